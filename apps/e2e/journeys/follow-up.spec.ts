import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** People of the demo with a question that waits about something that goes on, one for each run. */
const people: Record<string, string> = {
  'en-360-script': 'p071',
  'en-360-plain': 'p027',
  'en-1280-script': 'p083',
  'en-1280-plain': 'p037',
  'fr-360-script': 'p040',
  'fr-360-plain': 'p086',
  'fr-1280-script': 'p103',
  'fr-1280-plain': 'julien',
};

test('a question that waits is answered, and stands beside the experience', async ({ page, say, signIn }, info) => {
  await signIn(people[info.project.name] ?? 'p071');
  await page.goto('/');
  const waiting = page.locator('main a[href*="/follow-up/"]');
  await expect(waiting).not.toHaveCount(0);
  const before = await waiting.count();
  await expectNoSidewaysScroll(page);
  await waiting.first().click();
  await expect(page).toHaveURL(/\/my\/experiences\/[^/]+\/follow-up\/(4|12|52)$/);
  const send = page.getByRole('button', { name: say('follow_ups_send') });
  await send.click();
  await expect(page.locator('#error-summary li')).toHaveCount(3);
  await expect(page.locator('[name=stopReasons]').first()).toBeHidden();
  await page.locator('[name=effectiveness][value=SLIGHT]').check();
  await page.locator('[name=sideEffectsOverall][value=NONE]').check();
  await page.locator('[name=isStillTaking][value=NO]').check();
  await expect(page.locator('[name=stopReasons]').first()).toBeVisible();
  await send.click();
  await expect(page.locator('#error-summary li')).toHaveCount(1);
  await expect(page.locator('[name=effectiveness][value=SLIGHT]')).toBeChecked();
  await page.locator('[name=stopReasons][value=COST]').check();
  await expectNoSidewaysScroll(page);
  await send.click();
  await expect(page).toHaveURL(/\/experiences\/[0-9a-f-]{36}/);
  await expect(page.locator('main').getByRole('status')).toContainText(say('follow_ups_thanks_notice').slice(0, 20));
  await expect(page.locator('#how-it-went-on')).toContainText(say('term_effectiveness_slight'));
  await expect(page.locator('#how-it-went-on')).toContainText(say('term_stop_reason_cost'));
  await page.goto('/');
  await expect(waiting).toHaveCount(before - 1);
});

test('mails about questions are a choice', async ({ page, signIn }, info) => {
  await signIn(people[info.project.name] ?? 'p071');
  await page.goto('/settings');
  await page.locator('main a[href="/settings/mails"]').click();
  const choice = page.locator('#wantsFollowUpMail');
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?saved$/);
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.locator('main form button').click();
  await page.waitForLoadState('networkidle');
  await expect(choice).not.toBeChecked();
});

test('a link that is unknown tells nothing', async ({ page, say }) => {
  const answer = await page.goto('/follow-up?token=unknown');
  expect(answer?.status()).toBe(404);
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('follow_ups_link_ended_title'));
  await page.goto('/follow-up/stop?token=unknown');
  await page.getByRole('button', { name: say('follow_ups_stop_button') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('follow_ups_link_ended_title'));
});
