import { type Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** The text of the page's first heading of this level. */
const heading = (page: Page, level: 1 | 2 = 1) => page.locator(`main h${level}`).first();

test('figures of a treatment lead to the stories behind an answer, and back', async ({ page, say }) => {
  await page.goto('/treatments/metformin');
  const figures = page.locator('#figures');
  await expect(figures.locator('.evidence-sentence')).toContainText('10');
  for (const title of ['evidence_side_effects', 'evidence_stopping', 'evidence_who_title'] as const) {
    await expect(figures.getByRole('heading', { name: say(title), exact: true })).toBeVisible();
  }
  await expect(figures.getByRole('table').first()).toBeVisible();
  await expectNoSidewaysScroll(page);

  const answer = say('term_effectiveness_moderate');
  await figures.getByRole('table').first().getByRole('link', { name: answer, exact: true }).click();
  await expect(page).toHaveURL(/\/experiences\?treatment=metformin&condition=type-2-diabetes&effectiveness=moderate$/);
  const effects = page.locator('main .effect-mark');
  expect(await effects.count()).toBeGreaterThan(0);
  for (const effect of await effects.allInnerTexts()) expect(effect.trim()).toBe(answer);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: say('search_remove', { name: answer }) }).click();
  await expect(page).toHaveURL(/\/experiences\?treatment=metformin&condition=type-2-diabetes$/);
});

test('figures can be taken home as a file that says what they can bear', async ({ page, say, language }) => {
  await page.goto('/treatments/metformin');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: say('evidence_download') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('metformin-type-2-diabetes.csv');
  const response = await page.request.get('/treatments/metformin/figures.csv?condition=type-2-diabetes', {
    headers: { 'accept-language': language },
  });
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  for (const words of ['evidence_csv_caveat', 'evidence_csv_source', 'evidence_csv_counted'] as const) {
    expect(bytes.toString('utf8')).toContain(say(words));
  }
  expect((await page.request.get('/treatments/metformin/figures.csv?symptom=fatigue')).status()).toBe(404);
});

test('two treatments are chosen and compared, with what it cannot tell', async ({ page, say }) => {
  await page.goto('/treatments/propranolol');
  await page.getByRole('link', { name: say('evidence_compare_link') }).click();
  await expect(page).toHaveURL(/\/compare\?condition=migraine&one=propranolol$/);
  await page.locator('select[name=one]').selectOption('propranolol');
  await page.locator('select[name=other]').selectOption('topiramate');
  await page.getByRole('button', { name: say('evidence_compare_show') }).click();
  await expect(page).toHaveURL(/\/compare\?condition=migraine&one=propranolol&other=topiramate$/);
  await expect(heading(page, 2)).not.toBeEmpty();
  for (const title of ['evidence_compare_cannot', 'evidence_compare_harm', 'evidence_compare_who'] as const) {
    await expect(page.getByRole('heading', { name: say(title), exact: true })).toBeVisible();
  }
  await expectNoSidewaysScroll(page);
});

test('what cannot be compared says why and offers what can', async ({ page, say }) => {
  await page.goto('/compare?condition=migraine&one=erenumab&other=topiramate');
  await expect(page.getByText(say('evidence_compare_too_few_title'))).toBeVisible();
  await page.locator('main .notice a').first().click();
  await expect(page).toHaveURL(/one=.+&other=.+/);
  await expect(page.getByRole('heading', { name: say('evidence_compare_harm'), exact: true })).toBeVisible();

  await page.goto('/compare');
  await page.locator('main a[href="/compare?condition=migraine"]').click();
  await expect(page.locator('select[name=one]')).toBeVisible();
  await page.goto('/compare?condition=asthma&one=salbutamol&other=metformin');
  await expect(heading(page, 2)).toContainText('30');
});

test('too few people get an invitation in the place of a number', async ({ page, say }) => {
  await page.goto('/treatments/metformin?symptom=fatigue');
  await expect(page.getByText(say('evidence_too_few_title', { least: 5 }))).toBeVisible();
  await expect(page.locator('#figures table')).toHaveCount(0);
  await expect(page.locator('#figures a[href="/experiences/new?treatment=metformin&symptom=fatigue"]')).toBeVisible();
  expect((await page.goto('/treatments/metformin?condition=no-such-thing'))?.status()).toBe(404);
});

test('how we count is one click from the figures and draws its example', async ({ page, say }) => {
  await page.goto('/treatments/metformin');
  await page
    .locator('#figures')
    .getByRole('link', { name: say('evidence_how_we_count') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/how-we-count/);
  await expect(page.getByText(say('evidence_range', { lower: 60, upper: 86 })).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('members read and choose the same figures', async ({ page, say, signIn }) => {
  await signIn('tom');
  await page.goto('/treatments/metformin?condition=type-2-diabetes');
  await expect(page.locator('#figures .evidence-sentence')).toContainText('10');
  await page.goto('/compare?condition=migraine');
  await page.getByRole('button', { name: say('evidence_compare_show') }).click();
  await expect(page).toHaveURL(/one=.+&other=.+/);
  await expect(page.getByRole('heading', { name: say('evidence_compare_harm'), exact: true })).toBeVisible();
});
