import { alignByAppearance } from '../domain/alignment/align-by-appearance.ts';
import type { Face } from '../domain/alignment/face.ts';
import { eyeDistance } from '../domain/alignment/mesh-vertices.ts';
import type { Proposal } from '../domain/alignment/proposal.ts';
import { type PointPair, rootMeanSquare } from '../domain/geometry/fit-similarity.ts';
import type { Similarity } from '../domain/geometry/similarity.ts';
import { alignFaces, type FaceFit } from './align-faces.ts';
import { areFacesMirrored, areLooksMirrored } from './mirrored-likeness.ts';
import type { Networks } from './networks.ts';
import type { Picture } from './picture.ts';

/** A photo of a pair, and the face on it that is to be lined up, if there is one. */
export interface FacedPicture {
  readonly picture: Picture;
  readonly face: Face | null;
}

/** Millimetres between the middles of an adult's eyes, on average (Dodgson 2004): a face's own ruler, approximate. */
const EYE_DISTANCE_MM = 63;
/** Vertices kept as the points a pair was lined up by: corners of the eyes, brows, forehead, nose, cheekbones. */
const KEPT_VERTICES: ReadonlySet<number> = new Set([
  33, 133, 362, 263, 70, 105, 107, 336, 334, 300, 9, 10, 151, 67, 297, 109, 338, 168, 6, 197, 195, 5, 4, 98, 327, 117,
  346, 50, 280, 127, 356, 234, 454,
]);

/** A similarity between rasters as one between photo spaces. */
function betweenPhotos(
  { a, b, tx, ty }: Similarity<'raster', 'raster'>,
  [before, after]: readonly [Picture, Picture],
): Similarity<'photo', 'common'> {
  const growth = after.longSidePx / before.longSidePx;
  return { a: a * growth, b: b * growth, tx: tx / before.longSidePx, ty: ty / before.longSidePx };
}

/** A pair of places on rasters in photo space. */
function pairInPhotos(
  { from, to }: PointPair<'raster', 'raster'>,
  [before, after]: readonly [Picture, Picture],
): PointPair<'photo', 'common'> {
  return {
    from: { x: from.x / after.longSidePx, y: from.y / after.longSidePx },
    to: { x: to.x / before.longSidePx, y: to.y / before.longSidePx },
  };
}

function proposalOf(fit: FaceFit, pair: readonly [Picture, Picture], looksMirrored: boolean): Proposal {
  const [before] = pair;
  const agreed = fit.agreed.map((one) => one.pair);
  const residual = rootMeanSquare(fit.afterToBefore, agreed);
  return {
    afterToBefore: betweenPhotos(fit.afterToBefore, pair),
    method: 'face',
    points: fit.agreed.flatMap((one) => (KEPT_VERTICES.has(one.vertex) ? [pairInPhotos(one.pair, pair)] : [])),
    residualPx: (residual / before.longSidePx) * before.photoLongSidePx,
    residualMm: (residual / eyeDistance(fit.meshes.before)) * EYE_DISTANCE_MM,
    likeness: fit.likeness,
    isRefined: fit.isRefined,
    looksMirrored,
  };
}

/**
 * Lines up a pair by its looks alone, which always is to be checked by a person.
 * @returns `null` where nothing on the two photos matches
 */
export function alignLooks(pair: readonly [Picture, Picture]): Proposal | null {
  const [before, after] = pair;
  const fit = alignByAppearance(before.luma, after.luma);
  if (!fit) return null;
  return {
    afterToBefore: betweenPhotos(fit.afterToBefore, pair),
    method: 'appearance',
    points: [],
    isUnconfirmed: true,
    likeness: fit.likeness,
    isRefined: true,
    looksMirrored: areLooksMirrored(pair, fit.likeness),
  };
}

/**
 * Lines up a pair: over the faces where both photos have one, else by looks alone.
 * @returns `null` where nothing on the two photos matches
 */
export async function alignPhotos(
  networks: Networks,
  before: FacedPicture,
  after: FacedPicture,
): Promise<Proposal | null> {
  const pair = [before.picture, after.picture] as const;
  if (!before.face || !after.face) return alignLooks(pair);
  const fit = await alignFaces(networks, pair, [before.face, after.face]);
  if (!fit) return alignLooks(pair);
  return proposalOf(fit, pair, await areFacesMirrored(networks, after.picture, fit));
}
