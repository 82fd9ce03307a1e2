import type { Match } from './pattern-index.ts';

/** Which tokens are spoken for, so that overlaps are found without comparing every match with every other. */
export class Taken {
  readonly #tokens = new Set<number>();

  take({ from, to }: Match): void {
    for (let at = from; at < to; at += 1) this.#tokens.add(at);
  }

  touches({ from, to }: Match): boolean {
    for (let at = from; at < to; at += 1) if (this.#tokens.has(at)) return true;
    return false;
  }

  holds({ from, to }: Match): boolean {
    for (let at = from; at < to; at += 1) if (!this.#tokens.has(at)) return false;
    return true;
  }
}

/** Figures of speech by the tokens that they cover. */
export class Figures {
  readonly #byToken = new Map<number, Match[]>();

  constructor(figures: readonly Match[]) {
    for (const figure of figures)
      for (let at = figure.from; at < figure.to; at += 1)
        this.#byToken.set(at, [...(this.#byToken.get(at) ?? []), figure]);
  }

  /** Whether a match overlaps a figure and does not go beyond it. */
  void(match: Match): boolean {
    for (let at = match.from; at < match.to; at += 1)
      if (this.#byToken.get(at)?.some((figure) => !goesBeyond(match, figure))) return true;
    return false;
  }
}

const goesBeyond = (match: Match, figure: Match): boolean =>
  match.from <= figure.from && match.to >= figure.to && match.to - match.from > figure.to - figure.from;
