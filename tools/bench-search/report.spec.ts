import { expect, it } from '@jest/globals';
import { tableOf } from './report.ts';

it('sets rows under their columns', () => {
  const rows = [
    { engine: 'bm25', ndcg: 0.5, queries: 150 },
    { engine: 'postgresql', ndcg: 0.7254, queries: 9 },
    { engine: 'none' },
  ];
  expect(tableOf(['engine', 'ndcg', 'queries'], rows)).toBe(
    [
      'engine       ndcg  queries',
      '----------  -----  -------',
      'bm25        0.500      150',
      'postgresql  0.725        9',
      'none',
    ].join('\n'),
  );
});
