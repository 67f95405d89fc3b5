import { labOf } from '../../raster/colour.ts';
import type { Check, Side } from '../check.ts';
import { cheekOutlines } from '../evidence.ts';
import { bothFaces, isCheck, madeCheck, type Pair, sideOfMore, unknownCheck } from '../pair.ts';
import type { LinearColour } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';

/**
 * The colours of skin: the box of the reference software of ISO/IEC 29794-5 (OFIQ), a* 5–25 and b* 5–35. It was drawn for skin of
 * middle lightness; the chroma of dark skin shrinks with its lightness, so below L* 45 the lower edges do as well.
 */
const BOX = { a: { from: 5, to: 25 }, b: { from: 5, to: 35 } } as const;
const FULL_FROM_L = 45;

/** How far outside the box a colour of skin lies, in units of a* and b*; 0 inside. */
export function unnaturalness(colour: LinearColour): number {
  const { l, a, b } = labOf(colour);
  const shrink = Math.min(1, Math.max(0.25, l / FULL_FROM_L));
  const outside = (v: number, { from, to }: { readonly from: number; readonly to: number }) =>
    Math.max(0, from * shrink - v, v - to);
  return Math.hypot(outside(a, BOX.a), outside(b, BOX.b));
}

/** Whether the cheeks have a colour that skin has, on the photo where they do less. */
export function checkNaturalColour(pair: Pair): Check {
  const faces = bothFaces(pair, 'natural-colour', 'delta-e');
  if (isCheck(faces)) return faces;
  const [b, a] = [faces.before.skin, faces.after.skin];
  if (!b || !a) return unknownCheck('natural-colour', 'delta-e', 'cannot-tell', b ? 'after' : a ? 'before' : undefined);
  const [before, after] = [unnaturalness(b.cheek), unnaturalness(a.cheek)];
  const side: Side = sideOfMore(before, after);
  return madeCheck('natural-colour', 'delta-e', {
    value: Math.max(before, after),
    threshold: THRESHOLDS.unnaturalDeltaE,
    cause: 'unnatural',
    side,
    evidence: cheekOutlines(side, faces[side]),
  });
}
