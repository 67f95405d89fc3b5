import { COMPARE_WORDS } from '../words/compare.ts';
import type { LayerStatus } from './stage/photo-layer.ts';

/** Why a photo is not on the stage; `null` when it is, or soon will be. */
export function failureWords(status: LayerStatus): string | null {
  if (status === 'missing-original') return COMPARE_WORDS.missingOriginal;
  if (status === 'too-large-for-browser') return COMPARE_WORDS.tooLarge;
  if (status === 'decoder-not-loaded') return COMPARE_WORDS.noDecoder;
  return status === 'ready' || status === 'opening' ? null : COMPARE_WORDS.damaged;
}
