import type { Cause, Check, Judgement, Level, Side, Verdict } from '../../domain/fairness/check.ts';
import type { NamedPhoto } from './en/causes.ts';
import { fairness as english } from './en/fairness.ts';
import { translated } from './translated.ts';

const words = translated('fairness', english);

/** What each check is called; its line in a list starts with this. */
export const CHECK_WORDS = words.check;
/** How a check came out. */
export const LEVEL_WORDS = words.level;
/** Whether a pair may be compared. */
export const VERDICT_WORDS = words.verdict;
/** What is said while photos are shown otherwise than they are. */
export const DISCLOSURE_WORDS = words.disclosed;

/** The level that stands for a verdict, for its sign. */
export const LEVEL_OF_VERDICT: Readonly<Record<Verdict, Level>> = {
  comparable: 'good',
  care: 'care',
  'not-comparable': 'poor',
  'not-checked': 'unknown',
};

type UncheckedCause = keyof typeof words.unchecked;
const isUncheckedCause = (cause: Cause): cause is UncheckedCause => cause in english.unchecked;

/** The words for what was found, whatever the check. A check that was not made never gets the words of one that was. */
function wordsFor(level: Level, cause: Cause) {
  if (level === 'unknown') return words.unchecked[isUncheckedCause(cause) ? cause : 'cannot-tell'];
  if (cause === 'same') return null;
  return isUncheckedCause(cause) ? words.unchecked[cause] : words.found[cause];
}

/** A check to be told, where the photo it belongs to may go by another name than its place in a pair. */
export type ToldCheck = Omit<Check, 'side'> & { readonly side?: NamedPhoto };

/** What a check says: what is the matter and what helps; `remedy` is `null` where there is nothing to do. */
export function causeWords({ id, level, cause, side }: Pick<ToldCheck, 'id' | 'level' | 'cause' | 'side'>): {
  readonly short: string;
  readonly cause: string;
  readonly remedy: string | null;
} {
  const found = wordsFor(level, cause);
  // A difference too small to matter is none; a tilted head is told all the same, since lining up turns the photo.
  if (!found || (level === 'good' && cause !== 'tilted')) {
    return { short: '', cause: level === 'good' ? words.same[id] : words.said.different, remedy: null };
  }
  return { short: found.short(side), cause: found.cause(side), remedy: found.remedy(side) };
}

/** A check’s figure with its unit, without its sign, which the cause tells; empty where there is none. */
export function figureWords({ value, unit }: Pick<Check, 'value' | 'unit'>): string {
  return value === null ? '' : words.figure[unit](Math.abs(value));
}

/** “head turned further to the left, 6.2°”: a check in a line of causes. */
export function inALine(check: ToldCheck): string {
  const figure = figureWords(check);
  const { short } = causeWords(check);
  const named = short === '' ? CHECK_WORDS[check.id] : short;
  return figure === '' ? named : `${named}, ${figure}`;
}

/** The checks that decide a verdict: all of the level it is named after. */
export function decidingChecks({ verdict, checks }: Judgement): readonly Check[] {
  return verdict === 'comparable' ? [] : checks.filter(({ level }) => level === LEVEL_OF_VERDICT[verdict]);
}

/** The reason for which most checks were not made; empty where all were. */
function whyUnchecked({ checks }: Judgement): string {
  const reasons = checks.filter(({ level }) => level === 'unknown').map((check) => causeWords(check).short);
  const count = (reason: string) => reasons.filter((other) => other === reason).length;
  return reasons.reduce((best, reason) => (count(reason) > count(best) ? reason : best), reasons[0] ?? '');
}

function causeSentence(judgement: Judgement): string {
  const causes = decidingChecks(judgement).map(inALine).join('; ');
  switch (judgement.verdict) {
    case 'comparable':
      return words.said.comparable;
    case 'care':
      return words.said.care(causes);
    case 'not-comparable':
      return words.said.notComparable(causes);
    case 'not-checked':
      return words.said.notChecked(
        whyUnchecked(judgement),
        judgement.checks.some(({ id, level }) => level !== 'unknown' && id !== 'roll'),
      );
  }
}

/** What is said under a verdict: the causes, and what is not known. */
export function verdictSentence(judgement: Judgement): string {
  const { checks, verdict } = judgement;
  const unchecked = checks.filter(({ level }) => level === 'unknown').length;
  const sentence = causeSentence(judgement);
  if (unchecked === 0 || verdict === 'not-checked') return sentence;
  return `${sentence} ${words.said.unchecked(unchecked, checks.length)}`;
}

/** The verdict in one line, as exported pictures carry it: `isShort` is the verdict alone, else with its causes. */
export function verdictLine(judgement: Judgement, isShort: boolean): string {
  const verdict = VERDICT_WORDS[judgement.verdict];
  const causes = judgement.verdict === 'not-checked' ? [] : decidingChecks(judgement).map(inALine);
  return isShort || causes.length === 0 ? verdict : `${verdict}: ${causes.join('; ')}`;
}

/** Which photos of a pair are shown mirrored; `null` for both. */
export function mirroredWords(side: Side | null): string {
  if (side === null) return DISCLOSURE_WORDS.bothMirrored;
  return side === 'before' ? DISCLOSURE_WORDS.beforeMirrored : DISCLOSURE_WORDS.afterMirrored;
}
