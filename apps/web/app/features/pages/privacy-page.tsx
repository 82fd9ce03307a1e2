import type { ReactElement } from 'react';
import { TextPage } from './text-page.tsx';
import { privacyText } from './texts/privacy.ts';

export default function PrivacyPage(): ReactElement {
  return <TextPage text={privacyText} />;
}
