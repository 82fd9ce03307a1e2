import { openDemoThread, expect, test } from './support/journey.ts';

const marked = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

test('a form of another site is not taken', async ({ request }) => {
  const origins: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    {},
  ];
  for (const headers of origins) {
    const answer = await request.post('/sign-in', { headers, form: { email: 'amina@demo.example', password: 'x' } });
    expect(answer.status()).toBe(403);
  }
});

test('mark-up in a text stays text, also in what the page carries for its script', async ({ page, signIn }, info) => {
  const mark = `${info.project.name}-${Date.now().toString(36)}`;
  await signIn('tom');
  await page.goto('/communities/diabetes');
  await openDemoThread(page);
  await expect(page.locator('main article').first()).toBeVisible();
  await page
    .locator('main form [name=text]')
    .fill(`${mark} ${marked}\n\n[here](javascript:alert(1)) </script><script>document.title=3</script>`);
  await page.locator('button[name=intent][value=reply]').click();
  const post = page.locator('main article', { hasText: mark });
  await expect(post).toContainText('<script>document.title=2</script>');
  expect(await post.locator('img, script, a[href^="javascript"]').count()).toBe(0);
  await expect(page).not.toHaveTitle(/^[123]$/);
});

test('nobody is sent to another site after signing in', async ({ page, signIn }) => {
  await signIn('tom');
  await page.context().clearCookies({ name: 'session' });
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.locator('input[name=email]').fill('tom@demo.example');
    await page.locator('input[name=password]').fill(process.env['E2E_DEMO_PASSWORD'] ?? '');
    await page.locator('main form button[type=submit]').first().click();
    await expect(page.locator('.site-me')).toBeVisible();
    expect(new URL(page.url()).hostname).toBe('localhost');
    await page.context().clearCookies({ name: 'session' });
  }
});

test('the session cookie is out of reach of scripts and of other sites', async ({ page, signIn }) => {
  await signIn('tom');
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});
