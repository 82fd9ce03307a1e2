import { openDemoThread, expect, expectNoSidewaysScroll, test } from './support/journey.ts';

test('a visitor finds a community, a conversation, and help, without any script', async ({ page, say }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.locator('main a[href="/communities/multiple-sclerosis"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  // Data for search engines is no script: it does not run.
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: say('frame_help_now') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: say('pages_help_title') })).toBeVisible();
  await expect(page.getByRole('link', { name: '3114' })).toBeVisible();
});

test('a visitor changes the language and stays where they are', async ({ page, language }) => {
  await page.goto('/communities/migraine');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', language);
  const other = language === 'fr' ? 'en' : 'fr';
  if (!(await page.locator('.site-header .language-switch button').isVisible())) await page.goto('/menu');
  await page.locator('.language-switch button:visible').first().click();
  await expect(html).toHaveAttribute('lang', other);
  await page.goto('/communities/migraine');
  await expect(html).toHaveAttribute('lang', other);
});

test('what is missing and what is private look the same', async ({ page, say }) => {
  for (const path of [
    '/threads/00000000-0000-7000-8000-000000000000/x',
    '/communities/no-such-community',
    '/no-such-page',
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: say('frame_missing_title') })).toBeVisible();
    await expect(page.getByRole('search').first()).toBeVisible();
  }
});

test('pages keep what is theirs to themselves', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin && page.url() !== 'about:blank')
      foreign.push(request.url());
  });
  const answer = await page.goto('/');
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self' 'nonce-[^']+'/);
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['cache-control']).toContain('no-store');
  await page.goto('/conditions');
  expect(foreign).toEqual([]);
});
