import { useMemo } from 'react';
import type { Photo } from '../../domain/photo/photo.ts';
import { timingIn } from '../../domain/treatment/journal-timing.ts';
import type { PhotoTiming } from '../../domain/treatment/photo-timing.ts';
import { photoName } from '../words/photo.ts';
import { useLibrary } from './SamelightContext.ts';

/** When among the sessions a photo was taken; `null` where no course treats what it shows. */
export function usePhotoTiming(photo: Photo): PhotoTiming | null {
  const journal = useLibrary((state) => state.journal);
  return useMemo(() => timingIn(journal, photo), [journal, photo]);
}

/** The accessible name of a photo, with its phase where it has one. */
export function usePhotoName(photo: Photo): string {
  return photoName(photo, usePhotoTiming(photo));
}
