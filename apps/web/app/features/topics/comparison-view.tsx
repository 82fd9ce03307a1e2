import type { TopicComparisonQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';

type Comparison = NonNullable<TopicComparisonQuery['topicComparison']>;
type Piece = Comparison['summary'][number];

/** Two versions as one text: what went is struck through, what came is underlined, and both say so in words. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { language } = usePage();
  const { older, newer, title, description, summary } = comparison;
  const isArchivingChanged = newer.revision === older.revision + 1 && newer.changed.includes('ARCHIVING');
  return (
    <section className="card stack" id="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{m.topics_compare_title({ older: older.revision, newer: newer.revision })}</h2>
      <p className="quiet small">{m.topics_compare_key()}</p>
      <Part heading={m.forum_title_label()} pieces={title} lang={language} />
      <Part heading={m.forum_admin_topic_description()} pieces={description} lang={language} />
      <Part heading={m.forum_known_so_far()} pieces={summary} lang={language} />
      {isArchivingChanged ? <p>{m.topics_compare_archiving()}</p> : null}
    </section>
  );
}

function Part({
  heading,
  pieces,
  lang,
}: {
  readonly heading: string;
  readonly pieces: readonly Piece[];
  readonly lang: string;
}): ReactElement {
  const isSame = pieces.every((piece) => piece.fate === 'SAME');
  return (
    <div className="stack-tight">
      <h3>{heading}</h3>
      {isSame ? (
        <p className="quiet">{m.topics_compare_same()}</p>
      ) : (
        <p className="compared-text" lang={lang}>
          {pieces.map((piece, index) => (
            <ComparedPiece key={index} piece={piece} />
          ))}
        </p>
      )}
    </div>
  );
}

function ComparedPiece({ piece: { fate, text } }: { readonly piece: Piece }): ReactElement {
  if (fate === 'SAME') return <span>{text}</span>;
  const [Mark, words] =
    fate === 'ADDED' ? (['ins', m.topics_compare_added()] as const) : (['del', m.topics_compare_removed()] as const);
  return (
    <Mark>
      <span className="visually-hidden">{`[${words} `}</span>
      {text}
      <span className="visually-hidden">{']'}</span>
    </Mark>
  );
}
