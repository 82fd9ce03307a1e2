import type { Page } from '@playwright/test';
import { type Say, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const community = '/communities/multiple-sclerosis';

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

/** Sends a form of the moderators' page by its button, and waits for what it says. */
async function press(page: Page, intent: string, heard: string | RegExp): Promise<void> {
  await page.locator(`main button[name=intent][value=${intent}]`).last().click();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: heard }).first()).toBeInViewport();
}

const undo = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('main').getByRole('status').locator('button[value=undo]').click();
  const words = say('curation_undone', { what: '' }).trim();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toBeVisible();
};

test('a moderator merges two questions, old addresses lead on, and takes it back', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  await signIn('grace');
  const older = await ask(page, `How do you sleep? ${mark}`);
  const younger = await ask(page, `Sleeping again ${mark}`);

  await signIn('claire');
  await page.goto(younger);
  await page.getByRole('link', { name: say('curation_link') }).click();
  await expectNoSidewaysScroll(page);
  await page.locator('main [name=text]').fill(`sleep? ${mark}`);
  await page
    .locator('main #merge')
    .getByRole('button', { name: say('curation_merge_search'), exact: true })
    .click();
  await expect(page.locator('main [name=targetId]')).toHaveCount(1);
  await press(page, 'merge-trial', say('curation_preview_title'));
  await press(page, 'merge', `Sleeping again ${mark}`);
  await expectNoSidewaysScroll(page);

  await page.goto(younger);
  await expect(page).toHaveURL(new RegExp(older));
  await expect(page.getByRole('main')).toContainText(`Sleeping again ${mark}`);
  await page.getByRole('link', { name: say('curation_link') }).click();
  await page.locator('main #acts button[value=undo]').first().click();
  await expect(page.getByRole('main').getByRole('status')).toBeVisible();
  await page.goto(younger);
  await expect(page.getByRole('heading', { level: 1, name: `Sleeping again ${mark}` })).toBeVisible();
});

test('a moderator takes a reply out, gives a title and a pin, and readers see it calmly', async ({
  page,
  signIn,
  say,
}, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  await signIn('grace');
  const thread = await ask(page, `Cooling vests ${mark}`);
  await page.locator('main form [name=text]').fill(`Something else: who knows a good shoe shop? ${mark}`);
  await page.locator('button[name=intent][value=reply]').click();
  await expect(page.locator('main article', { hasText: 'shoe shop' })).toBeVisible();

  await signIn('claire');
  await page.goto(`${thread}/arrange?split=1`);
  await page.locator('main [name=postIds]').check();
  await page.locator('main [name=splitTitle]').fill(`Shoes for tired feet ${mark}`);
  await press(page, 'split-trial', say('curation_preview_title'));
  await press(page, 'split', `Shoes for tired feet ${mark}`);

  await page.locator('main [name=title]').fill(`Cooling vests in summer ${mark}`);
  await press(page, 'title', `Cooling vests in summer ${mark}`);
  await page.locator('main [name=minutes]').fill('0');
  await page.locator('main button[value=slow]').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.locator('main [name=minutes]').fill('30');
  await press(page, 'slow', say('curation_act_slow', { minutes: 30 }));
  await page.locator('main [name=place][value=TOPIC]').check();
  await press(page, 'pin', say('curation_act_pin_topic'));
  await undo(page, say);

  await page.context().clearCookies({ name: 'session' });
  await page.goto(thread);
  await expectNoSidewaysScroll(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in summer');
  await expect(page.getByRole('main')).toContainText(say('curation_slow_note', { minutes: 30 }));
  await expect(page.getByRole('link', { name: say('curation_link') })).toHaveCount(0);
  await page.getByRole('link', { name: `Shoes for tired feet ${mark}` }).click();
  await expect(page.locator('main article', { hasText: 'shoe shop' })).toBeVisible();
});

test('only moderators of the community find the page', async ({ page, signIn }) => {
  await page.goto(community);
  const address = await page.locator('main a[href*="/threads/"]').first().getAttribute('href');
  const arrange = `${(address ?? '').split('/').slice(0, 3).join('/')}/arrange`;
  await page.goto(arrange);
  await expect(page).toHaveURL(/sign-in/);
  await signIn('tom');
  expect((await page.goto(arrange))?.status()).toBe(404);
  await signIn('claire');
  expect((await page.goto(arrange))?.status()).toBe(200);
});
