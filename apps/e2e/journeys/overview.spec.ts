import { type Locator } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** What the rows of a table are called, in their order. */
const rowNames = (table: Locator) => table.getByRole('rowheader').getByRole('link').allInnerTexts();
/** How many people each row counts. */
const peopleOf = async (table: Locator) =>
  (await table.locator('tbody tr td:first-of-type .stacking-value').allInnerTexts()).map(Number);

test('a condition’s treatments are ordered by plain links, with benefit and harm', async ({ page, say, language }) => {
  await page.goto('/conditions/migraine');
  const overview = page.locator('#reported-treatments');
  const table = overview.getByRole('table');
  await expect(overview.locator('figcaption')).toContainText('10');
  for (const column of ['helped', 'worse', 'stopped', 'severe'] as const) {
    await expect(table.getByRole('columnheader', { name: say(`evidence_row_${column}`), exact: true })).toHaveCount(1);
  }
  const names = await rowNames(table);
  expect(names.length).toBeGreaterThan(1);
  await expect(overview.getByText(say('overview_who'))).toBeVisible();
  await expectNoSidewaysScroll(page);

  await overview.getByRole('link', { name: say('overview_order_name'), exact: true }).click();
  await expect(page).toHaveURL(/\/conditions\/migraine\?order=name/);
  expect(await rowNames(table)).toEqual([...names].sort((one, other) => one.localeCompare(other, language)));

  await overview.getByRole('link', { name: say('overview_order_people'), exact: true }).click();
  await expect(page).toHaveURL(/\/conditions\/migraine\?order=people/);
  const people = await peopleOf(table);
  expect(people).toEqual([...people].sort((one, other) => other - one));
  await expect(overview.locator('[aria-current=true]')).toHaveText(say('overview_order_people'));

  await table.getByRole('rowheader').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/treatments\/[a-z-]+\?condition=migraine$/);
});

test('a group lists what is reported for its conditions, under their own names', async ({ page, say }) => {
  await page.goto('/conditions/mental-health-conditions');
  const first = page.locator('#reported-treatments').getByRole('rowheader').first();
  await expect(first.locator('.overview-purpose')).not.toBeEmpty();
  await expect(first.getByRole('link')).toHaveAttribute('href', /\?condition=(depression|anxiety-disorder)$/);
  await expect(
    page.locator('#reported-treatments').getByRole('link', { name: say('evidence_how_we_count') }),
  ).toBeVisible();
});

test('too few people get an invitation in the place of an overview', async ({ page, say }) => {
  await page.goto('/conditions/asthma');
  const overview = page.locator('#reported-treatments');
  await expect(overview.getByText(say('overview_empty'))).toBeVisible();
  await expect(overview.getByRole('table')).toHaveCount(0);
  await expect(overview.locator('a[href="/experiences/new?condition=asthma"]')).toBeVisible();
});

test('a symptom shows as whose side effect it is reported', async ({ page, say }) => {
  await page.goto('/symptoms/fatigue');
  const effects = page.locator('section', { has: page.locator('#side-effects') });
  await expect(effects.locator('figcaption')).toContainText('10');
  await effects.getByText(say('overview_as_table')).click();
  await expect(effects.getByRole('table').getByRole('row')).not.toHaveCount(1);
  await expect(effects.getByRole('table')).toContainText(say('term_severity_severe'));
  await expectNoSidewaysScroll(page);
  await effects.getByRole('link', { name: say('overview_side_effect_stories') }).click();
  await expect(page).toHaveURL(/\/experiences\?sideEffect=fatigue$/);
});

test('a community shows its best-known treatments, and leads on to all figures', async ({ page, say }) => {
  await page.goto('/communities/diabetes');
  const figures = page.locator('section', { has: page.locator('#community-figures') }).last();
  expect(await figures.locator('.effects li').count()).toBeLessThanOrEqual(5);
  await expect(figures.locator('.effects li').first()).toContainText('10');
  await expectNoSidewaysScroll(page);
  await figures.locator('a[href^="/conditions/type-2-diabetes"]').click();
  await expect(page.locator('#reported-treatments').getByRole('table')).toBeVisible();
  await expect(page.locator('#treatments-in-figures')).toHaveText(say('overview_title_condition'));
});

test('own answers stand beside everybody’s, silence as a gap, too few people as words', async ({
  page,
  say,
  signIn,
}) => {
  await signIn('amina');
  await page.goto('/my/experiences');
  const course = page.locator('.own-course').filter({ hasText: 'Ocr' });
  await expect(course.getByText(say('overview_own_answers'))).toBeVisible();
  await expect(course).toContainText(say('overview_own_no_right_answer'));
  await expect(course.locator('a[href*="?condition=multiple-sclerosis"]')).toBeVisible();
  const alone = say('overview_own_alone', { answer: '', least: 5 }).slice(-25);
  await expect(page.locator('.own-course figcaption', { hasText: alone }).first()).toBeVisible();
  await expect(page.locator('.own-course li', { hasText: say('overview_own_silence') }).first()).toBeAttached();
  await expectNoSidewaysScroll(page);
});
