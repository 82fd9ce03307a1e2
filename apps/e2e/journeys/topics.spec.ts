import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const board = '/communities/multiple-sclerosis/topics/arrange';

test('a moderator sums a topic up, compares its versions and takes an earlier one up again', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  const slug = mark.toLowerCase();
  await signIn('claire');
  await page.goto(`${board}/new`);
  await page.locator('[name=titleEn]').fill(mark);
  await page.locator('[name=titleFr]').fill(mark);
  await page.locator('[name=descriptionEn]').fill('What helps to get through a night.');
  await page.locator('[name=descriptionFr]').fill('Ce qui aide à passer la nuit.');
  await page.locator('[name=summaryEn]').fill('Dark rooms help some of us.');
  await page.locator('[name=summaryFr]').fill('Le noir aide certaines personnes.');
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.getByRole('heading', { name: mark })).toBeVisible();

  await page.goto(`${board}/${slug}`);
  await page.locator('[name=summaryEn]').fill('Dark and cool rooms help some of us.');
  await page.locator('[name=summaryFr]').fill('Le noir et le frais aident certaines personnes.');
  await page.locator('[name=note]').fill(`What ${mark} told.`);
  await page.locator('button[name=intent][value=save]').click();
  const line = page.locator('main li', { hasText: mark });
  await expect(line.getByRole('status')).toContainText(say('topics_saved'));
  await line.locator('button[value^="up:"]').click();
  await expect(line.getByRole('button', { name: say('topics_undo_order') })).toBeInViewport();
  await line.getByRole('button', { name: say('topics_undo_order') }).click();
  await expect(page).toHaveURL(/moved=down/);
  await expect(line.getByRole('status')).toBeInViewport();

  const topic = `/communities/multiple-sclerosis/topics/${slug}`;
  await page.goto(topic);
  await page.getByRole('link', { name: say('topics_versions_link') }).click();
  await expectNoSidewaysScroll(page);
  await expect(page.locator('main')).toContainText(`What ${mark} told.`);
  await page
    .getByRole('link', { name: say('topics_compare_with_before') })
    .first()
    .click();
  await expect(page.locator('#comparison ins').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page
    .getByRole('button', { name: say('topics_restore') })
    .last()
    .click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('topics_restored'));
  await page.goto(topic);
  await expect(page.locator('.topic-summary')).not.toContainText(/cool|frais/);

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`${topic}/versions`);
  await expect(page.locator('main')).toContainText(say('topics_version_restored', { version: 1 }));
  await expect(page.getByRole('button', { name: say('topics_restore') })).toHaveCount(0);
});

test('a moderator keeps the pages that a topic recommends', async ({ page, signIn, say }, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  const topic = '/communities/multiple-sclerosis/topics';
  await page.goto('/communities/multiple-sclerosis');
  const href = await page.locator(`main a[href^="${topic}/"]`).first().getAttribute('href');
  const resources = `${href}/resources`;
  await signIn('claire');
  await page.goto(resources);
  await expectNoSidewaysScroll(page);
  await page.locator('[name=title]').fill(mark);
  await page.locator('[name=url]').fill('example');
  await page.locator('[name=title]').evaluate((field: HTMLInputElement) => {
    if (field.form) field.form.noValidate = true;
  });
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.locator('#url-error')).toBeVisible();
  await expect(page.locator('[name=title]')).toHaveValue(mark);
  await page.locator('[name=url]').fill('https://example.org/sleep');
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('topics_resource_saved'));

  await page.goto(href ?? '');
  await expect(page.getByRole('link', { name: mark })).toHaveAttribute('href', 'https://example.org/sleep');
  await expectNoSidewaysScroll(page);

  await page.goto(resources);
  const line = page.locator('main li', { hasText: mark });
  await line.locator('button[value^="remove:"]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('topics_resource_removed'));
  await page.locator('main li', { hasText: mark }).locator('button[value^="restore:"]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('topics_resource_restored'));
  await page.locator('main li', { hasText: mark }).locator('button[value^="remove:"]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('topics_resource_removed'));

  await page.context().clearCookies({ name: 'session' });
  await page.goto(href ?? '');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(mark);
  await signIn('tom');
  expect((await page.goto(resources))?.status()).toBe(404);
});
