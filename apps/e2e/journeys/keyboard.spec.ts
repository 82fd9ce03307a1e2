import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

/** Presses Tab until the wanted control has the focus: a person without a mouse has no other way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

test('with the keyboard alone somebody skips to the content, signs in, and answers', async ({
  page,
  language,
  baseURL,
}, info) => {
  const mark = `${info.project.name} ${Date.now().toString(36)}`;
  await page.context().addCookies([{ name: 'language', value: language, url: baseURL ?? '' }]);
  await page.goto('/sign-in');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[name=email]');
  await page.keyboard.type('luc@demo.example');
  await tabTo(page, 'input[name=password]');
  await page.keyboard.type(process.env['E2E_DEMO_PASSWORD'] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('.site-me')).toBeVisible();

  await page.goto('/communities/multiple-sclerosis');
  await tabTo(page, 'main a[href*="/threads/"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('main article').first()).toBeVisible();
  await tabTo(page, 'main textarea[name=text]');
  await page.keyboard.type(`Written without a mouse, ${mark}.`);
  await tabTo(page, 'button[name=intent][value=reply]');
  const ring = await page
    .locator('button[name=intent][value=reply]')
    .evaluate((button) => getComputedStyle(button).outlineWidth);
  expect(ring).toBe('3px');
  await page.keyboard.press('Enter');
  await expect(page.locator('main article', { hasText: mark })).toBeVisible();
});
