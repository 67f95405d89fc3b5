import type { ImportJob } from '../../app/library-state.ts';
import type { Check, Judgement } from '../../domain/fairness/check.ts';
import { isOwnFault, type Mending, mendingOf, sideTold } from '../../domain/fairness/mending.ts';
import { importing as english } from './en/import.ts';
import { causeWords, decidingChecks, inALine, type ToldCheck } from './fairness.ts';
import { translated } from './translated.ts';

const words = translated('importing', english);

export const IMPORT_WORDS = words.adding;
/** Why a file was not added and what helps, to be read after its name. */
export const REFUSAL_WORDS = words.refusal;

/** The counts of an import's results. */
export interface ImportCounts {
  readonly added: number;
  readonly alreadyThere: number;
  readonly inBin: number;
  readonly refused: number;
  readonly inDoubt: number;
}

/** How an import stands, in one line. */
export function importTitle({ state, total, results }: ImportJob, { added }: ImportCounts): string {
  if (state === 'running') return IMPORT_WORDS.adding;
  if (state === 'cancelled') return words.results.stopped(added, total - results.length);
  return added === 0 ? words.results.noneAdded : words.results.added(added);
}

/** What else became of the files, in one line; empty when all were added. */
export function importRest({ alreadyThere, inBin, refused }: ImportCounts): string {
  return [
    alreadyThere > 0 && words.results.alreadyThere(alreadyThere),
    inBin > 0 && words.results.inBin(inBin),
    refused > 0 && words.results.refused(refused),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** “3 photos have a date to check.” */
export function doubtWords(count: number): string {
  return words.results.doubt(count);
}

/** About photos that were given again while they lie in the bin. */
export function inBinWords(count: number): string {
  return words.results.againInBin(count);
}

/** A new photo that cannot be compared with the last one of its view. */
export interface UnfairNews {
  readonly date: string;
  readonly lastDate: string;
  readonly judgement: Judgement;
  /** Whether it was taken so recently that it can be taken again. */
  readonly canRetake: boolean;
}

const NEWS_NAME = { before: 'earlier', after: 'new' } as const;

/** A check of a new photo against an earlier one: neither has its place in a pair yet. */
function asNews(check: Check): ToldCheck {
  const side = sideTold(check);
  return side ? { ...check, side: NEWS_NAME[side] } : check;
}

/**
 * That a new photo cannot be compared with the last one of its view, why, and what to do about it. It is asked to be taken again only
 * where that would mend it and can still be done; else it is said which photo is at fault.
 */
export function unfairWords({ date, lastDate, judgement, canRetake }: UnfairNews): string {
  const checks = decidingChecks(judgement);
  const mendedBy = (mending: Mending) => checks.filter((check) => mendingOf(check) === mending);
  const remedies = (mended: readonly Check[]) => [
    ...new Set(mended.flatMap((check) => causeWords(asNews(check)).remedy ?? [])),
  ];
  const isEarlierAtFault = mendedBy('nothing').length > 0;
  // Beside a faulty photo nothing is gained by being like it, only by having no fault of one's own.
  const toRetake = canRetake ? mendedBy('retake').filter((check) => !isEarlierAtFault || isOwnFault(check)) : [];
  return [
    IMPORT_WORDS.unfair(date, lastDate, checks.map((check) => inALine(asNews(check))).join('; ')),
    ...(toRetake.length > 0 ? [IMPORT_WORDS.retakeNow, ...remedies(toRetake)] : []),
    ...remedies(mendedBy('otherwise')),
    ...(isEarlierAtFault ? [IMPORT_WORDS.earlierAtFault(lastDate)] : []),
  ].join(' ');
}
