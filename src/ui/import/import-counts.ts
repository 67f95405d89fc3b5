import type { ImportedFile, ImportFinding, ImportJob } from '../../app/library-state.ts';
import type { Judgement } from '../../domain/fairness/check.ts';
import type { Subject } from '../../domain/photo/areas.ts';
import { newestFirst } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
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

export interface SuggestedView {
  readonly photo: Photo;
  readonly suggested: Subject;
}

const isSameSubject = (a: Subject, b: Subject) => a.area === b.area && a.view === b.view && a.region === b.region;

/** The photos of an import that seem to show something else than they are filed under now. */
export function suggestedViews(job: ImportJob, photos: readonly Photo[]): readonly SuggestedView[] {
  return photos.flatMap((photo) => {
    const suggested = job.findings.get(photo.id)?.suggested;
    return suggested && !isSameSubject(suggested, photo) ? [{ photo, suggested }] : [];
  });
}

export interface UnfairPhoto {
  readonly photo: Photo;
  readonly last: Photo;
  readonly judgement: Judgement;
}

function unfair({ photoId, withLast }: ImportFinding, byId: ReadonlyMap<PhotoId, Photo>): readonly UnfairPhoto[] {
  const [photo, last] = [byId.get(photoId), withLast && byId.get(withLast.lastId)];
  if (!photo || !last || withLast?.judgement.verdict !== 'not-comparable') return [];
  return [{ photo, last, judgement: withLast.judgement }];
}

/**
 * The photos of an import that cannot be compared with the last one of their view, the newest first. Where one of the two seems to
 * show another view, that comes first: filed where it belongs, it may have another partner.
 */
export function unfairPhotos(job: ImportJob, photos: readonly Photo[]): readonly UnfairPhoto[] {
  const misfiled = new Set(suggestedViews(job, photos).map(({ photo }) => photo));
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  return [...job.findings.values()]
    .flatMap((finding) => unfair(finding, byId))
    .filter(({ photo, last }) => !misfiled.has(photo) && !misfiled.has(last))
    .toSorted((a, b) => newestFirst(a.photo, b.photo));
}
