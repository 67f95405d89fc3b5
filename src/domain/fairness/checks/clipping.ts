import type { Cause, Check, Side } from '../check.ts';
import { outlineOf } from '../evidence.ts';
import type { JudgedPhoto } from '../judged-photo.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { madeCheck, type Pair, unknownCheck } from '../pair.ts';
import { mayShowSkin, skinTiles } from '../skin-tiles.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Fewer tiles of skin than this are a chance likeness of colour. */
const LEAST_TILES = 6;

interface Shares {
  readonly burntOut: number;
  readonly drowned: number;
}

/** Shares that are burnt out and drowned: of the skin of the face, or of what else shows skin; or why there are none. */
function sharesOf(judged: JudgedPhoto): Shares | Cause {
  const { traits } = judged;
  const face = traits?.face;
  if (face?.skin) return { burntOut: face.skin.burntOutShare, drowned: face.skin.drownedShare };
  if (face || !traits) return 'cannot-tell';
  if (!mayShowSkin(judged)) return 'no-face';
  const tiles = skinTiles(judged);
  if (tiles.length < LEAST_TILES) return 'no-skin';
  const mean = (of: 'burntOutShare' | 'drownedShare') => tiles.reduce((sum, tile) => sum + tile[of], 0) / tiles.length;
  return { burntOut: mean('burntOutShare'), drowned: mean('drownedShare') };
}

/** The share of skin that is burnt out or drowned, of the photo where it is larger. */
export function checkClipping({ before, after }: Pair): Check {
  const [b, a] = [sharesOf(before), sharesOf(after)];
  if (typeof b === 'string') return unknownCheck('clipping', 'share', b, typeof a === 'string' ? undefined : 'before');
  if (typeof a === 'string') return unknownCheck('clipping', 'share', a, 'after');
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
