import type { Check } from '../check.ts';
import { stopsOf } from '../estimate-skin.ts';
import { outlineOf } from '../evidence.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { madeCheck, type Pair, sideOfMore, unknownCheck } from '../pair.ts';
import { mayShowSkin } from '../skin-tiles.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { median, tilePairs } from '../tile-pairs.ts';

/** Fewer tiles seen in both photos than this tell nothing of their light. */
const LEAST_TILES = 6;

function found(value: number): Parameters<typeof madeCheck>[2] {
  return { value, threshold: THRESHOLDS.exposureStops, cause: 'brighter', side: sideOfMore(0, value) };
}

/**
 * How much brighter the after's skin is, in stops of linear light; on skin without a face, what both photos show when they
 * are lined up.
 */
export function checkExposure(pair: Pair): Check {
  const [b, a] = [pair.before.traits?.face, pair.after.traits?.face];
  if (b?.skin && a?.skin) {
    const evidence = [outlineOf('before', b, OUTLINE.face), outlineOf('after', a, OUTLINE.face)];
    return madeCheck('exposure', 'stops', { ...found(a.skin.luminanceStops - b.skin.luminanceStops), evidence });
  }
  const unseen = (['before', 'after'] as const).filter((side) => !pair[side].traits?.face && !mayShowSkin(pair[side]));
  if (unseen.length > 0)
    return unknownCheck('exposure', 'stops', 'no-face', unseen.length === 1 ? unseen[0] : undefined);
  const tiles = tilePairs(pair);
  if (!pair.alignment) return unknownCheck('exposure', 'stops', 'not-lined-up');
  if (tiles.length < LEAST_TILES) return unknownCheck('exposure', 'stops', 'cannot-tell');
  return madeCheck(
    'exposure',
    'stops',
    found(median(tiles.map(({ before, after }) => stopsOf(after.colour) - stopsOf(before.colour)))),
  );
}
