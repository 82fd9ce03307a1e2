import { assessText } from '@entraide/domain-safety';
import { rounded } from './measure.ts';

const wordsPerText = 200;
const warmUps = 300;
const rounds = 1_000;

/**
 * Microseconds for a text of 200 words, median and 95th percentile: once made of the labelled texts, where nearly every
 * sentence sets rules off, and once of everyday ones alone.
 */
export function measureSafetySpeed(texts: readonly string[]): object[] {
  const everyday = texts.filter((text) => assessText(text, 'en').findings.length === 0);
  return [
    { case: 'assess 200 words, labelled texts one after the other', ...timed(textsOfWords(texts)) },
    { case: 'assess 200 words, texts without a finding', ...timed(textsOfWords(everyday)) },
  ];
}

function textsOfWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(/(?<=\s)/));
  return Array.from({ length: Math.floor(words.length / wordsPerText) }, (_, at) =>
    words.slice(at * wordsPerText, (at + 1) * wordsPerText).join(''),
  );
}

function timed(texts: readonly string[]): object {
  const once = (round: number): number => {
    const text = texts[round % texts.length] ?? '';
    const started = performance.now();
    assessText(text, 'en');
    return (performance.now() - started) * 1000;
  };
  for (let round = 0; round < warmUps; round += 1) once(round);
  const times = Float64Array.from({ length: rounds }, (_, round) => once(round)).sort();
  const at = (share: number): number => rounded(times[Math.floor(rounds * share)] ?? NaN, 0);
  return { texts: texts.length, medianMicroseconds: at(0.5), p95Microseconds: at(0.95) };
}
