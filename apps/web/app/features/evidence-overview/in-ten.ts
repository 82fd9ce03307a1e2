import { aboutInTen } from '@entraide/domain-evidence';
import { m } from '@entraide/messages';

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** "about 6 to 9 in 10" of the ends of a share's interval, to stand inside a sentence. */
export function inTenWords(ends: Ends): string {
  const { kind, from, to } = aboutInTen(ends);
  switch (kind) {
    case 'range':
      return m.overview_in_ten_range({ from, to });
    case 'one':
      return m.overview_in_ten_one({ people: from });
    case 'at_most':
      return m.overview_in_ten_at_most({ people: to });
    case 'fewer':
      return m.overview_in_ten_fewer();
    case 'more':
      return m.overview_in_ten_more();
  }
}

/** "6 to 9 in 10", for cells of a table whose caption says that it is about so many. */
export function inTenCell(ends: Ends): string {
  const { kind, from, to } = aboutInTen(ends);
  if (kind === 'range') return m.overview_brief_range({ from, to });
  return kind === 'one' ? m.overview_brief_one({ people: from }) : inTenWords(ends);
}
