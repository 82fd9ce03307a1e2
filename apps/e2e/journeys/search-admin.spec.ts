import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** Letters that stand in no text and no name, other ones in every run. */
const wordOfNobody = (): string =>
  `zq${Array.from({ length: 10 }, () => 'bcdfghjklmnpqrstvwxz'.charAt(Math.floor(Math.random() * 20))).join('')}`;

test('words are added after a look at what they do, find at once, and can be removed and brought back', async ({
  page,
  signIn,
  say,
}) => {
  const word = wordOfNobody();
  const migraine = page.locator('main a[href="/conditions/migraine"]').first();
  await signIn('ada');
  await page.goto('/menu');
  await page.locator('main a[href="/admin/search"]').click();
  await page.locator('main a[href="/admin/search/synonyms"]').click();
  await expectNoSidewaysScroll(page);
  await page.locator('main a[href="/admin/search/synonyms/new"]').click();
  await page.locator('[name=wordsFr]').fill('avec vous');
  await page.locator('button[name=intent][value=preview]').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('[name=kind][value=LEADS_TO]').check();
  await page.locator('[name=wordsFr]').fill(word);
  await page.locator('[name=leadsTo]').fill('/conditions/migraine');
  await page.locator('button[name=intent][value=preview]').click();
  await expect(page.locator('#preview')).toContainText(word);
  await expect(page.locator('#preview .tag-accent').first()).toHaveText(say('search_admin_mark_came'));
  await expect(page.locator('[name=wordsFr]')).toHaveValue(word);
  await expectNoSidewaysScroll(page);
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(say('search_admin_done_created'));
  await expectNoSidewaysScroll(page);
  const entry = page.url().replace(/\?.*$/, '');

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/search?q=${word}`);
  await expect(migraine).toBeVisible();

  await signIn('ada');
  await page.goto(entry);
  await page
    .locator('details summary')
    .filter({ hasText: say('search_admin_remove_title') })
    .click();
  await page.locator('button[name=intent][value=remove]').click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(say('search_admin_done_removed'));
  await page.goto(`/search?q=${word}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(word);
  await expect(migraine).toHaveCount(0);
  await page.goto(entry);
  await page.locator('button[name=intent][value=undo]').click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(say('search_admin_done_undone'));
  await page.goto(`/search?q=${word}`);
  await expect(migraine).toBeVisible();
});

test('a question that found nothing reaches the list with the third person, and becomes a word of search', async ({
  page,
  signIn,
}) => {
  const word = wordOfNobody();
  const line = page.locator('main li', { hasText: word });
  for (const [index, who] of ['amina', 'tom', 'david'].entries()) {
    await signIn('ada');
    await page.goto('/admin/search/wanted');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect([index, await line.count()]).toEqual([index, 0]);
    await signIn(who);
    await page.goto(`/search?q=${word}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(word);
  }
  await signIn('ada');
  await page.goto('/admin/search/wanted');
  await expectNoSidewaysScroll(page);
  await line.locator('a[href^="/admin/search/synonyms/new"]').click();
  const filled = page.locator('textarea').filter({ hasText: word });
  await expect(filled).toHaveCount(1);
  await page.locator('[name=kind][value=LEADS_TO]').check();
  await page.locator('[name=leadsTo]').fill('/symptoms/fatigue');
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.getByRole('main').getByRole('status')).toBeVisible();
  await page.goto(`/search?q=${word}`);
  await expect(page.locator('main a[href="/symptoms/fatigue"]').first()).toBeVisible();
  await page.goto('/admin/search/wanted');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('how search is can be seen by administrators alone', async ({ page, signIn }) => {
  await signIn('ada');
  await page.goto('/admin/search');
  await expect(page.locator('main table tbody tr')).toHaveCount(7);
  await expectNoSidewaysScroll(page);
  await signIn('claire');
  for (const path of [
    '/admin/search',
    '/admin/search/synonyms',
    '/admin/search/synonyms/new',
    '/admin/search/wanted',
  ]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});
