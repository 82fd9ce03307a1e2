import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('words of despair put help first, whatever was found; figures of speech do not', async ({
  page,
  say,
  language,
}) => {
  for (const words of ['je veux mourir', 'suicidal thoughts', 'plus envie de vivre']) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    const help = page.locator('main .crisis-help');
    await expect(help.getByText(say('search_help_title'))).toBeVisible();
    await expect(help.locator('a[href^="tel:"]').first()).toHaveText(language === 'fr' ? '3114' : '116 123');
    const [helpBox, titleBox] = [await help.boundingBox(), await page.locator('main h1').boundingBox()];
    expect(helpBox?.y ?? Infinity).toBeLessThan(titleBox?.y ?? 0);
    await expectNoSidewaysScroll(page);
  }
  for (const words of ['ce mal de tête me tue', 'kill a process', 'tuer un processus']) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.crisis-help')).toHaveCount(0);
  }
});
