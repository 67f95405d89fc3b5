import type { ImportJob } from '../../app/library-state.ts';
import type { Judgement } from '../../domain/fairness/check.ts';
import { importing as english } from './en/import.ts';
import { decidedBy } from './fairness.ts';
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

/** That a new photo cannot be compared with the last one of its view, why, and what to do at once. */
export function unfairWords(date: string, lastDate: string, judgement: Judgement): string {
  const { causes, remedies } = decidedBy(judgement);
  return IMPORT_WORDS.unfair(date, lastDate, causes.join('; '), remedies.join(' '));
}
