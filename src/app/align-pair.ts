import {
  ALIGNMENT_VERSION,
  type Alignment,
  chosenFacesOf,
  isOutdated,
  mirroringOf,
} from '../domain/alignment/alignment.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import { shownKey, shownPhoto } from './examine-photos.ts';
import type { AlignedAnew } from './pair-view.ts';
import type { NewAlignment } from './pairs.ts';
import type { AlignablePhoto, ExaminationFailure } from './ports.ts';
import { createSharedWork } from './shared-work.ts';

/** What lining a pair up by itself came to. */
export type LinedUp =
  | { readonly kind: 'kept'; readonly alignment: Alignment }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'failed'; readonly reason: ExaminationFailure };

/** Lines pairs up by themselves. */
export interface Aligner {
  /** How the pair lies: as it is kept, or, where it is not or by an older algorithm, found now and kept. What a person set stays. */
  lineUp(before: Photo, after: Photo, signal: AbortSignal): Promise<LinedUp>;
  /** Finds it anew and keeps nothing. */
  alignAnew(before: Photo, after: Photo, signal: AbortSignal): Promise<AlignedAnew>;
}

/** A face is looked for where it is the subject and near enough to be seen whole. */
function alignable(photo: Photo): AlignablePhoto {
  return { ...shownPhoto(photo), expectsFace: photo.area === 'face' && photo.view !== 'close-up' };
}

/** A proposal as an alignment of this pair, not yet kept. */
function proposed(before: Photo, after: Photo, { looksMirrored, ...proposal }: Proposal): NewAlignment {
  return { ...proposal, beforeId: before.id, afterId: after.id, ...(looksMirrored ? { looksMirrored } : {}) };
}

/** The aligner of a library. */
export function createAligner({ ports }: Context): Aligner {
  const { alignments } = ports.storage;
  const work = createSharedWork<LinedUp>();
  /** Pairs on which nothing matched: that would be found again and again, at some cost. */
  const unmatched = new Set<string>();
  const keyOf = (before: Photo, after: Photo) => `${before.id} ${shownKey(before)} ${after.id} ${shownKey(after)}`;

  const keep = async (before: Photo, after: Photo, found: Proposal): Promise<LinedUp> => {
    const alignment: Alignment = {
      ...proposed(before, after, found),
      ...chosenFacesOf(before, after),
      ...mirroringOf(before, after),
      fingerprints: { before: before.file.fingerprint, after: after.file.fingerprint },
      algorithmVersion: ALIGNMENT_VERSION,
      madeAt: ports.surroundings.now(),
    };
    // Not kept, it is found again next time; and a person may have lined the pair up meanwhile.
    const written = await alignments.saveComputed(alignment);
    const kept = written.ok ? await alignments.find(before, after) : null;
    return { kind: 'kept', alignment: kept ?? alignment };
  };

  const find = async (before: Photo, after: Photo, signal: AbortSignal): Promise<LinedUp> => {
    const kept = await alignments.find(before, after);
    if (kept && !isOutdated(kept, before, after)) return { kind: 'kept', alignment: kept };
    const key = keyOf(before, after);
    if (unmatched.has(key)) return { kind: 'no-match' };
    const aligned = await ports.examiner.align(alignable(before), alignable(after), signal);
    if (!aligned.ok) return { kind: 'failed', reason: aligned.reason };
    if (aligned.value) return keep(before, after, aligned.value);
    unmatched.add(key);
    return { kind: 'no-match' };
  };

  return {
    lineUp: (before, after, signal) => work.join(keyOf(before, after), (shared) => find(before, after, shared), signal),
    alignAnew: async (before, after, signal) => {
      const aligned = await ports.examiner.align(alignable(before), alignable(after), signal);
      if (!aligned.ok) return { kind: 'failed', reason: aligned.reason };
      if (!aligned.value) return { kind: 'no-match' };
      const kept = await alignments.find(before, after);
      return { kind: 'found', kept, found: proposed(before, after, aligned.value) };
    },
  };
}
