import { randomBytes } from 'node:crypto';
import { expect, expectNoSidewaysScroll, signInAt, test } from './support/journey.ts';
import { linkFromMail } from './support/mailbox.ts';

const newcomer = () => {
  const mark = randomBytes(4).toString('hex');
  return {
    pseudonym: `Nouvelle-${mark}`,
    email: `newcomer-${mark}@example.org`,
    password: `lanterne verte ${mark} tilleul`,
  };
};

test('somebody registers, confirms the address, signs out, and gets a new password by mail', async ({ page, say }) => {
  const account = newcomer();
  await page.goto('/register');
  await expectNoSidewaysScroll(page);
  expect(await page.locator('input[type=checkbox]').first().isChecked()).toBe(false);
  await page.locator('[name=pseudonym]').fill(account.pseudonym);
  await page.locator('[name=email]').fill(account.email);
  await page.locator('[name=password]').fill(account.password);
  await page.locator('[name=birthMonth]').selectOption({ index: 4 });
  await page.locator('[name=birthYear]').fill('1988');
  await page.getByRole('button', { name: say('accounts_register_button') }).click();
  await expect(page).toHaveURL(/\/check-mail/);
  await page.goto(await linkFromMail(account.email, '/confirm-email'));
  await page.locator('main form button').first().click();
  await expect(page.locator('.site-me')).toContainText(account.pseudonym);

  await page.goto('/menu');
  await page.getByRole('button', { name: say('frame_sign_out') }).click();
  await expect(page.locator('.site-me')).toHaveCount(0);

  await page.goto('/forgotten-password');
  await page.locator('[name=email]').fill(account.email);
  await page.locator('main form button').first().click();
  const link = await linkFromMail(account.email, '/new-password');
  await page.goto(link);
  await page.locator('[name=newPassword]').fill(`${account.password} encore`);
  await page.locator('main form button[type=submit]').first().click();
  await expect(page).not.toHaveURL(/new-password\?token/);
  await page.context().clearCookies({ name: 'session' });
  await signInAt(page, say, { email: account.email, password: `${account.password} encore` });
  await page.goto(link);
  if (await page.locator('[name=newPassword]').isVisible()) {
    await page.locator('[name=newPassword]').fill(`${account.password} again`);
    await page.locator('main form button[type=submit]').first().click();
  }
  await expect(page.getByText(say('outcome_link_expired')).first()).toBeVisible();
});

test('mistakes in the registration are named at their fields, and nothing typed is lost', async ({ page, say }) => {
  await page.goto('/register');
  await page.locator('[name=pseudonym]').fill('not a name?');
  await page.locator('[name=email]').fill('not an address');
  await page.locator('[name=password]').fill('password1234');
  await page.locator('[name=birthMonth]').selectOption({ index: 4 });
  await page.locator('[name=birthYear]').fill(String(new Date().getUTCFullYear() - 12));
  await page.getByRole('button', { name: say('accounts_register_button') }).click();
  await expect(page.locator('#error-summary')).toBeVisible();
  await expect(page.getByText(say('outcome_email_invalid')).first()).toBeVisible();
  await expect(page.getByText(say('outcome_pseudonym_invalid')).first()).toBeVisible();
  await expect(page.locator('[name=pseudonym]')).toHaveValue('not a name?');
  await expect(page.locator('[name=email]')).toHaveValue('not an address');
});

test('a wrong password and an unknown address get the same answer', async ({ page, say }) => {
  const answers: string[] = [];
  for (const email of ['nadia@demo.example', `nobody-${randomBytes(3).toString('hex')}@example.org`]) {
    await page.goto('/sign-in');
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(`certainly not this ${randomBytes(3).toString('hex')}`);
    await page.locator('main form button[type=submit]').first().click();
    await expect(page.locator('#error-summary')).toBeVisible();
    answers.push(await page.locator('#error-summary').innerText());
  }
  expect(answers[0]).toContain(say('outcome_credentials_wrong'));
  expect(answers[1]).toBe(answers[0]);
});

test('a member sees and ends their sessions and looks at their profile as a stranger does', async ({
  page,
  signIn,
}) => {
  await signIn('peter');
  await page.goto('/settings');
  await expectNoSidewaysScroll(page);
  await page.goto('/settings/devices');
  await expect(page.locator('main')).toContainText('Chrome');
  await expectNoSidewaysScroll(page);
  await page.goto('/settings/profile');
  await expect(page.locator('[name=about]')).not.toBeEmpty();
  await page.goto('/settings/health-data');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
