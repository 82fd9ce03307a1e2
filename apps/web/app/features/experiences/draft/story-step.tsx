import { languages } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { RadioRows, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { choicesFrom } from './choices.ts';
import type { StepProps } from './step-props.ts';

/** The narrative, with prompts for who does not know how to begin. */
export function StoryStep({ answers, problems }: StepProps): ReactElement {
  return (
    <>
      <section className="stack-tight" aria-labelledby="story-prompts">
        <h2 id="story-prompts">{m.experiences_story_prompts()}</h2>
        <ul>
          <li>{m.experiences_story_prompt_before()}</li>
          <li>{m.experiences_story_prompt_change()}</li>
          <li>{m.experiences_story_prompt_wish()}</li>
        </ul>
      </section>
      <TextArea
        name="narrative"
        label={m.experiences_q_story()}
        hint={m.experiences_q_story_hint()}
        error={errorOf(problems, 'narrative')}
        defaultValue={answers.narrative ?? ''}
        rows={14}
        lang={answers.language?.toLowerCase()}
      />
      <RadioRows
        name="language"
        legend={m.experiences_q_language()}
        error={errorOf(problems, 'language')}
        choices={choicesFrom('language', languages)}
        value={answers.language}
      />
    </>
  );
}
