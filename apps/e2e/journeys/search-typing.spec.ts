import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const box = (page: Page) => page.locator('input[name=q]:visible').first();
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

test('answers come while typing, by keyboard, and the first Escape keeps the words', async ({ page, say }) => {
  await page.goto('/search');
  await box(page).pressSequentially('migr');
  await expect(options(page).first()).toContainText('Migraine');
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
  const count = await options(page).count();
  await expect(page.getByRole('status').filter({ hasText: say('search_typing_count', { count }) })).toHaveCount(1);
  await expectNoSidewaysScroll(page);

  await box(page).press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const chosen = await options(page).first().getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', chosen ?? '');
  await box(page).press('Home');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await box(page).press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');

  await box(page).press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('migr');
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');

  await box(page).press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/conditions\/migraine$/);
});

test('a late answer to earlier letters is never shown', async ({ page }) => {
  await page.goto('/search');
  let asked = 0;
  let release = (): void => undefined;
  const first = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/suggestions', async (route) => {
    asked += 1;
    if (asked === 1) await first;
    await route.continue().catch(() => undefined);
  });
  await box(page).fill('migraine');
  await expect.poll(() => asked).toBe(1);
  await box(page).fill('fatigue');
  await expect(options(page).first()).toContainText(/fatigue/i);
  release();
  await page.unroute('**/search/suggestions');
  await expect(options(page).first()).toContainText(/fatigue/i);
  await box(page).fill('f');
  await expect(options(page)).toHaveCount(0);
});

test('words of despair bring the numbers while typing', async ({ page, say, language }) => {
  await page.goto('/search');
  await box(page).pressSequentially('je veux mourir');
  const help = page.locator('.suggestions .crisis-help');
  await expect(help.getByText(say('search_help_title'))).toBeVisible();
  await expect(help.locator('a[href^="tel:"]').first()).toHaveText(language === 'fr' ? '3114' : '116 123');
  await expectNoSidewaysScroll(page);
  await box(page).fill('migraine');
  await expect(options(page).first()).toContainText('Migraine');
  await expect(help).toHaveCount(0);
});

test('members get the same box on every page; whoever saves data gets none of it', async ({ page, signIn }) => {
  await page.setExtraHTTPHeaders({ 'save-data': 'on' });
  await page.goto('/search');
  expect(await page.locator('script').count()).toBe(0);
  await page.setExtraHTTPHeaders({});
  await signIn('amina');
  await page.goto('/communities/migraine');
  await expect(page.getByRole('combobox')).toBeVisible();
  await box(page).pressSequentially('fatig');
  await expect(options(page).first()).toContainText(/fatig/i);
  await expectNoSidewaysScroll(page);
});

test('the open list is accessible, with and without help in it', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/search');
    for (const words of ['migr', 'suicide']) {
      await box(page).fill(words);
      await expect(page.locator('.suggestions')).toBeVisible();
      await expect(page.locator('.suggestions .crisis-help')).toHaveCount(words === 'suicide' ? 1 : 0);
      await box(page).press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [words, id, nodes[0]?.html])).toEqual([]);
    }
  }
});
