import type { ReactElement } from 'react';
import { TextPage } from './text-page.tsx';
import { aboutText } from './texts/about.ts';

export default function AboutPage(): ReactElement {
  return <TextPage text={aboutText} />;
}
