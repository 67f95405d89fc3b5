import type { Photo } from '../photo/photo.ts';
import type { Phase } from '../treatment/phase.ts';
import type { PhotoTraits } from './photo-traits.ts';

/** One photo of a pair, with all that is known of it. */
export interface JudgedPhoto {
  readonly photo: Photo;
  /** What was measured of the file, unmirrored, whether the photo is shown mirrored or not; `null` where it could not be read. */
  readonly traits: PhotoTraits | null;
  /** `null` where no sessions are known. */
  readonly phase: Phase | null;
}
