import { useCallback, useMemo } from 'react';
import type { CollageDraft } from '../../domain/collage/collage.ts';
import { type PlannedCollage, planCollage } from '../../domain/collage/plan-collage.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { WRITTEN_WORDS } from '../words/collage.ts';
import { useLanguage } from '../words/language.ts';
import { useAlignments } from './useAlignments.ts';
import { type CollageFairness, useFairness } from './useFairness.ts';
import { usePhotosOf } from './usePhotosOf.ts';
import { useTimings } from './useTimings.ts';

/** Plans a collage as it is, or as it would be; `null` while it is not known how its photos lie on each other. */
export type Planner = ((collage: CollageDraft) => PlannedCollage) | null;

export interface PlannedDraft {
  readonly planner: Planner;
  readonly planned: PlannedCollage | null;
  /** The photos of the collage that are in the library, whether they can be read or not. */
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly fairness: CollageFairness;
}

/** The plan of a collage with the photos of the library; those that cannot be read are left out of it. */
export function usePlanner(collage: CollageDraft, unreadable: ReadonlySet<PhotoId>): PlannedDraft {
  const ids = useMemo(() => collage.cells.map(({ photoId }) => photoId), [collage.cells]);
  const photos = usePhotosOf(ids);
  const readable = useMemo(
    () => (unreadable.size === 0 ? photos : new Map([...photos].filter(([id]) => !unreadable.has(id)))),
    [photos, unreadable],
  );
  const fairness = useFairness(collage, readable);
  const timings = useTimings(readable);
  const { judgements, gains, epoch } = fairness;
  const alignments = useAlignments(photos, epoch);
  const language = useLanguage();
  const plan = useCallback(
    (draft: CollageDraft) =>
      planCollage({
        collage: draft,
        photos: readable,
        alignments: alignments ?? [],
        judgements,
        gains,
        timings,
        words: WRITTEN_WORDS,
      }),
    // oxlint-disable-next-line react/memo-dependencies, react/exhaustive-deps -- captions and disclosures are words
    [readable, alignments, judgements, gains, timings, language],
  );
  const planner = alignments === null ? null : plan;
  const planned = useMemo(() => planner?.(collage) ?? null, [planner, collage]);
  return { planner, planned, photos, fairness };
}
