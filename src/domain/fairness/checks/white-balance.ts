import type { Check, Evidence, Side } from '../check.ts';
import { outlineOf, surroundingsOutline } from '../evidence.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { madeCheck, type Pair, sideOfMore, unknownCheck } from '../pair.ts';
import { findReference, greyAfter, greyShift, type Reference } from '../reference.ts';
import { THRESHOLDS } from '../thresholds.ts';

function shown({ from, cells }: Reference, pair: Pair, side: Side): readonly Evidence[] {
  const face = pair[side].traits?.face;
  if (!face) return [];
  if (from === 'background') return surroundingsOutline(side, face, cells);
  return [outlineOf(side, face, OUTLINE.rightEye), outlineOf(side, face, OUTLINE.leftEye)];
}

/** How differently white comes out: the shift of what should not have changed, ΔE₀₀ in the a*b* plane. */
export function checkWhiteBalance(pair: Pair): Check {
  const reference = findReference(pair);
  if (!reference) return unknownCheck('white-balance', 'delta-e', 'no-reference');
  const { a, b } = greyAfter(reference);
  const isWarmth = Math.abs(b) >= Math.abs(a);
  return madeCheck('white-balance', 'delta-e', {
    value: greyShift(reference),
    threshold: THRESHOLDS.whiteDeltaE,
    cause: isWarmth ? 'warmer' : 'pinker',
    side: sideOfMore(0, isWarmth ? b : a),
    evidence: [...shown(reference, pair, 'before'), ...shown(reference, pair, 'after')],
  });
}
