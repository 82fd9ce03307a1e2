import { expect, test } from './support/journey.ts';

test('the queue is walked by single keys, never while somebody types, and they can be switched off', async ({
  page,
  signIn,
  say,
}) => {
  await signIn('claire');
  await page.goto('/moderation');
  await expect(page.locator('summary', { hasText: say('case_keys_title') })).toBeVisible();
  const first = page.locator('main [data-case]').first();
  await page.keyboard.press('j');
  await expect(first.locator('h3 a')).toBeFocused();
  await page.keyboard.press('x');
  await expect(first.locator('[name=cases]')).toBeChecked();
  await page.keyboard.press('?');
  await expect(page.locator('summary', { hasText: say('case_keys_title') })).toBeFocused();

  await page.locator('#site-search').fill('');
  await page.locator('#site-search').press('x');
  await expect(page.locator('#site-search')).toHaveValue('x');
  await expect(first.locator('[name=cases]')).toBeChecked();

  await page.getByLabel(say('case_keys_on')).uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(first.locator('h3 a')).not.toBeFocused();
  await page.reload();
  await expect(page.getByLabel(say('case_keys_on'), { exact: false })).not.toBeChecked();
});
