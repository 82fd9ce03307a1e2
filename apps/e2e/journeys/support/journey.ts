import { randomInt } from 'node:crypto';
import { m } from '@entraide/messages';
import { type Page, expect, test as base } from '@playwright/test';

export interface JourneyOptions {
  readonly language: 'en' | 'fr';
}

type MessageName = keyof typeof m;
type AnyMessage = (inputs: Record<string, unknown>, options: { locale: 'en' | 'fr' }) => string;

/** The site's own sentence of this name in the language of the run. */
export type Say = (name: MessageName, inputs?: Record<string, unknown>) => string;

interface JourneyFixtures {
  readonly say: Say;
  /** Signs one of the demo's accounts in. */
  signIn(key: string): Promise<void>;
}

/** A journey fails on any error in the browser's console, whatever else it looks at. */
export const test = base.extend<JourneyOptions & JourneyFixtures>({
  language: ['en', { option: true }],
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use) => {
    await use({ ...extraHTTPHeaders, 'x-forwarded-for': addressOfOneReader() });
  },
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
    });
    await use(page);
    expect(faults).toEqual([]);
  },
  say: async ({ language }, use) => {
    await use(
      (name, inputs = {}) => (m as unknown as Record<string, AnyMessage>)[name]?.(inputs, { locale: language }) ?? name,
    );
  },
  signIn: async ({ page, say, language, baseURL }, use) => {
    await use(async (key) => {
      // The cast has languages of its own; a reader's choice on this browser comes first.
      await page.context().addCookies([{ name: 'language', value: language, url: baseURL ?? '' }]);
      await signInAt(page, say, { email: `${key}@demo.example`, password: process.env['E2E_DEMO_PASSWORD'] ?? '' });
    });
  },
});

/** Every journey is walked by a reader of its own: limits by address would else count them all as one. */
const addressOfOneReader = (): string => ['10', ...Array.from({ length: 3 }, () => randomInt(1, 255))].join('.');

export { expect } from '@playwright/test';

export async function signInAt(page: Page, say: Say, account: { email: string; password: string }): Promise<void> {
  await page.context().clearCookies({ name: 'session' });
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('main form').getByRole('button').first().click();
  await expect(page.getByRole('banner').getByRole('link', { name: say('frame_sign_in'), exact: true })).toHaveCount(0);
  await expect(page.locator('.site-me')).toBeVisible();
}

/**
 * The path of a conversation of the demo that everybody reads and that has room on its first page, another one now and
 * then; from the list that is open, or from the pages after it, because what journeys begin stands first. Journeys move,
 * merge and lock only conversations that they have begun themselves, named after their mode.
 */
export async function demoThreadPath(page: Page): Promise<string> {
  const threads = page
    .locator('main li')
    .filter({ hasNotText: /\b(1[6-9]|[2-9]\d)\s(replies|réponses)/ })
    .filter({ hasNot: page.locator('.tag:not(.tag-accent):not(.tag-caution)') })
    .locator('a[href*="/threads/"]:not([href*="-script"]):not([href*="-plain"])');
  for (;;) {
    await expect(page.locator('main a[href*="/threads/"]').first()).toBeVisible();
    const paths = await threads.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const path = paths[Math.floor(Math.random() * Math.min(3, paths.length))];
    if (path !== undefined) return path;
    await page.goto((await page.locator('main a[rel=next]').first().getAttribute('href')) ?? '');
  }
}

/** Opens {@link demoThreadPath}. */
export async function openDemoThread(page: Page): Promise<void> {
  await page.goto(await demoThreadPath(page));
}

/** Nothing may be wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const size = page.viewportSize();
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(size?.width ?? 0);
}
