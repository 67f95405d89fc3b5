import type { Alignment } from '../alignment/alignment.ts';
import type { JudgedPhoto } from './judged-photo.ts';
import type { LightMatch } from './light-match.ts';

/** Nothing to go by yet. */
export function planLightMatch(_before: JudgedPhoto, _after: JudgedPhoto, _alignment: Alignment | null): LightMatch {
  return { ok: false, reason: 'no-reference' };
}
