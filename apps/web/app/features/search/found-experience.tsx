import type { FoundExperienceEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { EffectMark } from '../experiences/effect-mark.tsx';
import { subjectOf } from '../experiences/words.ts';
import { writtenIn } from '../forum/written-in.ts';
import { FoundText } from './found-text.tsx';

/** An experience: what for, how much it helped, and where its story says what was asked for. */
export function FoundExperience({ found }: { readonly found: FoundExperienceEntryFragment }): ReactElement {
  const { language, now } = usePage();
  const { experience, passage } = found;
  const lang = writtenIn(experience.language, language);
  return (
    <li className="found stack-tight">
      <h3>
        <a href={`/experiences/${experience.id}`}>{subjectOf(experience)}</a>
      </h3>
      {passage.length > 0 ? (
        <p className="found-passage" lang={lang}>
          <FoundText parts={passage} />
        </p>
      ) : null}
      <p className="byline">
        <span>{m.search_told_by({ name: experience.author?.pseudonym ?? m.frame_former_member() })}</span>
        <Moment at={experience.createdAt} now={now} language={language} />
      </p>
      <ul className="inline-list small found-tags">
        <li>
          <EffectMark effectiveness={found.effectiveness} />
        </li>
        <li className="quiet">{m.search_kind_tag_experience()}</li>
        {lang === undefined ? null : <li className="tag">{termOf('language', experience.language)}</li>}
        {experience.visibility === 'PUBLIC' ? null : (
          <li className="tag">{termOf('visibility', experience.visibility)}</li>
        )}
      </ul>
    </li>
  );
}
