import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const reason = 'This advertises a product, and nothing is sold here.';

test('a decision with a warning is previewed, read by the person concerned, and undone', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}-d`;
  await signIn('grace');
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await page.locator('main form [name=text]').fill(`My herbal tea is on sale this week at half price. ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: mark });
  await expect(reply).toBeVisible();
  const postId = await reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
  const thread = page.url().replace(/#.*$/, '');

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/report/post/${postId}`);
  await page.locator('[name=reason][value=SPAM]').check();
  await page.locator('main form button[type=submit]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await signIn('claire');
  await page.goto('/moderation?state=new&reason=spam');
  await page.locator('main li', { hasText: mark }).locator('a[href*="/moderation/cases/"]').first().click();
  const take = page.locator('button[name=intent][value=take]');
  await take.click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
  const caseAddress = page.url().replace(/[?#].*$/, '');

  await page.locator('[name=action][value=HIDE]').check();
  await expect(page.locator('[name=ground]')).toHaveValue('SPAM');
  await page.locator('[name=rule]').selectOption('s5');
  await page.locator('main [name=reason]').fill(reason);
  await page.locator('summary', { hasText: say('decisions_form_sanction_open') }).click();
  await page.locator('[name=sanctionKind][value=WARN]').check();
  await page.locator('button[name=intent][value=preview]').click();
  const preview = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: say('moderation_preview_title') });
  await expect(preview).toContainText(reason);
  await expect(preview).not.toContainText(mark);
  await expectNoSidewaysScroll(page);
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('button[name=intent][value=undo]')).toBeVisible();

  await page.context().clearCookies({ name: 'session' });
  await page.goto(thread);
  await expect(page.locator('main article').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(mark);

  await signIn('grace');
  await page.goto('/my/moderation');
  await expectNoSidewaysScroll(page);
  await page.locator('main a[href^="/my/moderation/"]').first().click();
  await expect(page.getByRole('heading', { name: say('decisions_object_title') })).toBeVisible();
  await expect(page.locator('main')).toContainText(reason);
  await expect(page.locator('main')).toContainText(say('decisions_machine_none'));
  await expect(page.locator('main')).not.toContainText('Claire');
  await expectNoSidewaysScroll(page);
  const decision = page.url();

  await signIn('claire');
  await page.goto(caseAddress);
  await page.locator('button[name=intent][value=undo]').click();
  await expect(page.locator('main')).toContainText(say('decisions_done_undo'));
  await expect(page.locator('[name=action][value=KEEP]')).toBeVisible();

  await signIn('grace');
  await page.goto(decision);
  await expect(page.locator('main')).toContainText(say('decisions_state_undone'));
  await page.goto(thread);
  await expect(page.locator('main article', { hasText: mark })).toBeVisible();
});

test('a form that is not whole says what is missing, and keeps what was typed', async ({ page, signIn, say }, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}-e`;
  await signIn('grace');
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await page.locator('main form [name=text]').fill(`My herbal tea is on sale until Sunday at half price. ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: mark });
  await expect(reply).toBeVisible();
  const postId = await reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/report/post/${postId}`);
  await page.locator('[name=reason][value=MISINFORMATION]').check();
  await page.locator('main form button[type=submit]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await signIn('claire');
  await page.goto('/moderation?state=new&reason=misinformation');
  await page.locator('main li', { hasText: mark }).locator('a[href*="/moderation/cases/"]').first().click();
  await page.locator('button[name=intent][value=take]').click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
  await page.locator('[name=action][value=HIDE]').check();
  await page.locator('main [name=reason]').fill('Too short');
  await page.locator('summary', { hasText: say('decisions_form_sanction_open') }).click();
  await page.locator('[name=sanctionKind][value=MUTE]').check();
  await page.locator('[name=sanctionDays][value=none]').check();
  await page.locator('button[name=intent][value=decide]').click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText(say('decisions_form_rule'));
  await expect(summary).toContainText(say('decisions_form_days'));
  await expect(page.locator('main [name=reason]')).toHaveValue('Too short');
  await expect(page.locator('[name=sanctionKind][value=MUTE]')).toBeChecked();
  await expectNoSidewaysScroll(page);
});

test('the page of decisions about oneself is for members, and another’s decision is nowhere', async ({
  page,
  signIn,
  say,
}) => {
  await page.goto('/my/moderation');
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn('tom');
  await page.goto('/my/moderation');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('decisions_my_title'));
  expect((await page.goto('/my/moderation/00000000-0000-7000-8000-000000000000'))?.status()).toBe(404);
});
