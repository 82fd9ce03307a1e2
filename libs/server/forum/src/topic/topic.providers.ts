import type { Provider } from '@nestjs/common';
import { OrderTopicsCommand } from './order-topics.command.ts';
import { SaveTopicCommand } from './save-topic.command.ts';
import { TopicResolver } from './topic.resolver.ts';
import { TopicsReader } from './topics.reader.ts';

export const topicProviders: Provider[] = [OrderTopicsCommand, SaveTopicCommand, TopicResolver, TopicsReader];
