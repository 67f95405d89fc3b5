import type { Side } from '../../domain/comparison/point-marks.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { usePhotoTiming } from '../photo/usePhotoTiming.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { PHASE_WORDS } from '../words/phases.ts';
import { photoName } from '../words/photo.ts';

/** What the two photos of a pair are called: “Before” and “After”, but “Healing” for one taken while the skin still healed. */
export function useSideName(side: Side, photo: Photo): { readonly side: string; readonly onStage: string } {
  const timing = usePhotoTiming(photo);
  const name = timing?.phase === 'healing' ? PHASE_WORDS.healing : COMPARE_WORDS[side];
  return { side: name, onStage: COMPARE_WORDS.photoOnStage(name, photoName(photo, timing)) };
}
