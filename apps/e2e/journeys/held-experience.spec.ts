import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

/** A treatment that the demo leaves free for each run: one entry each is possible for somebody cared for. */
const treatments: Record<string, string> = {
  'en-360-script': 'tai chi',
  'en-360-plain': 'swimming',
  'en-1280-script': 'yoga',
  'en-1280-plain': 'pilates',
  'fr-360-script': 'ostéopathie',
  'fr-360-plain': 'magnésium',
  'fr-1280-script': 'mélatonine',
  'fr-1280-plain': 'sophrologie',
};

const next = (page: Page) => page.locator('main button.button[name=intent][value=save]:not(.visually-hidden)').click();

async function watch(page: Page, word: string): Promise<void> {
  await page.goto('/admin/safety/watched-terms/new');
  await page.locator('[name=words]').fill(word);
  await page.locator('[name=effect][value=APPROVE]').check();
  await page.locator('button[name=intent][value=save]').click();
  await expect(page.locator('main')).toContainText(word);
}

/** Tells an experience to everybody. @returns the address of its page */
async function tell(page: Page, treatment: string, narrative: string): Promise<string> {
  await page.goto('/experiences/new');
  await page.locator('main form button').first().click();
  await page.locator('[name=perspective][value=CARING_FOR]').check();
  await page.locator('#treatmentIdText').fill(treatment);
  await page.locator('button[name=intent][value="find:treatmentId"]').click();
  await page.locator('[name=treatmentId]').first().check();
  await page.locator('#purposeIdText').fill('migraine');
  await page.locator('button[name=intent][value="find:purposeId"]').click();
  await page.locator('[name=purposeId]').first().check();
  await page.locator('[name="startedOn.month"]').selectOption('03');
  await page.locator('[name="startedOn.year"]').fill('2025');
  await next(page);
  await page.locator('[name=effectiveness][value=MODERATE]').check();
  await next(page);
  await page.locator('[name=sideEffectsOverall][value=NONE]').check();
  await next(page);
  await page.locator('[name=isStillTaking][value=YES]').check();
  await next(page);
  await page.locator('[name=narrative]').fill(narrative);
  await next(page);
  await page.locator('[name=visibility][value=PUBLIC]').check();
  await next(page);
  await expect(page).toHaveURL(/review/);
  await publish(page);
  return new URL(page.url()).pathname;
}

async function publish(page: Page): Promise<void> {
  await page.locator('main form button.button').last().click();
  await expect(page).toHaveURL(/\/experiences\/[0-9a-f-]{36}(\?|$)/);
}

const signOut = async (page: Page): Promise<void> => {
  await page.context().clearCookies({ name: 'session' });
  await page.goto('/about');
};

/** Takes the newest case whose text has the word. */
async function takeCase(page: Page, word: string): Promise<void> {
  const caseOnIt = page.locator('main li', { hasText: word }).locator('a[href*="/moderation/cases/"]').first();
  await expect(async () => {
    await page.goto('/moderation?state=new&urgency=other');
    await expect(caseOnIt).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await caseOnIt.click();
  await page.locator('button[name=intent][value=take]').click();
  await expect(page.locator('button[name=intent][value=release]')).toBeVisible();
}

async function decide(page: Page, action: string, reason: string): Promise<void> {
  await page.locator(`[name=action][value=${action}]`).check();
  await page.locator('[name=rule]').selectOption('s1');
  await page.locator('main [name=reason]').fill(reason);
  await page.locator('button[name=intent][value=decide]').click();
  await expect(page.locator('button[name=intent][value=decide]')).toHaveCount(0);
}

test('an experience waits for a moderator, is changed when they ask for it, and is read by others once it is kept', async ({
  page,
  say,
  signIn,
}, info) => {
  const word = `zq${info.project.name.replaceAll('-', '')}${Date.now().toString(36)}`;
  await signIn('ada');
  await watch(page, word);
  await signIn('owen');
  const address = await tell(
    page,
    treatments[info.project.name] ?? 'yoga',
    `${word}: we go every Tuesday, slowly, and the week has one quiet day more since then.`,
  );
  await expect(page.locator('main')).toContainText(say('experiences_is_held'));
  await expectNoSidewaysScroll(page);
  await page.goto('/my/experiences');
  await expect(page.locator('main li', { has: page.locator(`a[href="${address}"]`) }).first()).toContainText(
    say('experiences_state_held'),
  );
  await expectNoSidewaysScroll(page);
  await signOut(page);
  expect((await page.goto(address))?.status()).toBe(404);

  await signIn('ada');
  await takeCase(page, word);
  await expect(page.locator('main')).toContainText(say('safety_thing_held'));
  await expect(page.locator('#text')).toContainText(word);
  await expectNoSidewaysScroll(page);
  await decide(page, 'REQUEST_EDIT', 'Please say what it is that you do on Tuesdays.');
  await expect(page.locator('main')).toContainText(say('safety_thing_hidden'));

  await signIn('owen');
  await page.goto(address);
  await expect(page.locator('main')).toContainText(say('experiences_is_hidden'));
  await expectNoSidewaysScroll(page);
  await page.locator('main button[name=intent][value=edit]').click();
  await expect(page).toHaveURL(/\/experiences\/drafts\//);
  const draft = new URL(page.url()).pathname.replace(/[^/]+$/, '');
  await page.goto(`${draft}story`);
  await page
    .locator('[name=narrative]')
    .fill(`${word}: we go swimming every Tuesday, slowly, and the week has one quiet day more since then.`);
  await next(page);
  await expect(page).not.toHaveURL(/story/);
  await page.goto(`${draft}review`);
  await publish(page);
  await expect(page.locator('main')).toContainText(say('experiences_is_hidden'));

  await signIn('ada');
  await takeCase(page, word);
  await expect(page.locator('#text')).toContainText('we go swimming every Tuesday');
  await decide(page, 'KEEP', 'It says now what it is about.');
  await expect(page.locator('main')).toContainText(say('safety_thing_shown'));
  await signOut(page);
  await page.goto(address);
  await expect(page.locator('main')).toContainText('we go swimming every Tuesday');
});
