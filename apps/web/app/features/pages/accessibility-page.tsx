import type { ReactElement } from 'react';
import { TextPage } from './text-page.tsx';
import { accessibilityText } from './texts/accessibility.ts';

export default function AccessibilityPage(): ReactElement {
  return <TextPage text={accessibilityText} />;
}
