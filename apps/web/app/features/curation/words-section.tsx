import { m } from '@entraide/messages';
import { TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ConceptChoices } from '../forum/concept-choices.tsx';
import { mergeOffers } from '../forum/concept-offer.ts';
import { postPath } from '../forum/paths.ts';
import type { SectionProps } from './section-props.ts';
import { Deed, PartForm, Section } from './section.tsx';

/** By what words and subjects it is found. */
export function WordsSection({ page, answer }: SectionProps): ReactElement {
  const { thread } = page;
  const error = answer?.intent === 'title' ? errorOf(answer.problems, 'title') : undefined;
  const about = answer?.concepts;
  return (
    <Section id="words" title={m.curation_words_title()}>
      <PartForm part="words">
        <TextField
          name="title"
          label={m.forum_title_label()}
          hint={m.curation_title_hint()}
          error={error}
          defaultValue={answer?.values['title'] ?? thread.title}
          maxLength={150}
          lang={thread.language.toLowerCase()}
        />
        <Deed intent="title">{m.curation_title_button()}</Deed>
      </PartForm>
      <p>
        <a href={`${postPath(thread.openingPostId)}/versions`}>{m.curation_title_versions()}</a>
      </p>
      <PartForm part="words">
        {/* The Enter key in the line that looks names up answers with the first button of its form. */}
        <button
          className="visually-hidden"
          type="submit"
          name="intent"
          value="look-up"
          tabIndex={-1}
          aria-hidden="true"
        >
          {m.forum_look_up()}
        </button>
        <ConceptChoices
          legend={m.curation_concepts_legend()}
          hint={m.curation_concepts_hint()}
          offered={mergeOffers(thread.concepts, about?.offered ?? [])}
          chosen={about?.chosen ?? thread.concepts.map((concept) => concept.id)}
          text={answer?.values['conceptText'] ?? ''}
          isNothingFound={about?.isNothingFound ?? false}
          error={errorOf(answer?.problems, 'conceptIds')}
        />
        <Deed intent="concepts">{m.curation_concepts_button()}</Deed>
      </PartForm>
    </Section>
  );
}
