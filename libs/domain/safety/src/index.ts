export * from './assess-question.ts';
export * from './assess-text.ts';
export * from './effects/flooding.ts';
export * from './effects/helpline.ts';
export * from './effects/verdict.ts';
export * from './effects/watched-term.ts';
export * from './effects/writing-rules.ts';
export * from './finding.ts';
