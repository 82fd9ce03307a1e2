/** Within how many minutes this site wants to decide, by urgency. */
export interface ResponseTargets {
  readonly danger: number;
  readonly harassment: number;
  readonly other: number;
}

/** A time of some minutes as people say it, in whole units: "15 minutes", "4 heures", "2 days". */
export function durationWords(minutes: number, language: string): string {
  const [unit, value] = unitOf(minutes);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function unitOf(minutes: number): readonly ['minute' | 'hour' | 'day', number] {
  if (minutes % 60 !== 0) return ['minute', minutes];
  const hours = minutes / 60;
  return hours > 24 && hours % 24 === 0 ? ['day', hours / 24] : ['hour', hours];
}
