import { type CaseAction, decideCase, roleOf } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { type CaseEvent, caseAfter } from '@entraide/domain-moderation';
import { type CaseRow, caseFactsOf } from './case-row.ts';
import type { CaseRightsObject } from './case.object.ts';

/** What the rules of access and the life of a case allow together. */
export function rightsOf(viewer: Viewer, row: CaseRow): CaseRightsObject {
  const facts = caseFactsOf(row);
  const role = roleOf(viewer, facts);
  const can = (action: CaseAction, event: CaseEvent): boolean =>
    decideCase(action, viewer, facts).isAllowed && caseAfter(row.state, event, role) !== null;
  return {
    take: can('take', 'taken'),
    release: can('release', 'released'),
    putToWait: can('put_to_wait', 'put_to_wait'),
    decide: can('decide', 'decided'),
    note: can('note', 'noted'),
    askOpinion: can('ask_opinion', 'opinion_asked'),
    giveOpinion: row.opinion_asked_at !== null && can('give_opinion', 'opinion_given'),
    passOpinion: row.opinion_asked_at !== null && can('pass_opinion', 'opinion_passed'),
    writeToReporters: can('write_to_reporters', 'reporter_written'),
  };
}
