import { describe, expect, it } from '@jest/globals';
import { groupedActions } from './journal-groups.ts';
import { isNarrowed, journalFilterOf, journalPath, journalRequestOf, wholeJournal } from './journal-request.ts';
import { journalWords } from './words.ts';

const id = '01a20140-6ad2-7c96-b048-a4b849e480de';
const requestOf = (query: string) => journalRequestOf(new URL(`https://here.example/moderation/journal${query}`));

describe('the address of the journal', () => {
  it('says everything that narrows it, and back', () => {
    const path = journalPath({
      ...{ action: 'CASE_DECIDED', actor: 'Zoé B', communityId: id },
      ...{ from: '2026-11-01', to: '2026-11-22', subjectId: id, after: 'x' },
    });
    expect(path).toBe(
      `/moderation/journal?action=case_decided&actor=Zo%C3%A9+B&community=${id}&from=2026-11-01&to=2026-11-22&subject=${id}&after=x`,
    );
    expect(journalPath(requestOf(path.slice('/moderation/journal'.length)))).toBe(path);
  });

  it('is short for the whole journal', () => {
    expect(journalPath(wholeJournal)).toBe('/moderation/journal');
    expect(requestOf('')).toEqual(wholeJournal);
  });

  it('leads to the same lines as a file, from the first', () => {
    expect(journalPath({ ...wholeJournal, actor: 'Tom', after: 'x' }, '.csv')).toBe(
      '/moderation/journal.csv?actor=Tom',
    );
  });

  it.each(['?action=dance', '?action=__proto__', '?community=here', '?from=yesterday', '?subject=1', '?actor=+'])(
    'counts %s as nothing',
    (query) => {
      expect(isNarrowed(requestOf(query))).toBe(false);
    },
  );

  it('asks the API for all of it but the page', () => {
    expect(journalFilterOf({ ...wholeJournal, after: 'x' })).not.toHaveProperty('after');
  });
});

describe('what can be chosen', () => {
  it('is every action once, by kind, the last kind for the journal itself', () => {
    const groups = groupedActions();
    const values = groups.flatMap(({ actions }) => actions.map(({ value }) => value.toUpperCase()));
    expect([...values].sort()).toEqual(Object.keys(journalWords).sort());
    expect(groups.at(-1)?.actions.map(({ value }) => value)).toEqual(['journal_exported', 'member_file_read']);
    expect(groups.filter(({ actions }) => actions.length === 0)).toEqual([]);
  });
});
