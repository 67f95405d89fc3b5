import type { Check, Side } from '../check.ts';
import { outlineOf } from '../evidence.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { madeCheck, type Pair, unknownCheck } from '../pair.ts';
import type { PhotoTraits } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Shares that are burnt out and drowned: of the skin of the face, or of the whole photo where there is none. */
function sharesOf({ face, tiles }: PhotoTraits): { readonly burntOut: number; readonly drowned: number } | null {
  if (face?.skin) return { burntOut: face.skin.burntOutShare, drowned: face.skin.drownedShare };
  if (face || tiles.length === 0) return null;
  const mean = (of: 'burntOutShare' | 'drownedShare') => tiles.reduce((sum, tile) => sum + tile[of], 0) / tiles.length;
  return { burntOut: mean('burntOutShare'), drowned: mean('drownedShare') };
}

/** The share of skin (without a face: of the photo) that is burnt out or drowned, of the photo where it is larger. */
export function checkClipping({ before, after }: Pair): Check {
  const [b, a] = [before.traits && sharesOf(before.traits), after.traits && sharesOf(after.traits)];
  if (!b || !a) return unknownCheck('clipping', 'share', 'cannot-tell', b ? 'after' : a ? 'before' : undefined);
  const all = [
    { value: b.burntOut, cause: 'burnt-out', side: 'before' },
    { value: b.drowned, cause: 'drowned', side: 'before' },
    { value: a.burntOut, cause: 'burnt-out', side: 'after' },
    { value: a.drowned, cause: 'drowned', side: 'after' },
  ] as const;
  const worst = all.reduce((most, one) => (one.value > most.value ? one : most));
  const face = (worst.side === 'before' ? before : after).traits?.face;
  const evidence = face ? [outlineOf(worst.side satisfies Side, face, OUTLINE.face)] : [];
  return madeCheck('clipping', 'share', { ...worst, threshold: THRESHOLDS.clippedShare, evidence });
}
