import type { Provider } from '@nestjs/common';
import { ArrangeableThreadReader } from './arrangeable-thread.reader.ts';
import { CurateThreadCommand } from './curate-thread.command.ts';
import { CuratedThreadRepository } from './curated-thread.repository.ts';
import { CurationActsReader } from './curation-acts.reader.ts';
import { CurationActsRepository } from './curation-acts.repository.ts';
import { CurationReadingResolver } from './curation-reading.resolver.ts';
import { CurationResolver } from './curation.resolver.ts';
import { ConceptsDeed } from './deed/concepts.deed.ts';
import { MergeDeed } from './deed/merge.deed.ts';
import { MoveDeed } from './deed/move.deed.ts';
import { SplitDeed } from './deed/split.deed.ts';
import { TitleDeed } from './deed/title.deed.ts';
import { TraitsDeed } from './deed/traits.deed.ts';
import { FindMergeTargetsQuery } from './find-merge-targets.query.ts';
import { HelpfulMark } from './helpful-mark.ts';
import { MovedPosts } from './moved-posts.ts';
import { MovedThreadQuery } from './moved-thread.query.ts';
import { ReadCurationQuery } from './read-curation.query.ts';
import { ThreadCuration } from './thread-curation.ts';
import { ThreadEnding } from './thread-ending.ts';
import { ThreadNotes } from './thread-notes.ts';
import { ThreadsSetForthQuery } from './threads-set-forth.query.ts';

export const curationProviders: Provider[] = [
  ArrangeableThreadReader,
  ConceptsDeed,
  CurateThreadCommand,
  CuratedThreadRepository,
  CurationActsReader,
  CurationActsRepository,
  CurationReadingResolver,
  CurationResolver,
  FindMergeTargetsQuery,
  HelpfulMark,
  MergeDeed,
  MoveDeed,
  MovedPosts,
  MovedThreadQuery,
  ReadCurationQuery,
  SplitDeed,
  ThreadCuration,
  ThreadEnding,
  ThreadNotes,
  ThreadsSetForthQuery,
  TitleDeed,
  TraitsDeed,
];
