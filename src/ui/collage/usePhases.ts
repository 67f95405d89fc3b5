import { useMemo } from 'react';
import { phaseOf } from '../../app/photo-phase.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import type { Phase } from '../../domain/treatment/phase.ts';
import { useLibrary } from '../photo/SamelightContext.ts';

/** Where photos stand among the sessions that concern them; photos without sessions are left out. */
export function usePhases(photos: ReadonlyMap<PhotoId, Photo>): ReadonlyMap<PhotoId, Phase> {
  const journal = useLibrary((state) => state.journal);
  return useMemo(
    () =>
      new Map(
        [...photos.values()].flatMap((photo) => {
          const phase = phaseOf(photo, journal);
          return phase ? [[photo.id, phase] as const] : [];
        }),
      ),
    [photos, journal],
  );
}
