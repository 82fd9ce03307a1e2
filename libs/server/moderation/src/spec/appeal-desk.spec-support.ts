import { randomUUID } from 'node:crypto';
import type { MemberViewer } from '@entraide/domain-kernel';
import type { TestApp } from '@entraide/testing';

interface Payload {
  readonly appeal: { readonly id: string; readonly revision: number } | null;
  readonly problems: readonly { readonly code: string }[];
}

const answerFields = `appeal { id revision } problems { code }`;

/** Objections from their beginning to their end, for specs that are about something else. */
export class AppealDesk {
  constructor(private readonly app: TestApp) {}

  /** The person objects; somebody takes it and overturns the decision. @returns the codes of the refusals on the way */
  async overturned(person: MemberViewer, decisionId: string, by: MemberViewer): Promise<string[]> {
    const { id } = await this.opened(person, decisionId);
    const taken = await this.run(
      by,
      `mutation ($id: ID!) { answer: takeAppeal(id: $id, revision: 1) { ${answerFields} } }`,
      { id },
    );
    const input = { id, revision: 2, outcome: 'OVERTURNED', reason: 'Read again, it does not break the rule at all.' };
    const answered = await this.run(
      by,
      `mutation ($input: AnswerAppealInput!) { answer: answerAppeal(input: $input) { ${answerFields} } }`,
      { input },
    );
    return [...taken.problems, ...answered.problems].map(({ code }) => code);
  }

  async opened(person: MemberViewer, decisionId: string): Promise<{ readonly id: string }> {
    const { appeal, problems } = await this.run(
      person,
      `mutation ($input: OpenAppealInput!) { answer: openAppeal(input: $input) { appeal { id } problems { code } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          decisionId,
          text: 'I told what I take myself, and gave nobody any advice at all.',
        },
      },
    );
    if (!appeal) throw new Error(`No objection: ${JSON.stringify(problems)}`);
    return appeal;
  }

  private async run(viewer: MemberViewer, source: string, variables: Record<string, unknown>): Promise<Payload> {
    return (await this.app.run<{ answer: Payload }>(viewer, source, variables)).data.answer;
  }
}
