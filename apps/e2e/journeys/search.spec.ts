import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('everyday words in either language find the condition and its conversations', async ({ page }) => {
  for (const words of ['sclérose en plaques', 'multiple sclerosis', 'MS heat']) {
    await page.goto('/');
    const box = page.locator('input[name=q]:visible').first();
    await box.fill(words);
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.locator('main a[href="/conditions/multiple-sclerosis"]').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
  await page.locator('main a[href*="/threads/"], main a[href*="/posts/"]').first().click();
  await expect(page.locator('main article').first()).toBeVisible();
});

test('a typing error still finds, and nothing found leads on', async ({ page }) => {
  await page.goto('/search?q=migrane');
  await expect(page.locator('main a[href="/conditions/migraine"]').first()).toBeVisible();
  await page.goto('/search?q=qqxxzzvv');
  await expect(page.locator('main a').first()).toBeVisible();
  await page.goto('/search?q=%27%29%20or%201%3D1%20--%20%26%20%7C%20%21%20%3A%2A%20%3C%3E');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('filters narrow the results and can be taken back', async ({ page }) => {
  await page.goto('/search?q=fatigue');
  const filters = page.locator('main details', { has: page.locator('a[href*="/search?"]') }).first();
  if ((await filters.count()) > 0 && (await filters.getAttribute('open')) === null)
    await filters.locator('summary').click();
  await page.locator('main a[href*="/search?"][href*="&"]:visible').first().click();
  await expect(page).toHaveURL(/search\?.*&/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('main a[href$="/search?q=fatigue"]:visible').first().click();
  await expect(page).toHaveURL(/search\?q=fatigue$/);
});
