import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const box = (page: Page) => page.locator('input[name=q]:visible').first();
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

test('words of despair put help first, whatever was found; figures of speech do not', async ({
  page,
  say,
  language,
}) => {
  for (const words of ['je veux mourir', 'suicidal thoughts', 'plus envie de vivre']) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    const help = page.locator('main .help-panel');
    await expect(help.getByText(say('search_help_title'))).toBeVisible();
    await expect(help.locator('a[href^="tel:"]').first()).toHaveText(language === 'fr' ? '3114' : '116 123');
    const [helpBox, titleBox] = [await help.boundingBox(), await page.locator('main h1').boundingBox()];
    expect(helpBox?.y ?? Infinity).toBeLessThan(titleBox?.y ?? 0);
    await expectNoSidewaysScroll(page);
  }
  for (const words of ['ce mal de tête me tue', 'kill a process', 'tuer un processus']) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.help-panel')).toHaveCount(0);
  }
});

test('Enter asks the page, with and without script', async ({ page, javaScriptEnabled }) => {
  await page.goto('/');
  await box(page).fill('migraine');
  if (javaScriptEnabled) await expect(options(page).first()).toBeVisible();
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\?q=migraine$/);
  await expect(page.locator('main a[href="/conditions/migraine"]').first()).toBeVisible();
});

test('what nobody has written about can be asked, with the words kept', async ({ page, say, signIn }) => {
  const words = 'qqxxzzvv wwkkjjzz';
  await signIn('amina');
  await page.goto(`/search?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('heading', { name: say('search_nothing_ask_title') })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.locator('main a[href*="/new-thread?title="]').first().click();
  await expect(page.locator('input[name=title]')).toHaveValue(words);
});
