import { toParts } from '../../geometry/similarity.ts';
import type { Check, Side } from '../check.ts';
import { outlineOf } from '../evidence.ts';
import { OUTLINE } from '../mesh-regions.ts';
import { eyesPx, madeCheck, type Pair, unknownCheck } from '../pair.ts';
import type { FaceTraits, PhotoTraits, Tile } from '../photo-traits.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { median, tilePairs } from '../tile-pairs.ts';

/** Less detail than this (mean square, log2 luminance) in both photos is none, and its ratio says nothing. */
const LEAST_DETAIL = 1e-6;
const LEAST_TILES = 6;
/** Pixels between the eyes that detail of 1/4 cycle a pixel at 200 px needs, with a little to spare. */
const LEAST_EYES_PX = 55;
/** The octave that is compared where there is no face, counted on the coarser photo: the first, 0, is mostly noise. */
const COARSE_OCTAVE = 1;

function made(
  before: number,
  after: number,
  faces: { readonly before: FaceTraits; readonly after: FaceTraits } | null,
): Check {
  if (Math.max(before, after) < LEAST_DETAIL) return unknownCheck('sharpness', 'ratio', 'cannot-tell');
  const side: Side = after < before ? 'after' : 'before';
  return madeCheck('sharpness', 'ratio', {
    value: Math.min(before, after) / Math.max(before, after),
    threshold: THRESHOLDS.sharpnessRatio,
    cause: 'blurred',
    side,
    evidence: faces ? [outlineOf(side, faces[side], OUTLINE.face)] : [],
  });
}

/** Pixels of the measured raster per unit of photo space. */
const longPx = ({ widthPx, heightPx }: PhotoTraits) => Math.max(widthPx, heightPx);

/** Energy in an octave that may lie between two measured ones. */
function octave(detail: readonly number[], at: number): number {
  const low = Math.max(0, Math.min(detail.length - 1, Math.floor(at)));
  const high = Math.min(detail.length - 1, low + 1);
  const part = Math.max(0, Math.min(1, at - low));
  return (detail[low] ?? 0) * (1 - part) + (detail[high] ?? 0) * part;
}

function withoutFaces(pair: Pair): Check {
  const [b, a] = [pair.before.traits, pair.after.traits];
  if (b?.face || a?.face) return unknownCheck('sharpness', 'ratio', 'no-face', b?.face ? 'after' : 'before');
  if (!pair.alignment) return unknownCheck('sharpness', 'ratio', 'not-lined-up');
  const tiles = tilePairs(pair);
  if (!b || !a || tiles.length < LEAST_TILES) return unknownCheck('sharpness', 'ratio', 'cannot-tell');
  // How many pixels of the before one pixel of the after covers, in octaves: > 0 where the after is the coarser one.
  const finer = Math.log2((toParts(pair.alignment.afterToBefore).scale * longPx(b)) / longPx(a));
  const energy = ({ detail }: Tile, shift: number) => octave(detail, COARSE_OCTAVE + shift);
  // The middle one of the tiles: an edge that runs through one of them says little about the skin.
  const stops = tiles.flatMap(({ before, after }) => {
    const [eb, ea] = [energy(before, Math.max(0, finer)), energy(after, Math.max(0, -finer))];
    return Math.max(eb, ea) < LEAST_DETAIL ? [] : [Math.log2(Math.max(ea, 1e-9) / Math.max(eb, 1e-9))];
  });
  if (stops.length < LEAST_TILES) return unknownCheck('sharpness', 'ratio', 'cannot-tell');
  return made(1, 2 ** median(stops), null);
}

/** Detail of the less sharp photo over that of the sharper one, at one scale: energy of 1/16–1/4 cycles a pixel at 200 px between the eyes. */
export function checkSharpness(pair: Pair): Check {
  const [b, a] = [pair.before.traits?.face, pair.after.traits?.face];
  if (!b || !a) return withoutFaces(pair);
  if (!b.skin || !a.skin) return unknownCheck('sharpness', 'ratio', 'cannot-tell', b.skin ? 'after' : 'before');
  const check = made(b.skin.detail, a.skin.detail, { before: b, after: a });
  const [first, second] = [eyesPx(pair.before), eyesPx(pair.after)];
  // So few pixels do not hold the detail that is compared: what is missing of it is missing, but what is alike may be nothing.
  return check.level === 'good' && Math.min(first, second) < LEAST_EYES_PX
    ? unknownCheck('sharpness', 'ratio', 'cannot-tell', second < first ? 'after' : 'before')
    : check;
}
