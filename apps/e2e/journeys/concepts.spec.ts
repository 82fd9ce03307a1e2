import { randomUUID } from 'node:crypto';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('a member proposes what is missing, a moderator adds it and joins it to another entry, and parts them', async ({
  page,
  signIn,
  say,
}, info) => {
  // Names that are nearly each other's would be offered instead of nothing.
  const missing = `Q${randomUUID().replaceAll('-', '').slice(0, 18)}`;
  await signIn('tom');
  await page.goto(`/symptoms?q=${encodeURIComponent(missing)}`);
  await page.getByRole('link', { name: say('concepts_propose_link') }).click();
  await expectNoSidewaysScroll(page);
  await expect(page.locator('[name=name]')).toHaveValue(missing);
  await page.locator('[name=reason]').fill('I could not choose it.');
  await page.getByRole('button', { name: say('concepts_propose') }).click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('concepts_sent'));
  await expect(page.getByRole('heading', { name: missing })).toBeVisible();

  await signIn('claire');
  await page.goto('/moderation/proposals');
  await expectNoSidewaysScroll(page);
  for (let more = page.locator('a[rel=next]'); (await page.getByRole('link', { name: missing }).count()) === 0;) {
    await more.click();
    more = page.locator('a[rel=next]');
  }
  await page.getByRole('link', { name: missing }).click();
  await expectNoSidewaysScroll(page);
  const proposal = page.url();
  await page.goto(`${proposal}?q=fatigue`);
  await page.locator('main form:has([value=know]) button').click();
  await expect(page.locator('#error-summary')).toContainText(say('outcome_not_in_list'));
  await page.goto(proposal);
  const label = info.project.name.startsWith('fr') ? 'labelFr' : 'labelEn';
  await expect(page.locator(`[name=${label}]`)).toHaveValue(missing);
  await page.locator(`form:has([value=add]) button[type=submit]`).last().click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('concepts_answered_notice'));

  const slug = missing.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  await page.goto(`/symptoms/${slug}`);
  await page.getByRole('link', { name: say('concepts_curate_link') }).click();
  await expectNoSidewaysScroll(page);
  const other = `Z${randomUUID().replaceAll('-', '').slice(0, 18)}`;
  await page.locator(`[name=${label === 'labelFr' ? 'synonymsFr' : 'synonymsEn'}]`).fill(other);
  await page.locator('button[name=intent][value=names]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('concepts_curated'));
  await page.locator('#q').fill('fatigue');
  await page.locator('#merge form[method=get] button').click();
  await page.locator('#merge .concept-line a').first().click();
  await expectNoSidewaysScroll(page);
  await page.locator('button[name=intent][value=merge]').click();
  await expect(page.locator('main').getByRole('status')).toContainText(say('concepts_merged'));

  await page.context().clearCookies({ name: 'session' });
  await page.goto(`/symptoms/${slug}`);
  await expect(page).not.toHaveURL(new RegExp(`/symptoms/${slug}$`));

  await signIn('claire');
  await page.goto('/moderation/merges');
  await expectNoSidewaysScroll(page);
  await page.locator('main li', { hasText: missing }).getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`/symptoms/${slug}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(missing);

  await signIn('tom');
  expect((await page.goto('/moderation/proposals'))?.status()).toBe(404);
  expect((await page.goto(`/curate/symptoms/${slug}`))?.status()).toBe(404);
  await page.goto('/my/proposals');
  await expect(page.getByRole('link', { name: missing })).toBeVisible();
});
