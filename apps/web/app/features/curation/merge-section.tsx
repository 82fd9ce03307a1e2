import type { ProblemCode } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RadioRows, TextField, errorOf, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, useLocation } from 'react-router';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { threadPath } from '../forum/paths.ts';
import type { ArrangeData } from './arrange-data.ts';
import { Preview, readersWords } from './preview.tsx';
import type { SectionProps } from './section-props.ts';
import { Deed, PartForm, Section } from './section.tsx';

/** Into an older conversation, found by its words or a pasted address. */
export function MergeSection({ page, answer }: SectionProps): ReactElement {
  const { pathname } = useLocation();
  const mine = answer?.intent === 'merge' ? answer : undefined;
  return (
    <Section id="merge" title={m.curation_merge_title()}>
      <p>{m.curation_merge_lead()}</p>
      <Form method="get" action={`${pathname}#merge`} className="look-up">
        <TextField
          name="text"
          label={m.curation_merge_text()}
          defaultValue={page.text}
          maxLength={300}
          autoComplete="off"
        />
        <button className="button button-quiet" type="submit">
          {m.curation_merge_search()}
        </button>
      </Form>
      {page.targets?.length === 0 ? (
        <p role="status" className="quiet">
          {m.curation_merge_none({ text: page.text })}
        </p>
      ) : null}
      {page.targets && page.targets.length > 0 ? (
        <PartForm part="merge">
          {mine?.trial ? <MergePreview page={page} answer={mine} /> : null}
          <Targets
            targets={page.targets}
            value={mine?.values['targetId']}
            error={errorOf(mine?.problems, 'targetId')}
          />
          <Deed intent="merge-trial">{m.curation_preview_button()}</Deed>
        </PartForm>
      ) : null}
    </Section>
  );
}

type Targets = NonNullable<ArrangeData['targets']>;

function Targets({
  targets,
  value,
  error,
}: {
  readonly targets: Targets;
  readonly value: string | undefined;
  readonly error: string | undefined;
}): ReactElement {
  const { language } = usePage();
  const first = targets.find((target) => target.obstacle === null) ?? targets[0];
  return (
    <RadioRows
      name="targetId"
      legend={m.curation_merge_legend()}
      error={error}
      value={value ?? first?.thread.id}
      choices={targets.map(({ thread, obstacle }) => ({
        value: thread.id,
        label: <a href={threadPath(thread)}>{thread.title}</a>,
        hint: [
          `${thread.community.name}, ${thread.topic.title}`,
          longDate(new Date(thread.createdAt), language),
          m.forum_replies({ count: thread.replyCount }),
          termOf('visibility', thread.visibility),
          obstacleWords(obstacle),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}

const obstacles: Partial<Record<ProblemCode, () => string>> = {
  READ_BY_MORE: m.outcome_read_by_more,
  HOLDS_HIDDEN_TEXT: m.outcome_holds_hidden_text,
  MERGE_INTO_OLDER: m.outcome_merge_into_older,
};

const obstacleWords = (code: ProblemCode | null): string =>
  code === null ? '' : (obstacles[code] ?? m.outcome_not_found)();

function MergePreview({ page, answer }: SectionProps): ReactElement | null {
  const target = page.targets?.find(({ thread }) => thread.id === answer?.values['targetId'])?.thread;
  if (!target || !answer?.trial) return null;
  const lines = [
    m.curation_merge_count({ count: answer.trial.postCount }),
    m.curation_merge_preview({ title: target.title }),
    ...(target.community.name === page.thread.community.name
      ? []
      : [m.curation_move_leaves({ community: target.community.name })]),
    readersWords(page.thread.visibility, target.visibility),
    m.curation_merge_note(),
  ];
  return <Preview lines={lines} intent="merge" shown={target.id} button={m.curation_merge_button()} />;
}
