import type { SideEffectLineFragment, SymptomLifeQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ChartFigure, CountBars, type CountRow, severityFills } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { inTenWords } from './in-ten.ts';
import { MoreLinks } from './more-links.tsx';
import { sideEffectsPath } from './overview-request.ts';
import { StackingTable } from './stacking-table.tsx';
import { TreatmentLink } from './treatment-link.tsx';
import { useCount } from './use-count.ts';

interface SideEffectOverviewProps {
  readonly evidence: SymptomLifeQuery['evidenceOfSideEffect'];
  /** The symptom's page. */
  readonly page: string;
  /** Where in the list its address begins; null at the beginning. */
  readonly after: string | null;
  /** The list of the stories that name it. */
  readonly storiesPath: string;
}

/** As whose side effect people report a symptom. */
export function SideEffectOverview({ evidence, page, after, storiesPath }: SideEffectOverviewProps): ReactElement {
  const { endCursor, hasNextPage } = evidence.pageInfo;
  return (
    <section className="stack" aria-labelledby="side-effects">
      <h2 id="side-effects">{m.overview_title_side_effect()}</h2>
      {evidence.nodes.length > 0 ? (
        <Figures lines={evidence.nodes} />
      ) : (
        <p className="quiet measure">{after === null ? m.overview_side_effect_empty() : m.overview_no_more()}</p>
      )}
      <MoreLinks
        next={hasNextPage && endCursor ? sideEffectsPath(page, endCursor) : null}
        first={after === null ? null : sideEffectsPath(page, null)}
      />
      <p>
        <a href={storiesPath}>{m.overview_side_effect_stories()}</a>
        {evidence.nodes.length > 0 ? (
          <>
            {' · '}
            <a href="/how-we-count">{m.evidence_how_we_count()}</a>
          </>
        ) : null}
      </p>
    </section>
  );
}

function Figures({ lines }: { readonly lines: readonly SideEffectLineFragment[] }): ReactElement {
  const { language } = usePage();
  const count = useCount();
  return (
    <>
      <p className="measure">{m.overview_side_effect_lead()}</p>
      <ChartFigure
        sentence={<SideEffectSentence lines={lines} />}
        table={<SideEffectTable lines={lines} />}
        tableSummary={m.overview_as_table()}
        note={`${m.overview_side_effect_order()} ${m.overview_side_effect_who()}`}
      >
        <CountBars language={language} rows={lines.map((line) => barOf(line, count))} />
      </ChartFigure>
    </>
  );
}

function SideEffectTable({ lines }: { readonly lines: readonly SideEffectLineFragment[] }): ReactElement {
  const count = useCount();
  return (
    <StackingTable
      className="severity-table"
      caption={m.overview_side_effect_caption()}
      columns={[
        m.overview_column_treatment(),
        m.overview_side_effect_column_share(),
        termOf('severity', 'MILD'),
        termOf('severity', 'MODERATE'),
        termOf('severity', 'SEVERE'),
      ]}
      rows={lines.map((line) => ({
        key: keyOf(line),
        head: <TreatmentLink {...line} showsPurpose />,
        cells: [shareWords(line, count), count(line.mild), count(line.moderate), count(line.severe)],
      }))}
    />
  );
}

function SideEffectSentence({ lines }: { readonly lines: readonly SideEffectLineFragment[] }): ReactElement | null {
  const count = useCount();
  const [first] = lines;
  if (!first) return null;
  return (
    <>
      {m.overview_side_effect_sentence({
        treatment: first.treatment.name,
        purpose: first.purpose.name,
        inTen: inTenWords(first.share),
        people: count(first.share.people),
        of: count(first.share.of),
      })}
    </>
  );
}

const keyOf = ({ treatment, purpose }: SideEffectLineFragment): string => `${treatment.id} ${purpose.id}`;

const shareWords = ({ share }: SideEffectLineFragment, count: (people: number) => string): string =>
  m.overview_side_effect_words({ people: count(share.people), of: count(share.of), inTen: inTenWords(share) });

/** The bar's whole width stands for everybody who answered about the treatment, so that bars can be set side by side. */
const barOf = (line: SideEffectLineFragment, count: (people: number) => string): CountRow => ({
  key: keyOf(line),
  label: <TreatmentLink {...line} showsPurpose />,
  people: line.people,
  of: line.share.of,
  words: m.evidence_share_of({ people: count(line.share.people), of: count(line.share.of) }),
  note: inTenWords(line.share),
  parts: (
    [
      ['MILD', line.mild],
      ['MODERATE', line.moderate],
      ['SEVERE', line.severe],
    ] as const
  ).map(([severity, people]) => ({
    key: severity,
    label: termOf('severity', severity),
    count: people,
    fill: severityFills[severity],
  })),
});
