import type { Page } from '@playwright/test';
import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** Signs Grace in and has her reply with these words. @returns the reply's id */
async function replyWith(page: Page, signIn: (key: string) => Promise<void>, words: string): Promise<string> {
  await signIn('grace');
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await page.locator('main form [name=text]').fill(words);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: words });
  await expect(reply).toBeVisible();
  return reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
}

/** Reports the post as whoever is signed in, or as a visitor. */
async function report(page: Page, postId: string, reason: string, note: string): Promise<void> {
  await page.goto(`/report/post/${postId}`);
  await page.locator(`[name=reason][value=${reason}]`).check();
  await page.locator('[name=note]').fill(note);
  await page.locator('main form button[type=submit]').last().click();
  await expect(page.getByRole('main').getByRole('status')).toBeVisible();
}

/** Opens the case whose newest report carries this note, from the queue. @returns its address */
async function openCase(page: Page, query: string, words: string): Promise<string> {
  await page.goto(`/moderation${query}`);
  await expectNoSidewaysScroll(page);
  const paths = await page
    .locator('main [data-case] h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const path of paths) {
    await page.goto(path);
    if (await page.locator('main', { hasText: words }).isVisible()) return path;
  }
  throw new Error('The case is not in the queue.');
}

const press = (page: Page, intent: string) =>
  page.locator(`article button[name=intent][value=${intent}]:visible`).first().click();

test('a case goes from two reports over a folded text, a note and a second opinion to a message', async ({
  page,
  signIn,
  say,
}, info) => {
  test.slow();
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  const text = `Nobody would miss me, ${mark}.`;
  const postId = await replyWith(page, signIn, text);

  await page.context().clearCookies({ name: 'session' });
  await report(page, postId, 'DANGER', `I am afraid for her. ${mark}`);
  await expect(page.locator('main')).toContainText(say('report_sent_visitor'));
  await signIn('tom');
  await report(page, postId, 'OTHER', `So am I. ${mark}`);
  await expect(page.locator('main')).toContainText(say('report_sent_member'));
  await page.goto('/my/reports');
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main li', { hasText: mark })).toContainText(say('report_standing_received'));

  await signIn('claire');
  const path = await openCase(page, '?state=new&urgency=danger&kind=post', `I am afraid for her. ${mark}`);
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main')).not.toContainText(text);
  await expect(page.locator('main')).toContainText(say('case_source_visitor'));
  await press(page, 'take');
  await expect(page.getByRole('main').getByRole('status')).toContainText(say('moderation_done_take'));
  await press(page, 'open');
  await expect(page.locator('main')).toContainText(text);
  await page.reload();
  await expect(page.locator('main')).toContainText(text);

  await page.locator('textarea[name=note]:visible').last().fill(`Her sister is a member too. ${mark}`);
  await press(page, 'note');
  await expect(page.locator('#notes')).toContainText(`Her sister is a member too. ${mark}`);
  await page.locator('summary', { hasText: say('case_opinion_ask_title') }).click();
  await page.locator('[name=question]').fill(`Is it meant like this? ${mark}`);
  await press(page, 'question');
  await expect(page.getByRole('main').getByRole('status')).toContainText(say('case_done_ask_opinion'));

  await signIn('ada');
  await page.goto('/moderation?opinion=yes');
  await expect(page.locator(`main a[href="${path}"]`).first()).toBeVisible();
  await page.goto(path);
  await expect(page.locator('main')).not.toContainText(text);
  await page.locator('[name=advice][value=ACT]').check();
  await page.locator('[name=opinion]').fill(`Write to her first. ${mark}`);
  await press(page, 'opinion');
  await expect(page.locator('#notes')).toContainText(say('case_advice_act'));

  await signIn('claire');
  await page.goto(path);
  await page.locator('summary', { hasText: say('case_message_title') }).click();
  await expect(page.locator('main')).toContainText(say('case_message_visitors'));
  await page.locator('[name=message]').fill(`Thank you for telling us. ${mark}`);
  await press(page, 'message');
  await expect(page.getByRole('main').getByRole('status')).toContainText(say('case_done_message'));

  await signIn('tom');
  await expect(async () => {
    await page.goto('/my/reports');
    await expect(page.locator('main li', { hasText: mark })).toContainText(`Thank you for telling us. ${mark}`, {
      timeout: 1_000,
    });
  }).toPass();
  await expect(page.locator('main li', { hasText: mark })).toContainText(say('report_standing_seen'));
});

test('ticked cases are taken and given back at once, and the queue tells what became of each', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  const postId = await replyWith(page, signIn, `Cheap lamps for sale. ${mark}`);
  await page.context().clearCookies({ name: 'session' });
  await report(page, postId, 'SPAM', mark);
  await signIn('claire');
  await page.goto('/moderation?state=new&reason=spam');
  await expectNoSidewaysScroll(page);
  await page.locator('button[form=bulk], #bulk button[value=take]').first().click();
  await expect(page.locator('main')).toContainText(say('case_bulk_none'));
  await page.locator('main [data-case]', { hasText: mark }).locator('[name=cases]').check();
  await page.locator('#bulk button[value=take]').click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(say('case_bulk_done'));
  await page.goto('/moderation?mine=yes');
  const mine = page.locator('main [data-case]', { hasText: mark });
  await mine.locator('[name=cases]').check();
  await page.locator('#bulk button[value=release]').click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(say('case_bulk_done'));
});
