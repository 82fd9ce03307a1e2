import type { Page } from '@playwright/test';
import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

type SignIn = (key: string) => Promise<void>;

const press = (page: Page, intent: string) =>
  page.locator(`article button[name=intent][value=${intent}]:visible`).first().click();
const done = (page: Page) => page.getByRole('main').getByRole('status');

/** Has Grace reply with these words and Tom report them. @returns the address of their case, for Claire */
async function reportedReply(page: Page, signIn: SignIn, words: string): Promise<string> {
  await signIn('grace');
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await page.locator('main form [name=text]').fill(words);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: words });
  await expect(reply).toBeVisible();
  const id = await reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
  await signIn('tom');
  await page.goto(`/report/post/${id}`);
  await page.locator('[name=reason][value=ILLEGAL]').check();
  await page.locator('[name=note]').fill(words);
  await page.locator('main form button[type=submit]').last().click();
  await expect(done(page)).toBeVisible();
  await signIn('claire');
  await page.goto('/moderation?state=new&reason=illegal&kind=post');
  const link = page.locator('main [data-case]', { hasText: words }).locator('h3 a');
  return (await link.getAttribute('href')) ?? '';
}

async function decide(page: Page, action: 'HIDE' | 'KEEP', reason: string): Promise<void> {
  await page.locator(`[name=action][value=${action}]`).check();
  await page.locator('select[name=rule]').selectOption({ index: 1 });
  await page.locator('textarea[name=reason]').fill(reason);
  await press(page, 'decide');
  await expect(done(page)).toBeVisible();
}

/** Tom's report with these words, once its standing says this. */
async function expectStanding(page: Page, words: string, standing: string): Promise<void> {
  await expect(async () => {
    await page.goto('/my/reports');
    await expect(page.locator('main li', { hasText: words })).toContainText(standing, { timeout: 1_000 });
  }).toPass();
}

test('who reported and who wrote it read that a decision was taken back, and hear the next one', async ({
  page,
  signIn,
  say,
}, info) => {
  test.slow();
  const words = `Mine was cheaper, I tell you, ${info.project.name} ${Date.now().toString(36)}.`;
  const path = await reportedReply(page, signIn, words);
  await page.goto(path);
  await press(page, 'take');
  await expect(done(page)).toContainText(say('moderation_done_take'));
  await decide(page, 'HIDE', 'This sells something to people who are ill.');
  await signIn('tom');
  await expectStanding(page, words, say('report_standing_acted'));

  await signIn('claire');
  await page.goto(path);
  await press(page, 'undo');
  await expect(done(page)).toContainText(say('decisions_done_undo'));
  await signIn('tom');
  await page.goto('/my/reports');
  await expect(page.locator('main li', { hasText: words })).toContainText(say('report_standing_reopened'));
  await expectNoSidewaysScroll(page);
  await signIn('grace');
  await page.goto('/my/moderation');
  await expect(page.locator('main li', { hasText: say('case_my_undone') }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);

  await signIn('claire');
  await page.goto(path);
  await decide(page, 'KEEP', 'It tells of oneself and sells nothing at all.');
  await signIn('tom');
  await expectStanding(page, words, say('report_standing_no_rule_broken'));
});

test('an opinion is asked of one colleague, who passes the question on', async ({ page, signIn, say }, info) => {
  test.slow();
  const words = `Is that allowed at all, ${info.project.name} ${Date.now().toString(36)}?`;
  const path = await reportedReply(page, signIn, words);
  await page.goto(path);
  await press(page, 'take');
  await expect(done(page)).toContainText(say('moderation_done_take'));
  await page.locator('summary', { hasText: say('case_opinion_ask_title') }).click();
  await page.locator('select[name=questionTo]').selectOption({ label: 'Ada_Entraide' });
  await page.locator('textarea[name=question]').fill(`What do you think? ${words}`);
  await press(page, 'question');
  await expect(done(page)).toContainText(say('case_done_ask_opinion'));
  await expect(page.locator('#notes')).toContainText(
    say('case_opinion_asked_of', { name: 'Claire_B', to: 'Ada_Entraide' }),
  );

  await signIn('ada');
  await page.goto('/moderation?asked=yes');
  await expectNoSidewaysScroll(page);
  const line = page.locator('main [data-case]', { hasText: words });
  await expect(line).toContainText(say('case_opinion_wanted_of_you'));
  await line.locator('h3 a').click();
  await page.locator('summary', { hasText: say('case_opinion_pass_title') }).click();
  await press(page, 'passing');
  await expect(done(page)).toContainText(say('case_done_pass_opinion'));
  await expect(page.locator('#notes')).toContainText(say('case_opinion_passed_to_all', { name: 'Ada_Entraide' }));
  await page.goto('/moderation?asked=yes');
  await expect(page.locator('main [data-case]', { hasText: words })).toHaveCount(0);
});

test('several cases are kept by a rule of their community, and of that community alone', async ({
  page,
  signIn,
  say,
}, info) => {
  test.slow();
  const words = `Nothing to see here, ${info.project.name} ${Date.now().toString(36)}.`;
  const path = await reportedReply(page, signIn, words);
  await page.goto(path);
  await press(page, 'take');
  await expect(done(page)).toContainText(say('moderation_done_take'));
  await page.goto('/moderation?mine=yes&reason=illegal&kind=post');
  await page.locator('main [data-case]', { hasText: words }).locator('input[name=cases]').check();
  await page.locator('summary', { hasText: say('case_bulk_keep') }).click();
  const rule = page.locator('select[name=keepRule] optgroup').first().locator('option').first();
  await page.locator('select[name=keepRule]').selectOption((await rule.getAttribute('value')) ?? '');
  await page.locator('textarea[name=keepReason]').fill('I have read it, and nothing in it breaks this rule.');
  await page.locator('button[name=intent][value=keep]').click();
  await expect(done(page)).toContainText(say('case_bulk_done'));
  await expectNoSidewaysScroll(page);
});

test('times and limits are for administrators, and have bounds', async ({ page, signIn, say }) => {
  await signIn('claire');
  const refused = await page.goto('/admin/moderation');
  expect(refused?.status()).toBe(404);
  await signIn('ada');
  await page.goto('/admin/moderation');
  await expectNoSidewaysScroll(page);
  await page.locator('[name=danger]').fill('0');
  await page.locator('main form button[type=submit]').click();
  await expect(page.locator('main')).toContainText(say('frame_error_summary'));
  await expect(page.locator('[name=danger]')).toHaveValue('0');
});
