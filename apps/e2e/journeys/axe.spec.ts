import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { demoThreadPath, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const readingPages = [
  '/',
  '/communities',
  '/communities/migraine',
  '/conditions',
  '/conditions/migraine',
  '/treatments',
  '/treatments/propranolol',
  '/treatments/metformin?condition=type-2-diabetes',
  '/treatments/tai-chi',
  '/compare',
  '/compare?condition=type-2-diabetes&one=metformin&other=semaglutide',
  '/compare?condition=migraine',
  '/how-we-count',
  '/experiences?treatment=metformin&condition=type-2-diabetes&effectiveness=major',
  '/follow-up?token=none',
  '/treatments/propranolol?symptom=fatigue',
  '/compare?condition=migraine&one=propranolol&other=topiramate',
  '/experiences?treatment=propranolol&condition=migraine&effectiveness=moderate',
  '/symptoms',
  '/symptoms/fatigue',
  '/conditions/depression?order=people',
  '/search?q=migraine',
  '/search?q=zzzzqqq',
  '/sign-in',
  '/register',
  '/forgotten-password',
  '/menu',
  '/help',
  '/about',
  '/house-rules',
  '/privacy',
  '/accessibility',
  '/no-such-page',
  '/transparency',
  '/members/Grace_Dub',
  '/communities/multiple-sclerosis/topics/fatigue-and-heat',
  '/communities/multiple-sclerosis/topics/fatigue-and-heat/versions',
];

const memberPages = [
  '/',
  '/my/experiences',
  '/my/reports',
  '/my/proposals',
  '/propose',
  '/experiences/new',
  '/settings',
  '/communities/migraine',
  '/communities/migraine/new-thread',
  '/menu',
];
const topics = '/communities/multiple-sclerosis/topics';
const moderatorPages = [
  '/moderation',
  `${topics}/arrange`,
  `${topics}/arrange/new`,
  `${topics}/arrange/fatigue-and-heat`,
  `${topics}/fatigue-and-heat/resources`,
  '/moderation/proposals',
  '/moderation/proposals?list=answered',
  '/moderation/merges',
  '/curate/symptoms/fatigue?q=pain',
];
const administratorPages = [
  '/moderation/journal',
  '/admin/communities',
  '/admin/catalogue',
  '/admin/search',
  '/admin/search/synonyms',
  '/admin/search/synonyms/new',
  '/admin/search/wanted',
];
const safetyPages = [
  '/admin/safety/helplines',
  '/admin/safety/helplines/new',
  '/admin/safety/watched-terms',
  '/admin/safety/watched-terms/new',
  '/admin/safety/watched-terms/import',
  '/admin/safety/rules',
  '/admin/moderation',
];

/** In light and dark; the page as it is, at the size of the run. */
async function expectAccessible(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({
        path,
        colorScheme,
        id,
        where: nodes.map((node) => node.target.join(' ')).slice(0, 3),
      })),
    ).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
}

for (const path of readingPages) {
  test(`${path} is accessible to visitors`, ({ page }) => expectAccessible(page, path));
}

test('a conversation is accessible to visitors', async ({ page }) => {
  await page.goto('/communities/migraine');
  await expectAccessible(page, await demoThreadPath(page));
});

test('arranging a conversation, and worrying about its writer, is accessible', async ({ page, signIn }) => {
  await page.goto('/communities/multiple-sclerosis');
  const id = (await demoThreadPath(page)).split('/')[2] ?? '';
  await expectAccessible(page, `/worried?kind=thread&id=${id}`);
  await signIn('claire');
  await expectAccessible(page, `/threads/${id}/arrange?split=1`);
});

test('an experience is accessible to visitors', async ({ page }) => {
  await page.goto('/treatments/propranolol');
  const href = await page.locator('main a[href^="/experiences/0"]').first().getAttribute('href');
  await expectAccessible(page, href ?? '');
});

for (const [who, paths] of [
  ['amina', memberPages],
  ['claire', moderatorPages],
  ['ada', administratorPages],
  ['ada', safetyPages],
] as const) {
  test(`the pages of ${who} from ${paths[0] ?? ''} on are accessible`, async ({ page, signIn }) => {
    await signIn(who);
    for (const path of paths) await expectAccessible(page, path);
  });
}
