import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const save = (page: Page) => page.locator('main button.button[name=intent][value=save]:not(.visually-hidden)').click();

/** The browser's own checks would keep the form from being sent at all. */
const withoutOwnChecks = (page: Page) =>
  page
    .locator('main form')
    .first()
    .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));

test('wrong or impossible answers get a message at their field, and nothing typed is lost', async ({
  page,
  say,
  signIn,
}) => {
  await signIn('peter');
  await page.goto('/experiences/new');
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/experiences\/drafts\/[^/]+\/treatment$/);
  const draft = page.url().replace(/treatment$/, '');

  await test.step('a month to come, a negative dose, an unknown unit', async () => {
    await withoutOwnChecks(page);
    await page.locator('[name=perspective][value=OWN]').check();
    await page.locator('[name="startedOn.month"]').selectOption('03');
    await page.locator('[name="startedOn.year"]').fill('2031');
    await page.locator('[name=doseValue]').fill('-5');
    await page
      .locator('[name=doseUnit]')
      .evaluate((list: HTMLSelectElement) => list.add(new Option('spoonful', 'spoonful', true, true)));
    await save(page);
    await expect(page.locator('#startedOn-error')).toHaveText(say('outcome_month_in_future'));
    await expect(page.locator('#doseValue-error')).toHaveText(say('outcome_negative'));
    await expect(page.locator('#doseUnit-error')).toHaveText(say('outcome_not_in_list'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[name=perspective][value=OWN]')).toBeChecked();
    await expect(page.locator('[name="startedOn.month"]')).toHaveValue('03');
    await expect(page.locator('[name="startedOn.year"]')).toHaveValue('2031');
    await expect(page.locator('[name=doseValue]')).toHaveValue('-5');
  });

  await test.step('a year that is none, a dose in words', async () => {
    await withoutOwnChecks(page);
    await page.locator('[name="startedOn.year"]').fill('last year');
    await page.locator('[name=doseValue]').fill('two spoons');
    await save(page);
    await expect(page.locator('#startedOn-error')).toHaveText(say('outcome_month_invalid'));
    await expect(page.locator('#doseValue-error')).toHaveText(say('outcome_not_a_number'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[name="startedOn.year"]')).toHaveValue('last year');
    await expect(page.locator('[name=doseValue]')).toHaveValue('two spoons');
    await page.locator('[name="startedOn.year"]').fill('2024');
    await page.locator('[name=doseValue]').fill('');
    await save(page);
    await expect(page.locator('#startedOn-error')).toHaveCount(0);
  });

  await test.step('an end before the start', async () => {
    await page.goto(`${draft}stopping`);
    await withoutOwnChecks(page);
    await page.locator('[name=isStillTaking][value=NO]').check();
    await page.locator('[name="endedOn.month"]').selectOption('02');
    await page.locator('[name="endedOn.year"]').fill('2024');
    await page.locator('[name=stopReasons][value=COST]').check();
    await save(page);
    await expect(page.locator('#endedOn-error')).toHaveText(say('outcome_end_before_start'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[name="endedOn.month"]')).toHaveValue('02');
    await expect(page.locator('[name="endedOn.year"]')).toHaveValue('2024');
    await expect(page.locator('[name=stopReasons][value=COST]')).toBeChecked();
  });

  await test.step('one character too many', async () => {
    const story = 'a'.repeat(5_001);
    await page.goto(`${draft}story`);
    await withoutOwnChecks(page);
    await page.locator('[name=narrative]').fill(story);
    await save(page);
    await expect(page.locator('#narrative-error')).toHaveText(say('outcome_too_long', { max: 5_000, length: 5_001 }));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[name=narrative]')).toHaveValue(story);
  });
});
