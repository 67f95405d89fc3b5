import type { View } from '../photo/areas.ts';
import type { PhotoTraits } from './photo-traits.ts';

/** Nothing to go by yet. */
export function suggestView(_traits: PhotoTraits, _isMirrored = false): View | null {
  return null;
}
