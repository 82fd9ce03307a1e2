import { type SearchSuggestionsQuery, SearchSuggestionsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { redirect } from 'react-router';
import { ask, pageRequestContext } from '../../page-request.ts';
import { termOf } from '../../terms.ts';
import { subjectOf } from '../experiences/words.ts';
import { communityPath, conceptPath, postPath, threadPath } from '../forum/paths.ts';
import { writtenIn } from '../forum/written-in.ts';
import { countryName } from '../safety/help/country-name.ts';
import type { HelpData } from '../safety/help/help-data.ts';
import { loadHelp } from '../safety/help/load-help.ts';
import type { Route } from './+types/suggest-while-typing';
import { markBeginnings } from './mark-beginnings.ts';
import { longestText } from './search-request.ts';
import type { SuggestedHelp, Suggestion, SuggestionGroup, Suggestions } from './suggestions.ts';

type Found = SearchSuggestionsQuery['searchSuggestions'];
type Hit = Found['hits'][number];
type Language = 'en' | 'fr';

/** Answers the search box. The letters come in the body, so that they stand in no address and no log of addresses. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const typed = (await args.request.formData()).get('q');
  const text = typeof typed === 'string' ? typed.slice(0, longestText) : '';
  const { searchSuggestions: found } = await ask(args, SearchSuggestionsOperation, { text });
  const { language } = args.context.get(pageRequestContext);
  const groups = groupsOf(found, text, language).filter(({ options }) => options.length > 0);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const help = found.mayBeInDanger ? helpOf(await loadHelp(args), language) : null;
  const counted = count > 0 ? m.search_typing_count({ count }) : m.search_typing_none();
  const status = help ? `${m.search_typing_help()} ${counted}` : counted;
  return Response.json({ status, help, groups } satisfies Suggestions);
}

export const loader = (): Response => redirect('/search');

/** Concepts first, then what people wrote, then the whole answer. */
function groupsOf(found: Found, text: string, language: Language): SuggestionGroup[] {
  const concepts = found.concepts.map((entry) => conceptOption(entry, text, language));
  const written = found.hits.flatMap((hit) => hitOption(hit, text, language) ?? []);
  const isAny = concepts.length + found.total > 0;
  const whole = { path: `/search?${new URLSearchParams({ q: text.trim() })}`, note: '' };
  return [
    { title: m.search_concepts_title(), options: concepts },
    { title: m.search_hits_title(), options: written },
    {
      title: m.search_typing_whole_title(),
      options: isAny ? [{ ...whole, name: [{ text: m.search_typing_whole(), isMatch: false }] }] : [],
    },
  ];
}

function conceptOption(entry: Found['concepts'][number], text: string, language: Language): Suggestion {
  const { concept, matchedAs, community, threadCount } = entry;
  const notes = [
    termOf('concept_kind', concept.kind),
    ...(matchedAs === null ? [] : [m.search_also_called({ name: matchedAs })]),
    ...(community === null ? [] : [m.search_typing_community()]),
    ...(threadCount === null ? [] : [m.search_threads({ count: threadCount })]),
  ];
  return {
    path: conceptPath(concept),
    name: markBeginnings(concept.name, text),
    note: notes.join(' · '),
    lang: writtenIn(concept.nameLanguage, language),
  };
}

function hitOption(hit: Hit, text: string, language: Language): Suggestion | null {
  switch (hit.__typename) {
    case 'FoundConversation': {
      const { threadId: id, slug, postId, title: name, community, replyCount: count } = hit;
      const path = postId === null ? threadPath({ id, slug }) : postPath(postId);
      const note = [community.name, m.search_replies({ count })].join(' · ');
      return { path, name, note, lang: writtenIn(hit.language, language) };
    }
    case 'FoundExperience': {
      const { experience } = hit;
      const note = [m.search_kind_tag_experience(), termOf('effectiveness', hit.effectiveness)].join(' · ');
      return { path: `/experiences/${experience.id}`, name: markBeginnings(subjectOf(experience), text), note };
    }
    case 'FoundCommunity': {
      const note = [m.search_kind_tag_community(), m.search_members({ count: hit.memberCount })].join(' · ');
      return { path: communityPath(hit.community.slug), name: hit.title, note };
    }
    default:
      return null;
  }
}

function helpOf({ near }: HelpData, language: Language): SuggestedHelp {
  const lines = near.flatMap((help) =>
    [...help.listening, ...help.emergency]
      .filter(({ channel }) => channel === 'PHONE')
      .map(({ contact, name }) => ({
        number: contact,
        label: near.length > 1 ? `${countryName(help.country, language)} · ${name}` : name,
      })),
  );
  return { title: m.search_help_title(), lines, more: m.moderation_help_more() };
}
