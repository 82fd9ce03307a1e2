import type { OverviewLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { EffectPlot } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { effectRow } from './overview-plot.tsx';
import { overviewAnchor } from './overview-request.ts';

interface CommunityFiguresProps {
  /** The best-known treatments, most people first. */
  readonly lines: readonly OverviewLineFragment[];
  readonly conditions: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
}

/** The best-known treatments of a community's conditions, with how many people answered. Nothing without figures. */
export function CommunityFigures({ lines, conditions }: CommunityFiguresProps): ReactElement | null {
  if (lines.length === 0) return null;
  const [only, ...others] = conditions;
  const conceptId = only && others.length === 0 ? only.id : null;
  return (
    <section className="stack-tight overview-community" aria-labelledby="community-figures">
      <h3 id="community-figures">{m.overview_community_title()}</h3>
      <p className="measure">{m.overview_community_lead()}</p>
      <div className="overview-plot">
        <EffectPlot
          rows={lines.map((line) => effectRow(line, conceptId))}
          inTen={(people) => m.evidence_in_ten({ count: people })}
          axis={m.overview_plot_axis()}
        />
      </div>
      <p className="measure quiet small">{m.overview_who()}</p>
      <ul className="inline-list">
        {conditions.map((condition) => (
          <li key={condition.id}>
            <a href={`/conditions/${condition.slug}#${overviewAnchor}`}>
              {m.overview_community_all({ name: condition.name })}
            </a>
          </li>
        ))}
        <li>
          <a href="/how-we-count">{m.evidence_how_we_count()}</a>
        </li>
      </ul>
    </section>
  );
}
