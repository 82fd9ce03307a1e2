export * from './assess-question.ts';
export * from './assess-text.ts';
export * from './finding.ts';
