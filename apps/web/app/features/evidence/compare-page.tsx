import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { conceptPath } from '../catalogue/catalogues.ts';
import type { Route } from './+types/compare-page';
import { CannotCompare } from './cannot-compare.tsx';
import { ChoosePurpose } from './choose-purpose.tsx';
import { ChooseTreatments } from './choose-treatments.tsx';
import { type CompareData, loadComparison } from './compare-loading.ts';
import { ComparisonView } from './comparison-view.tsx';
import { HowWeCountLink } from './how-we-count-link.tsx';

export const loader = (args: Route.LoaderArgs): Promise<CompareData> => loadComparison(args);

/** Two treatments for one purpose; everything is chosen by plain forms and links. */
export default function ComparePage({ loaderData }: Route.ComponentProps): ReactElement {
  const title = titleOf(loaderData);
  return (
    <div className="page stack evidence-figures">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={crumbsOf(loaderData)} />
      <h1>{title}</h1>
      <p className="lead measure">{m.evidence_compare_lead()}</p>
      <p className="no-print">
        <HowWeCountLink section="compare" />
      </p>
      <div className="stack-loose">
        {loaderData.step === 'purpose' ? <ChoosePurpose {...loaderData} /> : <Treatments {...loaderData} />}
      </div>
    </div>
  );
}

function Treatments(page: Extract<CompareData, { step: 'treatments' }>): ReactElement {
  return (
    <>
      {page.comparison ? <ComparisonView comparison={page.comparison} /> : <CannotCompare {...page} />}
      <ChooseTreatments {...page} />
    </>
  );
}

function titleOf(page: CompareData): string {
  if (page.step === 'purpose') return m.evidence_compare_title();
  const purpose = page.purpose.name;
  if (!page.comparison) return m.evidence_compare_title_purpose({ purpose });
  const { one, other } = page.comparison;
  return m.evidence_compare_title_for({ one: one.treatment.name, other: other.treatment.name, purpose });
}

function crumbsOf(page: CompareData) {
  const here = { label: m.evidence_compare_title(), href: '/compare' };
  if (page.step === 'purpose') return [{ label: m.catalogue_treatments(), href: '/treatments' }];
  return [here, { label: page.purpose.name, href: conceptPath(page.purpose) }];
}
