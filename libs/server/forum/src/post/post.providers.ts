import type { Provider } from '@nestjs/common';
import { DeletePostCommand } from './delete-post.command.ts';
import { EditPostCommand } from './edit-post.command.ts';
import { ListPostVersionsQuery } from './list-post-versions.query.ts';
import { ListThreadPostsQuery } from './list-thread-posts.query.ts';
import { MarkHelpfulCommand } from './mark-helpful.command.ts';
import { PostResolver } from './post.resolver.ts';
import { PostStateWriter } from './post-state.writer.ts';
import { PublishPostCommand } from './publish-post.command.ts';
import { ReactCommand } from './react.command.ts';
import { ReactionResolver } from './reaction.resolver.ts';
import { ReactionsReader } from './reactions.reader.ts';
import { ReadPostQuery } from './read-post.query.ts';
import { ReplyPace } from './reply-pace.ts';
import { TriedTermResolver } from '../sent/tried-term.resolver.ts';
import { TryWatchedTerm } from '../sent/try-watched-term.query.ts';
import { ThreadPostsResolver } from './thread-posts.resolver.ts';

export const postProviders: Provider[] = [
  DeletePostCommand,
  EditPostCommand,
  ListPostVersionsQuery,
  ListThreadPostsQuery,
  MarkHelpfulCommand,
  PostResolver,
  PostStateWriter,
  PublishPostCommand,
  ReactCommand,
  ReactionResolver,
  ReactionsReader,
  ReadPostQuery,
  ReplyPace,
  ThreadPostsResolver,
  TriedTermResolver,
  TryWatchedTerm,
];
