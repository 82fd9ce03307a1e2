import type { Page } from '@playwright/test';
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

const panel = (page: Page) => page.locator('#narrow');

/** On small screens what narrows the results is to be opened first; beside them it stands open. */
async function openPanel(page: Page): Promise<void> {
  const closed = panel(page).locator('.narrowing-panel:not([open]) > summary');
  if (await closed.isVisible()) await closed.click();
  await expect(panel(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
}

/** How many results the page says there are. */
async function total(page: Page): Promise<number> {
  return Number((await page.locator('.search-total').textContent())?.replace(/\D/g, ''));
}

test('a value of each kind narrows the results to its number, and can be taken back', async ({ page }) => {
  await page.goto('/search?q=fatigue');
  await openPanel(page);
  const all = await total(page);
  const facets = await panel(page).locator('section').count();
  expect(facets).toBeGreaterThan(3);
  for (let index = 0; index < facets; index++) {
    await openPanel(page);
    const chip = panel(page).locator('section').nth(index).locator('.chip').last();
    const folded = chip.locator('xpath=ancestor::details[1][contains(@class, "disclosure")]/summary');
    if ((await folded.count()) > 0) await folded.click();
    const count = Number((await chip.locator('.chip-count').textContent())?.replace(/\D/g, ''));
    await chip.click();
    await expect(page).toHaveURL(/\/search\?q=fatigue&[a-z]+=[a-z0-9_-]+$/);
    expect(await total(page)).toBe(count);
    await expectNoSidewaysScroll(page);
    await page.locator('main .chips a[href$="/search?q=fatigue"]').first().click();
    await expect(page).toHaveURL(/search\?q=fatigue$/);
    expect(await total(page)).toBe(all);
  }
});

test('an address with filters can be shared; what is no longer there is told kindly', async ({ page, say }) => {
  await page.goto('/search?q=fatigue&kind=conversation&community=multiple-sclerosis&answered=yes');
  await expect(page.locator('main a.chip-current[aria-label]')).toHaveCount(3);
  expect(await total(page)).toBeGreaterThan(0);
  await page.goto('/search?q=fatigue&condition=no-such-thing&role=wizard');
  await expect(page.getByText(say('search_unknown_filter', { count: 2 }))).toBeVisible();
  const left = page.locator('main a.chip-current[aria-label]');
  await expect(left).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  await left.last().click();
  await expect(page).toHaveURL(/search\?q=fatigue&condition=no-such-thing$/);
  await page.locator('main a.chip-current[aria-label]').click();
  await expect(page).toHaveURL(/search\?q=fatigue$/);
  await expect(page.getByText(say('search_unknown_filter', { count: 1 }))).toHaveCount(0);
});

test('a condition stands first, with its community and how much there is about it', async ({ page }) => {
  await page.goto('/search?q=multiple+sclerosis');
  const numbers = page.locator('.search-concepts .found-numbers').first();
  await expect(numbers).toContainText(/\d/);
  await numbers.locator('a[href^="/communities/"]').click();
  await expect(page).toHaveURL(/\/communities\/multiple-sclerosis$/);
});
