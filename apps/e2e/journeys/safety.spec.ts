import type { Page } from '@playwright/test';
import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** A thread of the demo that Grace may answer. */
async function openThread(page: Page): Promise<string> {
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await expect(page.locator('main form [name=text]')).toBeVisible();
  return page.url().replace(/[?#].*$/, '');
}

const send = (page: Page) => page.locator('button[name=intent][value=reply]').click();
const markOf = (project: string): string => `${project}-${Date.now().toString(36)}`;

test('a writer is asked kindly before sending, loses nothing, and may send all the same', async ({
  page,
  say,
  signIn,
}, info) => {
  const mark = markOf(info.project.name);
  const text = `Take 40 mg of it every morning. ${mark}`;
  await signIn('grace');
  await openThread(page);
  await page.locator('main form [name=text]').fill(text);
  await send(page);
  const questions = page.locator('#writing-questions');
  await expect(questions).toContainText(say('safety_ask_dosage_advice'));
  await expect(questions.locator('q').first()).not.toBeEmpty();
  await expect(page.locator('main form [name=text]')).toHaveValue(text);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: say('safety_send_as_it_is') }).click();
  await expect(page.locator('main article', { hasText: mark })).toBeVisible();
  await expect(questions).toHaveCount(0);
});

test('somebody at risk is published at once and finds help for their country on top', async ({
  page,
  say,
  signIn,
  language,
}, info) => {
  const mark = markOf(info.project.name);
  await signIn('grace');
  await openThread(page);
  const words = language === 'fr' ? 'Je veux mourir.' : 'I want to die.';
  await page.locator('main form [name=text]').fill(`${words} ${mark}`);
  await send(page);
  const panel = page.locator('.help-panel');
  await expect(panel).toContainText(say('safety_panel_title'));
  await expect(panel.getByText(say('safety_panel_title'))).toBeInViewport();
  await expect(panel.locator('a[href^="tel:"]').first()).toHaveText(language === 'fr' ? '3114' : '116 123');
  await expect(page.locator('main article', { hasText: mark })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.context().clearCookies({ name: 'session' });
  await page.goto(page.url().replace(/help=[^&#]*&?/, ''));
  await expect(page.locator('main article', { hasText: mark })).toBeVisible();
  await expect(page.locator('.help-panel')).toHaveCount(0);
});

test('a visitor who is worried finds help at once, and the moderators are told', async ({
  page,
  say,
  signIn,
}, info) => {
  const mark = markOf(info.project.name);
  await signIn('grace');
  await openThread(page);
  await page.locator('main form [name=text]').fill(`I feel very low tonight. ${mark}`);
  await send(page);
  const reply = page.locator('main li.post', { hasText: mark });
  await expect(reply).toBeVisible();
  const thread = page.url();
  await page.context().clearCookies({ name: 'session' });
  await page.goto('/about');
  await page.goto(thread);
  await reply.locator('summary').click();
  await reply.getByRole('button', { name: say('safety_worried_button') }).click();
  await expect(page.locator('main')).toContainText(say('safety_worried_told'));
  await expect(page.locator('.help-panel a[href^="tel:"]').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await signIn('claire');
  await page.goto('/moderation');
  await expect(page.locator('main')).toContainText(say('term_report_reason_danger'));
});

test('a watched term is tried and saved, and a text with it waits until a moderator keeps it', async ({
  page,
  say,
  signIn,
}, info) => {
  const word = `zq${info.project.name.replaceAll('-', '')}${Date.now().toString(36)}`;
  await signIn('ada');
  await page.goto('/admin/safety/watched-terms/new');
  await page.locator('[name=words]').fill(word);
  await page.locator('[name=effect][value=APPROVE]').check();
  await page.locator('button[name=intent][value=try]').click();
  await expect(page.locator('#tried-title')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.locator('main')).toContainText(word);
  await expectNoSidewaysScroll(page);

  await signIn('grace');
  const thread = await openThread(page);
  await page.locator('main form [name=text]').fill(`A word that is watched: ${word}`);
  await send(page);
  await expect(page.locator('main li.post', { hasText: word })).toContainText(say('safety_held_note'));
  await page.context().clearCookies({ name: 'session' });
  await page.goto('/about');
  await page.goto(thread);
  await expect(page.locator('main article').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(word);

  await signIn('claire');
  const caseOnIt = page.locator('main li', { hasText: word }).locator('a[href*="/moderation/cases/"]').first();
  await expect(async () => {
    await page.goto('/moderation?state=new&urgency=other');
    await expect(caseOnIt).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await caseOnIt.click();
  await page.locator('button[name=intent][value=take]').click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
  await page.locator('[name=action][value=KEEP]').check();
  await page.locator('[name=rule]').selectOption('s1');
  await page.locator('main [name=reason]').fill('Nothing in this text needs to wait.');
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('button[name=intent][value=decide]')).toHaveCount(0);
  await page.context().clearCookies({ name: 'session' });
  await page.goto('/about');
  await page.goto(thread);
  await expect(page.locator('main article', { hasText: word })).toBeVisible();
});

test('the pages that set what keeps people safe are for administrators, and say what they did', async ({
  page,
  say,
  signIn,
}) => {
  await signIn('tom');
  for (const path of ['helplines', 'watched-terms', 'rules']) {
    expect((await page.goto(`/admin/safety/${path}`))?.status()).toBe(404);
  }
  await signIn('ada');
  await page.goto('/admin/safety/rules');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: say('frame_save') }).click();
  await expect(page.locator('main')).toContainText(say('safety_rules_saved'));
  await page.goto('/admin/safety/watched-terms/import');
  await page.locator('[name=table]').fill('one,any,ban');
  await page.getByRole('button', { name: say('safety_import_button') }).click();
  await expect(page.locator('#error-summary')).toContainText('1');
  await expect(page.locator('[name=table]')).toHaveValue('one,any,ban');
  await page.goto('/admin/safety/helplines');
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main')).toContainText('3114');
});

test('a country that is chosen stands first wherever help is', async ({ page, say }) => {
  await page.goto('/help');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Ireland|Irlande/ })
    .click();
  await expect(page.locator('main h2').first()).toHaveText(/Ireland|Irlande/);
  await expectNoSidewaysScroll(page);
  await page.goto('/about');
  await expect(page.getByRole('contentinfo')).toContainText(say('safety_footer_talk', { numbers: '116 123' }));
});
