import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const accountsRoutes: RouteConfigEntry[] = [
  route('sign-in', 'features/accounts/entering/sign-in-page.tsx'),
  route('sign-out', 'features/accounts/entering/sign-out-page.tsx'),
  route('register', 'features/accounts/entering/register-page.tsx'),
  route('check-mail', 'features/accounts/entering/check-mail-page.tsx'),
  route('confirm-email', 'features/accounts/entering/confirm-email-page.tsx'),
  route('welcome', 'features/accounts/entering/welcome-page.tsx'),
  route('forgotten-password', 'features/accounts/entering/forgotten-password-page.tsx'),
  route('new-password', 'features/accounts/entering/new-password-page.tsx'),
  route('settings', 'features/accounts/settings/settings-page.tsx'),
  route('settings/appearance', 'features/accounts/settings/appearance-page.tsx'),
  route('settings/mails', 'features/accounts/settings/mails-page.tsx'),
  route('settings/profile', 'features/accounts/settings/profile-settings-page.tsx'),
  route('settings/password', 'features/accounts/settings/password-page.tsx'),
  route('settings/devices', 'features/accounts/settings/devices-page.tsx'),
  route('settings/health-data', 'features/accounts/settings/health-data-page.tsx'),
  route('members/:pseudonym', 'features/accounts/profile/profile-page.tsx'),
];
