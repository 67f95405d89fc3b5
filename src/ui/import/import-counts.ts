import type { ImportedFile, ImportJob } from '../../app/library-state.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import type { Refusal } from '../../domain/photo/refusal.ts';
import type { ImportCounts } from '../words/import.ts';

const idsOf = (results: readonly ImportedFile[], kind: 'added' | 'in-bin'): readonly PhotoId[] =>
  results.flatMap(({ outcome }) => (outcome.kind === kind ? [outcome.photoId] : []));

/** The photos an import added, in the order in which they were. */
export const addedIds = (job: ImportJob): readonly PhotoId[] => idsOf(job.results, 'added');

/** The photos that were given again while they lie in the bin; each once. */
export const binnedIds = (job: ImportJob): readonly PhotoId[] => [...new Set(idsOf(job.results, 'in-bin'))];

export interface RefusedFile {
  readonly name: string;
  readonly refusal: Refusal;
}

/** The files that were not added, and why. */
export function refusedFiles(job: ImportJob): readonly RefusedFile[] {
  return job.results.flatMap(({ name, outcome }) =>
    outcome.kind === 'refused' ? [{ name, refusal: outcome.refusal }] : [],
  );
}

/** How many files came to what. */
export function countOutcomes(job: ImportJob): ImportCounts {
  const count = (kind: string) => job.results.filter(({ outcome }) => outcome.kind === kind).length;
  const inDoubt = job.results.filter(
    ({ outcome }) => outcome.kind === 'added' && (outcome.doubt.length > 0 || outcome.takenAt.source === 'added'),
  ).length;
  return {
    added: count('added'),
    alreadyThere: count('already-there'),
    inBin: count('in-bin'),
    refused: count('refused'),
    inDoubt,
  };
}
