import type { Page } from '@playwright/test';
import { type Say, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const community = '/communities/multiple-sclerosis';
const reason = 'This is about something else than what was asked, and is easier found in its own place.';

/** A question of the signed-in member. @returns its address without its words */
async function ask(page: Page, title: string): Promise<string> {
  await page.goto(`${community}/new-thread`);
  await page.locator('main form [name=title]').fill(title);
  await page.locator('main form [name=text]').fill('I would like to know how others get through this.');
  await page.locator('[name=visibility][value=PUBLIC]').check();
  await page.locator('button[name=intent][value=start]').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

/** Reports something without an account and, as its moderator, takes the case. */
async function takeCase(
  page: Page,
  signIn: (key: string) => Promise<void>,
  thing: string,
  mark: string,
): Promise<void> {
  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/report/${thing}`);
  await page.locator('[name=reason][value=SPAM]').check();
  await page.locator('main form button[type=submit]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await signIn('claire');
  await page.goto('/moderation?state=new&reason=spam');
  await page.locator('main li', { hasText: mark }).locator('a[href*="/moderation/cases/"]').first().click();
  await page.locator('button[name=intent][value=take]').click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
}

async function decide(page: Page): Promise<void> {
  await page.locator('[name=rule]').selectOption('s5');
  await page.locator('main [name=reason]').fill(reason);
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('button[name=intent][value=undo]')).toBeVisible();
  await expectNoSidewaysScroll(page);
}

/** The decision about the signed-in member's thread of this mark. */
async function readDecision(page: Page, say: Say, mark: string): Promise<void> {
  await page.goto('/my/moderation');
  await page.locator('main a[href^="/my/moderation/"]', { hasText: mark }).first().click();
  await expect(page.getByRole('heading', { name: say('decisions_object_title') })).toBeVisible();
  await expect(page.locator('main')).toContainText(reason);
  await expectNoSidewaysScroll(page);
}

interface Slowing {
  readonly signIn: (key: string) => Promise<void>;
  readonly say: Say;
  /** Its address without its words. */
  readonly thread: string;
  readonly mark: string;
  readonly caseAddress: string;
}

/** The moderator slows the conversation of a case, does so again by hand, and the author's objection is answered. */
async function overturnSlowing(page: Page, { signIn, say, thread, mark, caseAddress }: Slowing): Promise<void> {
  await page.goto(caseAddress);
  await page.locator('[name=action][value=SLOW]').check();
  await page.locator('main [name=minutes]').fill('10');
  await decide(page);

  await page.goto(`${thread}/arrange`);
  const decided = page.locator('#acts li', { hasText: say('outcome_act_of_decision') });
  await expect(decided.getByRole('link', { name: say('appeals_open_case') })).toHaveAttribute('href', caseAddress);
  await expect(decided.locator('button[name=intent][value=undo]')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await page.locator('main [name=minutes]').fill('20');
  await page.locator('main button[value=slow]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('curation_act_slow', { minutes: 20 }));

  await signIn('grace');
  await readDecision(page, say, mark);
  const decision = new URL(page.url()).pathname;
  await page.locator('#appeal [name=text]').fill(`Nobody was loud there, please read it again. ${mark}`);
  await page.locator('button[name=intent][value=object]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('appeals_saved'));

  await signIn('ada');
  await page.goto('/moderation/appeals');
  const appeals = await page
    .locator('main a[href^="/moderation/appeals/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of appeals) {
    await page.goto(href);
    if ((await page.locator('main').textContent())?.includes(mark)) break;
  }
  await page.locator('button[name=intent][value=take]').click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
  await expect(page.locator('main')).toContainText(say('appeals_overturned_hint_arranged'));
  await page.locator('[name=reason]').fill('Nobody was loud there, and nothing had to be slowed.');
  await page.locator('button[name=intent][value=answer]').click();
  await expect(page.getByRole('alert')).toContainText(say('outcome_required'));
  await page.locator('[name=outcome][value=OVERTURNED]').check();
  await page.locator('button[name=intent][value=answer]').click();
  await expect(page.locator('#mayStay-error')).toHaveText(say('outcome_decision_undo_blocked'));
  await expect(page.locator('[name=outcome][value=OVERTURNED]')).toBeChecked();
  await expectNoSidewaysScroll(page);
  await page.getByLabel(say('appeals_may_stay')).check();
  await page.locator('button[name=intent][value=answer]').click();
  await expect(page.locator('main')).toContainText(say('appeals_state_overturned'));
  await expect(page.locator('main')).toContainText(say('appeals_stays_changed_since'));

  await signIn('grace');
  await page.goto('/my/moderation');
  await expect(page.locator('main')).toContainText(say('appeals_list_stays'));
  await page.goto(decision);
  await expect(page.locator('#appeal')).toContainText(say('appeals_mine_stays'));
  await expect(page.locator('#appeal')).toContainText(say('appeals_stays_changed_since'));
  await expectNoSidewaysScroll(page);
}

test('a reported conversation is moved and comes back; slowed, it is not sped up by hand, and overturned although it stays', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}-m`;
  await signIn('grace');
  const thread = await ask(page, `Where do I ask this? ${mark}`);
  await takeCase(page, signIn, thread.slice(1).replace('threads/', 'thread/'), mark);
  const caseAddress = new URL(page.url()).pathname;

  await page.locator('[name=action][value=SLOW]').check();
  await page.locator('main [name=minutes]').fill('ten');
  await page.locator('[name=rule]').selectOption('s5');
  await page.locator('main [name=reason]').fill(reason);
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('#minutes-error')).toHaveText(say('outcome_not_a_number'));
  await expect(page.locator('main [name=minutes]')).toHaveValue('ten');
  await page.locator('[name=action][value=MOVE]').check();
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('#topicId-error')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(say('decisions_form_topic'));
  await expectNoSidewaysScroll(page);
  await page.locator('main [name=topicId]').selectOption({ index: 1 });
  await page.locator('button[name=intent][value=preview]').click();
  const preview = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: say('moderation_preview_title') });
  await expect(preview).toContainText(thread);
  await expect(preview).not.toContainText(mark);
  await decide(page);

  await signIn('grace');
  await readDecision(page, say, mark);
  await page.getByRole('link', { name: say('decisions_my_place') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(mark);

  await signIn('claire');
  await page.goto(caseAddress);
  await page.locator('button[name=intent][value=undo]').click();
  await expect(page.locator('main')).toContainText(say('decisions_done_undo'));
  await overturnSlowing(page, { signIn, say, thread, mark, caseAddress });
});

test('a reported reply becomes a conversation of its own, and its address leads there', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}-s`;
  await signIn('grace');
  const thread = await ask(page, `How do you sleep? ${mark}`);
  await page.locator('main form [name=text]').fill(`Something else: where do you buy cooling vests? ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: `vests? ${mark}` });
  await expect(reply).toBeVisible();
  const postId = await reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
  await takeCase(page, signIn, `post/${postId}`, mark);

  await page.locator('[name=action][value=SPLIT]').check();
  await expect(page.locator('#postIds')).toContainText(say('decisions_form_posts_reported'));
  await page.locator('main [name=title]').fill(`Cooling vests ${mark}`);
  await decide(page);

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/posts/${postId}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Cooling vests ${mark}`);
  await page.goto(thread);
  await expect(page.getByRole('main')).not.toContainText(`vests? ${mark}`);
  await signIn('grace');
  await readDecision(page, say, mark);
  await page.getByRole('link', { name: say('decisions_my_place') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Cooling vests ${mark}`);
});
