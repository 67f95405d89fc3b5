import type { Check, CheckId, CheckUnit, Judgement, Level, Side, Verdict } from '../../domain/fairness/check.ts';
import { causeWords } from './cause-words.ts';

/** What each check is called; its line in a list starts with this. */
export const CHECK_WORDS: Readonly<Record<CheckId, string>> = {
  yaw: 'Yaw',
  pitch: 'Pitch',
  roll: 'Roll',
  distance: 'Distance',
  expression: 'Expression',
  exposure: 'Exposure',
  clipping: 'Clipping',
  'light-direction': 'Light direction',
  'white-balance': 'White balance',
  'natural-colour': 'Natural colour',
  sharpness: 'Sharpness',
  resolution: 'Resolution',
  framing: 'Framing',
  'set-up': 'Set-up',
  timing: 'Timing',
};

/** How a check came out, in one word. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  good: 'Good',
  care: 'Care',
  poor: 'Poor',
  unknown: 'Not checked',
};

/** Whether a pair may be compared. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  comparable: 'Comparable',
  care: 'Compare with care',
  'not-comparable': 'Not comparable',
  'not-checked': 'Not checked',
};

/** The level that stands for a verdict, for its sign. */
export const LEVEL_OF_VERDICT: Readonly<Record<Verdict, Level>> = {
  comparable: 'good',
  care: 'care',
  'not-comparable': 'poor',
  'not-checked': 'unknown',
};

const PER: Readonly<Record<CheckUnit, (value: number) => string>> = {
  degrees: (value) => `${tenths(value)}°`,
  percent: (value) => `${tenths(value)} %`,
  'face-heights': (value) => `${tenths(value * 100)} % of face height`,
  stops: (value) => `${value.toFixed(2)} stops`,
  share: (value) => `${tenths(value * 100)} %`,
  'delta-e': (value) => `ΔE ${tenths(value)}`,
  ratio: (value) => `ratio ${value.toFixed(2)}`,
  'px-per-mm': (value) => `${tenths(value)} px per mm`,
  hours: (value) => (value < 1.05 && value > 0.95 ? '1 hour' : `${tenths(value)} hours`),
  none: () => '',
};

/** One decimal below ten, none above: more would claim more than was measured. */
function tenths(value: number): string {
  return value < 9.95 ? value.toFixed(1) : String(Math.round(value));
}

/** A check’s figure with its unit, without its sign, which the cause tells; empty where there is none. */
export function figureWords({ value, unit }: Pick<Check, 'value' | 'unit'>): string {
  return value === null ? '' : PER[unit](Math.abs(value));
}

/** “head turned further to the left 6.2°”: a cause in a line of causes. */
function inALine(check: Check): string {
  const figure = figureWords(check);
  const { short } = causeWords(check);
  const named = short === '' ? CHECK_WORDS[check.id].toLowerCase() : short;
  return figure === '' ? named : `${named}, ${figure}`;
}

/** The checks that decide a verdict: all of the level it is named after. */
function decidingChecks({ verdict, checks }: Judgement): readonly Check[] {
  return verdict === 'comparable' ? [] : checks.filter(({ level }) => level === LEVEL_OF_VERDICT[verdict]);
}

const uncheckedCount = ({ checks }: Judgement) => checks.filter(({ level }) => level === 'unknown').length;

function uncheckedWords(judgement: Judgement): string {
  const count = uncheckedCount(judgement);
  if (count === 0) return '';
  return ` ${count} of ${judgement.checks.length} checks could not be made.`;
}

/** “ (no face found)”: the reason most checks were not made for. */
function whyUnchecked({ checks }: Judgement): string {
  const reasons = checks.filter(({ level }) => level === 'unknown').map((check) => causeWords(check).short);
  const count = (reason: string) => reasons.filter((other) => other === reason).length;
  const most = reasons.reduce((best, reason) => (count(reason) > count(best) ? reason : best), reasons[0] ?? '');
  return most === '' ? '' : ` (${most})`;
}

/** What decided a verdict, each cause in a few words, and what helps, each remedy once. */
export function decidedBy(judgement: Judgement): {
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
} {
  const deciding = decidingChecks(judgement);
  return {
    causes: deciding.map(inALine),
    remedies: [...new Set(deciding.flatMap((check) => causeWords(check).remedy ?? []))],
  };
}

/** The sentence under a verdict: the causes, and what is not known. */
export function verdictSentence(judgement: Judgement): string {
  const causes = decidingChecks(judgement).map(inALine).join('; ');
  const unchecked = uncheckedWords(judgement);
  switch (judgement.verdict) {
    case 'comparable':
      return `Nothing that was checked speaks against comparing these photos.${unchecked}`;
    case 'care':
      return `The photos differ in this: ${causes}.${unchecked}`;
    case 'not-comparable':
      return `The photos differ too much to show a change of the skin: ${causes}.${unchecked}`;
    case 'not-checked':
      return `None of the checks could be made${whyUnchecked(judgement)}, so nothing is known about whether these photos may be compared.`;
  }
}

/** The verdict in one line, as exported pictures carry it: `short` is the verdict alone, else with its causes. */
export function verdictLine(judgement: Judgement, isShort: boolean): string {
  const verdict = VERDICT_WORDS[judgement.verdict];
  const causes = judgement.verdict === 'not-checked' ? [] : decidingChecks(judgement).map(inALine);
  return isShort || causes.length === 0 ? verdict : `${verdict}: ${causes.join('; ')}`;
}

/** What is said, on the screen and in exported pictures, while photos are shown otherwise than they are. */
export const DISCLOSURE_WORDS = {
  lightMatched: 'Light matched on all photos shown',
  mirrored: (side: Side | null) =>
    side === null ? 'Both photos shown mirrored' : `${PHOTO_WORDS[side]} shown mirrored`,
} as const;

const PHOTO_WORDS: Readonly<Record<Side, string>> = { before: 'Before photo', after: 'After photo' };
