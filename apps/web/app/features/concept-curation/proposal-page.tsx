import { ProposalChoicesOperation, type ProposalLineFragment, ProposalPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, CheckboxRow, ErrorSummary, RadioRows, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { ConceptForm } from '../catalogue/admin/concept-form.tsx';
import { type ConceptFormValues, emptyValues, readConceptForm } from '../catalogue/admin/concept-form-values.ts';
import { textOf } from '../communities-admin/form-text.ts';
import type { Route } from './+types/proposal-page';
import { type AnswerIntent, answerProposal, intentOf } from './answer-proposal.ts';
import { proposalPath, proposalsPath } from './curation-paths.ts';
import { ProposalFacts } from './proposal-facts.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { conceptProposal } = await ask(args, ProposalPageOperation, { id: args.params.id });
  if (!conceptProposal) throw notFound();
  const asked = new URL(args.request.url).searchParams.get('q');
  const text = (asked ?? conceptProposal.name).trim().slice(0, 100);
  const choices = await ask(args, ProposalChoicesOperation, { kind: conceptProposal.kind, text });
  return { proposal: conceptProposal, text, options: choices.conceptOptions, groups: choices.groups.nodes };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const problems = await answerProposal(args, args.params.id, form);
  if (problems.length === 0) throw redirect(`${proposalsPath}?done`, 303);
  const intent = intentOf(form);
  return data({ intent, problems, values: readConceptForm(form), answer: textOf(form, 'answer') }, { status: 422 });
}

/** The form begins with what the member wrote, in the language they wrote it in. */
function valuesOfProposal({ language, name, otherNames }: ProposalLineFragment): ConceptFormValues {
  const names = otherNames.join('\n');
  return language === 'FR'
    ? { ...emptyValues, labelFr: name, synonymsFr: names }
    : { ...emptyValues, labelEn: name, synonymsEn: names };
}

export default function ProposalPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { proposal, text, options, groups } = loaderData;
  const problemsOf = (intent: AnswerIntent) => (actionData?.intent === intent ? actionData.problems : undefined);
  const isWaiting = proposal.state === 'WAITING';
  return (
    <div className="page stack-loose">
      <title>{`${proposal.name} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: m.concepts_proposals_title(), href: proposalsPath }]}
        />
        <h1 lang={proposal.language.toLowerCase()}>{proposal.name}</h1>
        <ProposalFacts proposal={proposal} isOwn={false} />
        {isWaiting && actionData?.intent === 'add' ? null : (
          <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        )}
      </div>
      {isWaiting ? (
        <>
          <section className="stack measure" aria-labelledby="know-title">
            <h2 id="know-title">{m.concepts_know_title()}</h2>
            <p className="quiet">{m.concepts_know_lead()}</p>
            <form method="get" className="stack-tight">
              <TextField name="q" label={m.concepts_find()} defaultValue={text} maxLength={100} />
              <p>
                <button className="button button-quiet" type="submit">
                  {m.forum_admin_look_up()}
                </button>
              </p>
            </form>
            <KnowForm options={options} problem={errorOf(problemsOf('know'), 'conceptId')} />
          </section>
          <section className="stack" aria-labelledby="add-title">
            <h2 id="add-title">{m.concepts_add_title()}</h2>
            <p className="quiet measure">{m.concepts_add_lead()}</p>
            <ConceptForm
              kind={proposal.kind}
              values={actionData?.intent === 'add' ? actionData.values : valuesOfProposal(proposal)}
              problems={problemsOf('add')}
              parents={groups}
              cancelPath={proposalsPath}
            >
              <input type="hidden" name="answerIntent" value="add" readOnly />
            </ConceptForm>
          </section>
          <section className="stack measure" aria-labelledby="decline-title">
            <h2 id="decline-title">{m.concepts_decline_title()}</h2>
            <Form method="post" className="stack" action={proposalPath(proposal.id)}>
              <input type="hidden" name="answerIntent" value="decline" readOnly />
              <TextArea
                name="answer"
                rows={3}
                label={m.concepts_decline_answer()}
                hint={m.concepts_decline_hint()}
                error={errorOf(problemsOf('decline'), 'answer')}
                defaultValue={actionData?.answer ?? ''}
                maxLength={1000}
              />
              <p>
                <button className="button button-quiet" type="submit">
                  {m.concepts_decline()}
                </button>
              </p>
            </Form>
          </section>
        </>
      ) : null}
    </div>
  );
}

function KnowForm({
  options,
  problem,
}: {
  readonly options: Route.ComponentProps['loaderData']['options'];
  readonly problem: string | undefined;
}): ReactElement {
  if (options.length === 0) return <p className="quiet">{m.concepts_know_none()}</p>;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="answerIntent" value="know" readOnly />
      <RadioRows
        name="conceptId"
        legend={m.concepts_know_which()}
        error={problem}
        choices={options.map(({ id, name, label }) => ({
          value: id,
          label: name,
          ...(label === name ? {} : { hint: label }),
        }))}
      />
      <CheckboxRow name="addsName" label={m.concepts_know_adds_name()} isChecked />
      <p>
        <button className="button" type="submit">
          {m.concepts_know()}
        </button>
      </p>
    </Form>
  );
}
