import { m } from '@entraide/messages';
import { CheckboxRow, type Choice, RadioRows, SelectField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import type { StepProps } from './step-props.ts';

/** Who may see it; and, apart from that, two consents that nobody ticks but the person. */
export function AudienceStep({ answers, problems, communities }: StepProps): ReactElement {
  const joined = (communities ?? []).filter((community) => community.viewerMembership?.state === 'ACTIVE');
  return (
    <>
      <RadioRows
        name="visibility"
        legend={m.experiences_q_visibility()}
        hint={m.experiences_q_visibility_hint()}
        error={errorOf(problems, 'visibility')}
        choices={audiences()}
        value={answers.visibility}
      />
      {joined.length > 0 ? (
        <SelectField
          name="communityId"
          label={m.experiences_q_community()}
          hint={m.experiences_q_community_hint()}
          error={errorOf(problems, 'communityId')}
          options={[
            { value: '', label: m.experiences_community_choose() },
            ...joined.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={answers.communityId ?? ''}
        />
      ) : (
        <p className="quiet" id="communityId">
          {errorOf(problems, 'communityId') ? (
            <strong>{m.experiences_community_none()}</strong>
          ) : (
            m.experiences_community_none()
          )}{' '}
          <a href="/communities">{m.frame_communities()}</a>
        </p>
      )}
      <section className="stack" aria-labelledby="consents">
        <div>
          <h2 id="consents">{m.experiences_consents()}</h2>
          <p className="field-hint">{m.experiences_consents_hint()}</p>
        </div>
        <CheckboxRow
          name="countsInStatistics"
          label={m.experiences_consent_statistics()}
          hint={m.experiences_consent_statistics_hint()}
          isChecked={answers.countsInStatistics}
        />
        <CheckboxRow
          name="allowsResearch"
          label={m.experiences_consent_research()}
          hint={m.experiences_consent_research_hint()}
          isChecked={answers.allowsResearch}
        />
      </section>
    </>
  );
}

const audiences = (): Choice[] => [
  { value: 'PUBLIC', label: termOf('visibility', 'PUBLIC'), hint: m.experiences_visibility_public_hint() },
  { value: 'MEMBERS', label: termOf('visibility', 'MEMBERS'), hint: m.experiences_visibility_members_hint() },
  {
    value: 'COMMUNITY',
    label: m.experiences_visibility_community_label(),
    hint: m.experiences_visibility_community_hint(),
  },
  { value: 'ONLY_ME', label: termOf('visibility', 'ONLY_ME'), hint: m.experiences_visibility_only_me_hint() },
];
