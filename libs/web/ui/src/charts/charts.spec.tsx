import { describe, expect, it } from '@jest/globals';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ChartFigure, FigureTable } from './chart-figure.tsx';
import { CountBars } from './count-bars.tsx';
import { EffectPlot } from './effect-plot.tsx';
import { EffectScatter } from './effect-scatter.tsx';
import { DifferenceBar, IntervalBar } from './interval-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { Timeline } from './timeline.tsx';

const inTen = (people: number): string => `${people} in 10`;
const partsOf = (none: number, moderate: number, major: number) => [
  { key: 'NONE', label: 'No effect', count: none, fill: 'none' as const },
  { key: 'MODERATE', label: 'Helped moderately', count: moderate, fill: 'moderate' as const },
  { key: 'MAJOR', label: 'Helped a lot', count: major, fill: 'major' as const },
];
const helped = { share: 0.75, lower: 0.6, upper: 0.86 };
const effects = [
  {
    key: 'a',
    label: <a href="/a">Metformin</a>,
    name: 'Metformin',
    people: 40,
    peopleWords: '40 people',
    helped,
    words: '6 to 9 in 10',
  },
  { key: 'b', label: 'Yoga', name: 'Yoga', people: 6, peopleWords: '6 people', words: 'Too few people' },
];

const bar = (none: number, moderate: number, major: number) => (
  <StackedBar
    language="en"
    list="always"
    parts={partsOf(none, moderate, major)}
    bracket={{ from: 'MODERATE', to: 'MAJOR', label: `${moderate + major} in all` }}
  />
);

const charts: Record<string, ReactElement> = {
  'a distribution': bar(3, 12, 25),
  'a distribution of nobody': bar(0, 0, 0),
  'a distribution with an answer of one among many': bar(1, 300, 1),
  'an interval': (
    <IntervalBar inTen={inTen} rows={[{ key: 'h', label: 'Helped', ...helped, words: '60 to 86 in 100' }]} />
  ),
  'a difference': (
    <DifferenceBar
      share={-0.1}
      lower={-0.3}
      upper={0.1}
      words="No clear difference"
      sides={{ below: 'More with B', zero: 'No difference', above: 'More with A' }}
      inTen={inTen}
    />
  ),
  'counts by severity': (
    <CountBars
      language="en"
      of={40}
      rows={[
        { key: 'n', label: 'Nausea', people: 12, words: '12 of 40', parts: partsOf(4, 6, 2), note: '3 say it lasts' },
      ]}
    />
  ),
  'counts of nobody': <CountBars language="en" rows={[{ key: 'n', label: 'Cost', people: 0, words: '0 of 0' }]} />,
  'an overview': <EffectPlot rows={effects} inTen={inTen} axis="Helped" />,
  'a map': <EffectScatter language="en" rows={effects} inTen={inTen} axes={{ people: 'People', lower: 'Helped' }} />,
  'a course': (
    <Timeline
      language="en"
      levels={partsOf(3, 12, 25)}
      points={[
        { key: '0', label: 'At first', short: 'first', answer: 'NONE' },
        { key: '4', label: 'After 4 weeks', short: '4 weeks', answer: null },
        { key: '12', label: 'After 12 weeks', short: '12 weeks', answer: 'MAJOR' },
      ]}
      words={{ own: 'Your answers', everybody: 'Everybody', silence: 'No answer' }}
    />
  ),
};

/** What somebody hears who does not see the drawing. */
const heard = (markup: string): string =>
  markup
    .replaceAll(/<svg[^>]*aria-hidden="true"[^>]*>.*?<\/svg>(?:<\/svg>)*/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('every chart', () => {
  it.each(Object.entries(charts))('%s has finite lengths, no inline style and no repeated id', (_name, chart) => {
    const markup = renderToStaticMarkup(chart);
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    expect(markup).not.toContain('style=');
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, length] of markup.matchAll(/\s(?:x|x1|x2|cx|width)="(-?[\d.]+)%"/g)) {
      expect(Number(length)).toBeGreaterThanOrEqual(0);
      expect(Number(length)).toBeLessThanOrEqual(100);
    }
  });
});

describe('what is drawn is also said', () => {
  it('in a distribution: every answer with its number', () => {
    expect(heard(renderToStaticMarkup(bar(3, 12, 25)))).toMatch(
      /No effect 3 .* Helped moderately 12 .* Helped a lot 25/,
    );
  });

  it('beside counts: the words and every severity', () => {
    const words = heard(renderToStaticMarkup(charts['counts by severity'] as ReactElement));
    expect(words).toContain('Nausea 12 of 40');
    expect(words).toMatch(/No effect 4 .*Helped moderately 6 .*Helped a lot 2 .*3 say it lasts/);
  });

  it('of a course: each answer at its time, silence too', () => {
    const words = heard(renderToStaticMarkup(charts['a course'] as ReactElement));
    expect(words).toMatch(/At first: No effect After 4 weeks: No answer After 12 weeks: Helped a lot/);
  });

  it('in an overview: why there is no range', () => {
    expect(heard(renderToStaticMarkup(charts['an overview'] as ReactElement))).toContain('Too few people');
  });
});

describe('a figure', () => {
  it('puts the sentence over the chart and the table beside it, with headings that are headings', () => {
    const markup = renderToStaticMarkup(
      <ChartFigure
        sentence="About 6 to 9 in 10"
        table={
          <FigureTable
            caption="Answers"
            columns={['Answer', 'People']}
            rows={[{ key: 'n', head: 'None', cells: [3] }]}
          />
        }
      >
        {bar(3, 0, 0)}
      </ChartFigure>,
    );
    expect(markup).toMatch(/^<figure.*<figcaption>.*About 6 to 9 in 10.*<\/figcaption>.*<table.*<\/figure>$/s);
    expect(markup).toContain('<caption>Answers</caption>');
    expect(markup).toMatch(/<th scope="col"[^>]*>People/);
    expect(markup).toMatch(/<th scope="row"[^>]*>.*None/);
  });
});
