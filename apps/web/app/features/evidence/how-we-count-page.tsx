import { m } from '@entraide/messages';
import { wilson } from '@entraide/domain-evidence';
import { ChartFigure, IntervalBar } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { TextPage } from '../pages/text-page.tsx';
import { howWeCountText } from './how-we-count-text.ts';
import { inTenTick, rangeWords } from './share-words.ts';

/** How the figures are made, in plain words, with a drawn example and the sources. */
export default function HowWeCountPage(): ReactElement {
  return (
    <TextPage text={howWeCountText} after={{ range: <Example /> }}>
      <Sources />
    </TextPage>
  );
}

/** More and more people who answer much alike. */
const examples = [wilson(3, 3), wilson(8, 10), wilson(30, 40), wilson(300, 400)].filter((share) => share !== null);

function Example(): ReactElement {
  return (
    <ChartFigure sentence={m.evidence_example_sentence()}>
      <IntervalBar
        rows={examples.map((example) => ({
          key: `${example.of}`,
          label: m.evidence_example_label({ people: example.people, of: example.of }),
          share: example.share,
          lower: example.lower,
          upper: example.upper,
          words: rangeWords(example),
        }))}
        inTen={inTenTick}
      />
    </ChartFigure>
  );
}

const sources = [
  {
    what: m.evidence_source_wilson,
    text: 'E. B. Wilson. Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 1927; 22(158): 209–212.',
  },
  {
    what: m.evidence_source_newcombe,
    text: 'R. G. Newcombe. Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine, 1998; 17(8): 873–890.',
  },
];

function Sources(): ReactElement {
  return (
    <section className="prose small" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{m.evidence_sources()}</h2>
      <ul>
        {sources.map(({ what, text }) => (
          <li key={text}>
            {what()} <span lang="en">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
