import type { Provider } from '@nestjs/common';
import { OrderTopicsCommand } from './order-topics.command.ts';
import { TopicReferenceResolver } from './reference/topic-reference.resolver.ts';
import { TopicReferencesQuery } from './reference/topic-references.query.ts';
import { SaveTopicResourceCommand } from './resource/save-topic-resource.command.ts';
import { TendTopicResourceCommand } from './resource/tend-topic-resource.command.ts';
import { TopicResourceResolver } from './resource/topic-resource.resolver.ts';
import { TopicResourcesReader } from './resource/topic-resources.reader.ts';
import { SaveTopicCommand } from './save-topic.command.ts';
import { TopicResolver } from './topic.resolver.ts';
import { TopicsReader } from './topics.reader.ts';
import { RestoreTopicVersionCommand } from './version/restore-topic-version.command.ts';
import { TopicVersionResolver } from './version/topic-version.resolver.ts';
import { TopicVersionsQuery } from './version/topic-versions.query.ts';
import { TopicVersionsWriter } from './version/topic-versions.writer.ts';

const versions = [RestoreTopicVersionCommand, TopicVersionResolver, TopicVersionsQuery, TopicVersionsWriter];
const resources = [SaveTopicResourceCommand, TendTopicResourceCommand, TopicResourceResolver, TopicResourcesReader];
const references = [TopicReferenceResolver, TopicReferencesQuery];

export const topicProviders: Provider[] = [
  OrderTopicsCommand,
  SaveTopicCommand,
  TopicResolver,
  TopicsReader,
  ...versions,
  ...resources,
  ...references,
];
