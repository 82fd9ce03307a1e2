import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('a reply is removed, its author objects, and another moderator puts it back', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  await signIn('grace');
  await page.goto('/communities/multiple-sclerosis');
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await page.locator('main form [name=text]').fill(`What helped me was a cold vest in the summer. ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  const reply = page.locator('main article', { hasText: mark });
  await expect(reply).toBeVisible();
  const postId = await reply.evaluate((element) => (element.closest('[id^=post-]') ?? element).id.replace('post-', ''));
  const thread = page.url().replace(/[?#].*$/, '');

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/report/post/${postId}`);
  await page.locator('[name=reason][value=SPAM]').check();
  await page.locator('main form button[type=submit]').last().click();
  await expect(page.locator('main')).not.toContainText(say('frame_error_summary'));

  await signIn('claire');
  await page.goto('/moderation?state=new&reason=spam');
  await page
    .locator('main a[href^="/moderation"]', { hasText: mark })
    .or(page.locator('main li', { hasText: mark }).locator('a'))
    .first()
    .click();
  if (!page.url().includes('/moderation/cases/')) await page.locator('a[href*="/moderation/cases/"]').first().click();
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
  await page.locator('main [name=reason]').last().fill(`It advertises a product, as far as I can see. ${mark}`);
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('main')).toContainText('It advertises a product');
  expect((await page.goto('/moderation/appeals'))?.status()).toBe(200);

  await signIn('grace');
  await page.goto('/my/moderation');
  await expectNoSidewaysScroll(page);
  const decisions = await page
    .locator('main a[href^="/my/moderation/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of decisions) {
    await page.goto(href);
    if ((await page.locator('main').textContent())?.includes(mark)) break;
  }
  const decision = new URL(page.url()).pathname;
  await expect(page.locator('main')).toContainText(mark);
  await expectNoSidewaysScroll(page);
  await page.locator('#appeal [name=text]').fill('Too short.');
  await page.locator('button[name=intent][value=object]').click();
  await expect(page.locator('#text-error')).toBeVisible();
  await page.locator('#appeal [name=text]').fill(`I sell nothing. I wear such a vest myself. ${mark}`);
  await page.locator('button[name=intent][value=object]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('appeals_saved'));
  await expectNoSidewaysScroll(page);

  await signIn('claire');
  await page.goto('/moderation/appeals');
  await expect(page.locator('main')).not.toContainText(mark);

  await signIn('ada');
  await page.goto('/moderation/appeals');
  await expectNoSidewaysScroll(page);
  const appeals = await page
    .locator('main a[href^="/moderation/appeals/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of appeals) {
    await page.goto(href);
    if ((await page.locator('main').textContent())?.includes(mark)) break;
  }
  await expect(page.locator('main')).toContainText(`I wear such a vest myself. ${mark}`);
  await expectNoSidewaysScroll(page);
  await page.locator('button[name=intent][value=take]').click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
  await page.locator('[name=question]').fill('Do you have anything to do with the maker of this vest?');
  await page.locator('button[name=intent][value=ask]').click();
  await expect(page.locator('main')).toContainText('anything to do with the maker');
  const appeal = page.url().replace(/[?#].*$/, '');

  await signIn('grace');
  await page.goto(decision);
  await expect(page.locator('#appeal')).toContainText('anything to do with the maker');
  await page.locator('#appeal [name=text]').fill('No, nothing at all. It was a present.');
  await page.locator('button[name=intent][value=write]').click();
  await expect(page.locator('#appeal')).toContainText('It was a present.');

  await signIn('ada');
  await page.goto(appeal);
  await page.locator('[name=outcome][value=OVERTURNED]').check();
  await page.locator('[name=reason]').fill('You tell what helped you, and sell nothing. It stands again.');
  await page.locator('button[name=intent][value=answer]').click();
  await expect(page.locator('main')).toContainText(say('appeals_state_overturned'));

  await page.context().clearCookies({ name: 'session' });
  await page.goto(thread);
  await expect(page.locator('main article', { hasText: mark })).toBeVisible();
  await signIn('grace');
  await page.goto(decision);
  await expect(page.locator('#appeal')).toContainText('It stands again.');
});
