import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

/** One click from every figure: how it was made. */
export const HowWeCountLink = ({ section }: { readonly section?: string }): ReactElement => (
  <a href={section ? `/how-we-count#${section}` : '/how-we-count'}>{m.evidence_how_we_count()}</a>
);
