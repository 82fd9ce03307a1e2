import { chromium } from '@playwright/test';

/**
 * Journeys write in minutes what people write in weeks: before they begin, the administrator of the demo lifts the rule
 * on flooding, as an administrator does it.
 */
export default async function liftFlooding(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ baseURL: process.env['E2E_BASE_URL'] ?? '', javaScriptEnabled: false });
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill('ada@demo.example');
  await page.locator('input[name=password]').fill(process.env['E2E_DEMO_PASSWORD'] ?? '');
  await page.locator('main form').getByRole('button').first().click();
  await page.locator('.site-me').waitFor();
  await page.goto('/admin/safety/rules');
  await page.locator('[name=floodingTexts]').fill('0');
  await page.locator('main form button[type=submit]').last().click();
  await page.locator('main [role=status]').waitFor();
  await browser.close();
}
