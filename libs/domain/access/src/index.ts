export * from './community.policy.ts';
export * from './concept.policy.ts';
export type { Decision } from './decision.ts';
export * from './post.policy.ts';
export * from './thread.policy.ts';
export * from './thread-state.ts';
export * from './topic.policy.ts';
