import { plainTextOf } from '@entraide/domain-text';
import { type ExperienceObject, effectivenessToldLast } from '@entraide/server-experiences';
import type { PostHit } from '@entraide/server-forum';
import type { SearchFilter, SearchHit } from '@entraide/server-platform';
import type { ReadQuestion } from '../question/read-question.query.ts';
import type { Found, FoundConceptObject, FoundConversationObject, FoundExperienceObject } from './found.objects.ts';
import type { FoundRows } from './found-rows.reader.ts';
import { matchedNameOf } from './matched-name.ts';
import { passageStillThere, titleStillThere } from './still-there.ts';

/** A hit as its reader may see it; null when there is no such row for them. */
export function presentHit(hit: SearchHit, rows: FoundRows, question: ReadQuestion): Found | null {
  switch (hit.kind) {
    case 'thread':
    case 'post': {
      const post = rows.posts.get(hit.id);
      return post ? toConversation(hit, post) : null;
    }
    case 'experience': {
      const experience = rows.experiences.get(hit.id);
      return experience ? toExperience(hit, experience) : null;
    }
    case 'community': {
      const community = rows.communities.get(hit.id);
      return community
        ? {
            community,
            memberCount: community.memberCount,
            threadCount: community.threadCount,
            title: titleStillThere(community.name, hit.title),
            passage: passageStillThere(community.description, hit.passage),
          }
        : null;
    }
    case 'condition':
    case 'symptom':
    case 'treatment':
      return presentConcept(hit, rows, question);
  }
}

export function presentConcept(hit: SearchHit, rows: FoundRows, question: ReadQuestion): FoundConceptObject | null {
  const concept = rows.concepts.get(hit.id);
  if (!concept) return null;
  const recognised = question.concepts.find(({ conceptId }) => conceptId === hit.id)?.name;
  const shown = [concept.name, concept.label];
  return {
    concept,
    passage: [...hit.passage],
    matchedAs: matchedNameOf(question.terms, { shown, names: hit.names, recognised }),
    numbers: rows.numbers.get(hit.id) ?? null,
  };
}

/** Whether what was found is still what somebody narrowed to: the index follows a little later. */
export function stillHas(found: Found, { authorRole, effectiveness }: SearchFilter): boolean {
  if (authorRole !== undefined && !('authorRole' in found && found.authorRole === authorRole)) return false;
  return effectiveness === undefined || ('effectiveness' in found && found.effectiveness === effectiveness);
}

const toExperience = (hit: SearchHit, experience: ExperienceObject): FoundExperienceObject => ({
  experience,
  effectiveness: effectivenessToldLast(experience),
  passage: passageStillThere(plainTextOf(experience.narrative), hit.passage),
});

const toConversation = (hit: SearchHit, post: PostHit): FoundConversationObject => ({
  threadId: post.threadId,
  slug: post.threadSlug,
  postId: post.isOpening ? null : post.id,
  title: titleStillThere(post.threadTitle, hit.title),
  passage: post.warnings.length > 0 ? [] : passageStillThere(post.text, hit.passage),
  warnings: [...post.warnings],
  kind: post.threadKind,
  language: post.language,
  visibility: post.visibility,
  replyCount: post.replyCount,
  author: post.author,
  authorRole: post.authorRole,
  community: post.community,
  createdAt: post.createdAt,
});
