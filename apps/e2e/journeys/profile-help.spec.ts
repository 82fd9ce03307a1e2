import { expect, expectNoSidewaysScroll, test } from './support/journey.ts';

const markOf = (project: string): string => `${project}-${Date.now().toString(36)}`;

test('what somebody at risk says of themselves is saved, and help stands above it', async ({
  page,
  say,
  signIn,
  language,
}, info) => {
  const words = language === 'fr' ? 'Je veux mourir.' : 'I want to die.';
  const mark = markOf(info.project.name);
  await signIn('grace');
  await page.goto('/settings/profile');
  const about = page.locator('main [name=about]');
  await about.fill(`${words} ${mark}`);
  await page
    .locator('main form')
    .getByRole('button', { name: say('frame_save') })
    .click();
  await expect(page.locator('.help-panel')).toContainText(say('safety_panel_title'));
  await expect(page.locator('.help-panel a[href^="tel:"]').first()).toBeInViewport();
  await expect(about).toHaveValue(new RegExp(mark));
  await expectNoSidewaysScroll(page);
  await about.fill(language === 'fr' ? 'J’aime les jardins.' : 'I like gardens.');
  await page
    .locator('main form')
    .getByRole('button', { name: say('frame_save') })
    .click();
  await expect(page.locator('.help-panel')).toHaveCount(0);
  await expect(page.locator('main').getByRole('status')).toContainText(say('accounts_settings_saved'));
});
