import type { OverviewConceptFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { langOf } from '../catalogue/catalogues.ts';
import { figuresPath } from './paths.ts';

interface TreatmentLinkProps {
  readonly treatment: OverviewConceptFragment;
  readonly purpose: OverviewConceptFragment;
  /** Says what it was for, where the page is about more than that. */
  readonly showsPurpose: boolean;
}

/** A treatment, to all its figures for a purpose. */
export function TreatmentLink({ treatment, purpose, showsPurpose }: TreatmentLinkProps): ReactElement {
  const { language } = usePage();
  return (
    <>
      <a href={figuresPath(treatment, purpose)} lang={langOf(treatment.nameLanguage, language)}>
        {treatment.name}
      </a>
      {showsPurpose ? (
        <>
          {' '}
          <span className="overview-purpose quiet small" lang={langOf(purpose.nameLanguage, language)}>
            {m.overview_purpose({ name: purpose.name })}
          </span>
        </>
      ) : null}
    </>
  );
}
