import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('everybody finds moderation in numbers, and may take them along', async ({ page, say, request }) => {
  await page.goto('/house-rules');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: say('openness_menu'), exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: say('openness_title') })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expect(page.locator('script[src]')).toHaveCount(0);
  await expect(page.locator('main')).toContainText(say('openness_how_title'));
  await page.goto('/transparency?month=2001-01');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const file = await request.get('/transparency.csv');
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
});

test('a moderator reads a file, and an administrator finds that in the journal and takes it along', async ({
  page,
  signIn,
  say,
}) => {
  await signIn('claire');
  await page.goto('/moderation');
  await page.locator('main [data-case] h3 a').first().click();
  await page.locator('main a[href^="/moderation/members/"]').first().click();
  await expect(page.getByRole('heading', { name: say('openness_file_cases_title') })).toBeVisible();
  await expectNoSidewaysScroll(page);
  const file = new URL(page.url()).pathname;
  await expect(page.locator('main h3 a[href^="/moderation/cases/"]').first()).toBeVisible();

  await signIn('tom');
  expect((await page.goto(file))?.status()).toBe(404);
  expect((await page.goto('/moderation/journal.csv'))?.status()).toBe(404);

  await signIn('ada');
  await page.goto('/moderation/journal');
  await page.locator('main summary').first().click();
  await page.locator('main [name=action]').selectOption('member_file_read');
  await page.locator('main [name=actor]').fill('claire_b');
  await page.locator('main form button[type=submit]').click();
  await expect(page).toHaveURL(/action=member_file_read/);
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main .journal-line').first()).toContainText(say('openness_journal_file_read'));
  await expect(page.locator(`main .journal-line a[href="${file}"]`).first()).toBeVisible();

  const query = new URL(page.url()).search;
  const records = await page.request.get(`/moderation/journal.ndjson${query}`);
  const lines = (await records.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines.map((line) => line['action']))).toEqual(new Set(['member_file_read']));
  const table = await page.request.get(`/moderation/journal.csv${query}`);
  expect((await table.text()).trim().split('\r\n')).toHaveLength(lines.length + 1);
  await page.goto('/moderation/journal?action=journal_exported');
  await expect(page.locator('main .journal-line').first()).toContainText(say('openness_journal_exported'));
});
