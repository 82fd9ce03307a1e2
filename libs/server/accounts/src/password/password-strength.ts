import { Injectable } from '@nestjs/common';
import { faultOfPasswordLength, passwordLength, personalWords, tidyPassword } from '@entraide/domain-access';
import { type Problem, problem } from '@entraide/domain-kernel';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** At least 10^8 guesses: with the waits between attempts, out of reach for anybody who guesses online. */
const sufficientScore = 3;
/** The check's work grows with the square of the length; what comes later can only add to the strength. */
const checkedLength = 64;
/** Of names that have not been checked yet; no address is longer. */
const nameLength = 254;
/** Words of this site and of French passwords that the library's English lists lack. */
const siteWords = [
  'entraide',
  'motdepasse',
  'bonjour',
  'azerty',
  'azertyuiop',
  'soleil',
  'jetaime',
  'chocolat',
  'doudou',
  'marseille',
];

const foldAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whose password it is: their own names are the first thing others try. */
export interface PasswordOwner {
  readonly pseudonym: string;
  readonly email: string;
}

/** Refuses passwords that are too short, too long, common or easy to guess. Nothing leaves the server for it. */
@Injectable()
export class PasswordStrength {
  private checker: ZxcvbnFactory | undefined;

  /** What is wrong with the password, at most one thing; `field` names the input it came from. */
  problemsOf(password: string, owner: PasswordOwner, field: string): Problem[] {
    const tidy = tidyPassword(password);
    const fault = faultOfPasswordLength(tidy);
    if (fault) return [problem(fault, field, { ...passwordLength, length: [...tidy].length })];
    return this.isGuessable(tidy, owner) ? [problem('password_too_common', field)] : [];
  }

  /** Names of the person and of this site count for nothing: the rest must be strong by itself. */
  private isGuessable(password: string, owner: PasswordOwner): boolean {
    const own = personalWords(owner.pseudonym.slice(0, nameLength), owner.email.slice(0, nameLength));
    const names = [...own, ...siteWords].map(foldAccents);
    const rest = names.reduce((text, name) => text.replaceAll(name, ''), foldAccents(password));
    const judged = rest.length < password.length ? rest : password;
    return this.zxcvbn().check(judged.slice(0, checkedLength)).score < sufficientScore;
  }

  /** Made at first use: the lists take memory that a worker does not need. */
  private zxcvbn(): ZxcvbnFactory {
    this.checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
    return this.checker;
  }
}
