import { useMemo } from 'react';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { timingIn } from '../../domain/treatment/journal-timing.ts';
import type { PhotoTiming } from '../../domain/treatment/photo-timing.ts';
import { useLibrary } from '../photo/SamelightContext.ts';

/** Where photos stand among the sessions of the courses that treat what they show; photos no course treats are left out. */
export function useTimings(photos: ReadonlyMap<PhotoId, Photo>): ReadonlyMap<PhotoId, PhotoTiming> {
  const journal = useLibrary((state) => state.journal);
  return useMemo(
    () =>
      new Map(
        [...photos.values()].flatMap((photo) => {
          const timing = timingIn(journal, photo);
          return timing ? [[photo.id, timing] as const] : [];
        }),
      ),
    [photos, journal],
  );
}
