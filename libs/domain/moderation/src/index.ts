export * from './case-life.ts';
export * from './case-state.ts';
export * from './decision.ts';
export * from './moderation-settings.ts';
export * from './snapshot.ts';
export * from './urgency.ts';
