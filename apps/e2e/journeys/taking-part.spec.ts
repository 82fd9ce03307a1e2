import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('a member joins a community, asks, another one answers, and the answer is marked as helpful', async ({
  page,
  say,
  signIn,
  language,
}, info) => {
  const mark = `${info.project.name} ${Date.now().toString(36)}`;
  await signIn('hannah');
  await page.goto('/communities/joints-and-pain');
  const join = page.locator('details.join > summary');
  if (await join.isVisible()) {
    await join.click();
    await page.locator('[name=role][value=PATIENT]').check();
    await page.getByRole('button', { name: say('forum_join_button') }).click();
    await expect(join).toHaveCount(0);
  }
  await page.goto('/communities/joints-and-pain/new-thread');
  await expectNoSidewaysScroll(page);
  await page.locator('[name=kind][value=QUESTION]').check();
  await page.locator('[name=title]').fill(`A stiff morning, how do you begin it? ${mark}`);
  await page
    .locator('[name=text]')
    .fill('My hands do not open before ten.\n\n- warm water\n- **patience**\n\nWhat else do you do?');
  await page.locator('[name=visibility][value=MEMBERS]').check();
  await page.locator('button[name=intent][value=preview]').click();
  await expect(page.locator('main strong', { hasText: 'patience' })).toBeVisible();
  await expect(page.locator('[name=title]')).toHaveValue(new RegExp(mark));
  await page.locator('button[name=intent][value=start]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(mark);
  const address = new URL(page.url()).pathname;

  await page.context().clearCookies({ name: 'session' });
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(404);

  await signIn('peter');
  await page.goto(address);
  await page.locator('main form [name=text]').fill(`I wear mittens at night. ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  await expect(page.locator('main article', { hasText: 'mittens' })).toBeVisible();
  await expect(page.locator('main form [name=text]')).toHaveValue('');

  await page.context().clearCookies({ name: 'session' });
  await signIn('hannah');
  await page.goto(address);
  const reply = page.locator('main article', { hasText: 'mittens' });
  await reply.getByRole('button', { name: say('term_reaction_thank_you') }).click();
  await expect(reply).toContainText(/1/);
  if (!(await reply.locator('button[name=helpful]').isVisible())) await reply.locator('details summary').last().click();
  await reply.locator('button[name=helpful]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('main').getByText(say('forum_helpful_mark')).first()).toBeVisible();
});

test('a text that is too short is refused in words and kept', async ({ page, signIn }) => {
  await signIn('celine');
  await page.goto('/communities/migraine/new-thread');
  await page.locator('[name=kind][value=QUESTION]').check();
  await page.locator('[name=title]').fill('Trop court');
  await page.locator('[name=text]').fill('Oui.');
  await page.locator('[name=visibility][value=PUBLIC]').check();
  await page
    .locator('main form')
    .first()
    .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
  await page.locator('button[name=intent][value=start]').click();
  await expect(page.locator('#error-summary')).toBeVisible();
  await expect(page.locator('[name=text]')).toHaveValue('Oui.');
  await expect(page.locator('[name=title]')).toHaveValue('Trop court');
});
