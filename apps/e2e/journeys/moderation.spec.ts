import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('a visitor reports a reply, a moderator decides with a reason, and the reply is gone', async ({
  page,
  signIn,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  await signIn('grace');
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await page.locator('main form [name=text]').fill(`Buy my blue lamps, ask me for the price. ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: mark });
  await expect(reply).toBeVisible();
  const postId = await reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
  const thread = page.url().replace(/#.*$/, '');

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/report/post/${postId}`);
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main')).toContainText(mark);
  await page.locator('[name=reason][value=SPAM]').check();
  await page.locator('[name=note]').fill('This is an advertisement.');
  await page.locator('main form button[type=submit]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await signIn('claire');
  await page.goto('/moderation?state=new&reason=spam');
  await expectNoSidewaysScroll(page);
  await page
    .locator('main a[href^="/moderation"]', { hasText: mark })
    .or(page.locator('main li', { hasText: mark }).locator('a'))
    .first()
    .click();
  await expect(page.locator('main')).toContainText('This is an advertisement.');
  if (!page.url().includes('/moderation/cases/')) await page.locator('a[href*="/moderation/cases/"]').first().click();
  await expectNoSidewaysScroll(page);
  const take = page.locator('button[name=intent][value=take]');
  if (await take.isVisible()) {
    await take.click();
    await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
  }
  await page.locator('[name=action][value=REMOVE]').check();
  await page
    .locator('main [name=rule]')
    .first()
    .evaluate((rule: HTMLInputElement | HTMLSelectElement) => {
      if (rule instanceof HTMLSelectElement) rule.selectedIndex = rule.options.length - 1;
      else if (rule.type === 'radio') rule.checked = true;
      else rule.value = '5';
    });
  await page.locator('main [name=reason]').last().fill('This advertises a product and promises to heal everybody.');
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('main')).toContainText('promises to heal everybody');

  await page.context().clearCookies({ name: 'session' });
  await page.goto(thread);
  await expect(page.locator('main article').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(mark);

  await signIn('ada');
  await page.goto('/moderation/journal');
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main')).not.toContainText(mark);
  await expect(page.locator('main li, main tr').first()).toBeVisible();
});

test('a moderator has no queue but their own, and a member none at all', async ({ page, signIn }) => {
  await signIn('tom');
  expect((await page.goto('/moderation'))?.status()).toBe(404);
  expect((await page.goto('/moderation/journal'))?.status()).toBe(404);
  await signIn('claire');
  expect((await page.goto('/moderation'))?.status()).toBe(200);
  expect((await page.goto('/moderation/journal'))?.status()).toBe(404);
  expect((await page.goto('/admin/communities'))?.status()).toBe(404);
});
