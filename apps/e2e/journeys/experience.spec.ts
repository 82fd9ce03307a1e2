import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const next = (page: Page) => page.locator('main button.button[name=intent][value=save]:not(.visually-hidden)').click();

/** A treatment that the demo leaves free for each run, so that one entry each is possible. */
const treatments: Record<string, string> = {
  'en-360-script': 'tai chi',
  'en-360-plain': 'swimming',
  'en-1280-script': 'yoga',
  'en-1280-plain': 'pilates',
  'fr-360-script': 'ostéopathie',
  'fr-360-plain': 'magnésium',
  'fr-1280-script': 'mélatonine',
  'fr-1280-plain': 'sophrologie',
};

test('an experience is told in six steps, checked, published, and taken back', async ({ page, say, signIn }, info) => {
  const treatment = treatments[info.project.name] ?? 'yoga';
  await signIn('owen');
  await page.goto('/experiences/new');
  await expectNoSidewaysScroll(page);
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/experiences\/drafts\/[^/]+\//);
  const draft = new URL(page.url()).pathname;

  await page.locator('[name=perspective][value=OWN]').check();
  await page.locator('[name=treatmentIdText], #treatmentIdText').fill(treatment);
  await page.locator('button[name=intent][value="find:treatmentId"]').click();
  await page.locator('[name=treatmentId]').first().check();
  await page.locator('#purposeIdText').fill('migraine');
  await page.locator('button[name=intent][value="find:purposeId"]').click();
  await page.locator('[name=purposeId]').first().check();
  await page.locator('[name="startedOn.month"]').selectOption('03');
  await page.locator('[name="startedOn.year"]').fill('2031');
  await expectNoSidewaysScroll(page);
  await next(page);
  await expect(page.locator('#error-summary')).toContainText(say('outcome_month_in_future').replace(/[.]$/, ''));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[name=treatmentId]').first()).toBeChecked();
  await page.locator('[name="startedOn.year"]').fill('2025');
  await next(page);
  await expect(page).toHaveURL(/\/effect$/);

  await page.locator('[name=effectiveness][value=MODERATE]').check();
  await next(page);
  await page.locator('[name=sideEffectsOverall][value=NONE]').check();
  await next(page);
  await page.locator('[name=isStillTaking][value=YES]').check();
  await next(page);
  await page.locator('[name=narrative]').fill('Trop court');
  await page
    .locator('main form')
    .first()
    .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
  await next(page);
  await expect(page.locator('#error-summary')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[name=narrative]')).toHaveValue('Trop court');
  await page
    .locator('[name=narrative]')
    .fill('Before, the week was divided by attacks. Now there is one quiet day more, and I know it by its evenings.');
  await next(page);
  await page.locator('[name=visibility][value=MEMBERS]').check();
  expect(await page.locator('[name=countsInStatistics]').isChecked()).toBe(false);
  expect(await page.locator('[name=allowsResearch]').isChecked()).toBe(false);
  await next(page);
  await expect(page).toHaveURL(/review/);
  await expectNoSidewaysScroll(page);
  await page.goto(draft);
  await expect(page.locator('[name=perspective][value=OWN]')).toBeChecked();
  await page.goto(draft.replace(/[^/]+$/, 'review'));
  await page.locator('main form button[type=submit]:visible, main form button.button:visible').last().click();
  await expect(page).toHaveURL(/\/experiences\/[0-9a-f-]{36}(\?|$)/);
  await expect(page.locator('main')).toContainText('one quiet day more');
  const address = new URL(page.url()).pathname;

  await page.context().clearCookies({ name: 'session' });
  expect((await page.goto(address))?.status()).toBe(404);
  await signIn('owen');
  await page.goto('/my/experiences');
  await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
  await page.goto(address);
  const withdraw = page.locator('button[name=intent][value=withdraw]');
  if (!(await withdraw.isVisible())) await page.locator('details', { has: withdraw }).locator('summary').click();
  await withdraw.click();
  await expect(withdraw).toHaveCount(0);
  await signIn('celine');
  expect((await page.goto(address))?.status()).toBe(404);
});
