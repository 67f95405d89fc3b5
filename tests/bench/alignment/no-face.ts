// Pairs without a face in view, their place known: cheeks from near, the skin of a scanned head, and objects.
import { alignLooks } from '../../../src/vision/align-photos.ts';
import { testdata } from '../../rig/testdata.mjs';
import {
  backward,
  forward,
  onFace,
  type Picture,
  randomSimilarity,
  readPicture,
  relight,
  roughen,
  toJpeg,
  warp,
  withSpots,
} from './distort.ts';
import { randomFrom } from './random.ts';
import { openPicture, type Portrait } from './subjects.ts';

/** What became of one crop. */
export interface LooksOutcome {
  readonly kind: 'cheek' | 'skin' | 'object';
  readonly name: string;
  /** Mean distance of grid points from where they belong, in % of the crop's side; `null` where nothing was found. */
  readonly errorPercent: number | null;
  readonly likeness: number;
  /** Whether a person is asked to check it. */
  readonly isUnconfirmed: boolean;
}

/** A square of a picture, in its pixels. */
interface Crop {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Every crop is shown at this many pixels along a side. */
const SHOWN_PX = 320;
/** Less error than this, in % of the side, counts as right. */
export const RIGHT_PERCENT = 1;

/** Photos of things: their files in the folder of real photos. */
const OBJECTS = [
  'metadata/exifsamples__DSCN0012.jpg',
  'metadata/exifsamples__DSCN0027.jpg',
  'metadata/exifsamples__DSCN0040.jpg',
  'metadata/exifsamples__canon-ixus.jpg',
  'metadata/exifsamples__fujifilm-dx10.jpg',
  'metadata/exifsamples__olympus-c960.jpg',
  'metadata/exifsamples__sanyo-vpcg250.jpg',
  'orientation/recurser__Landscape_1.jpg',
  'formats/ultrahdr__jpeg_image.jpg',
  'heif_avif/libavif__sofa_grid1x5_420.avif',
] as const;

async function tryCrop(
  kind: LooksOutcome['kind'],
  name: string,
  picture: Picture,
  crop: Crop,
  seed: number,
): Promise<LooksOutcome> {
  const random = randomFrom(seed);
  const size = { width: SHOWN_PX, height: SHOWN_PX };
  const known = randomSimilarity(random, size);
  const unit = crop.side / SHOWN_PX;
  const [left, top] = [crop.x - crop.side / 2, crop.y - crop.side / 2];
  const inPicture = (x: number, y: number) => [left + x * unit, top + y * unit] as const;
  const spots = { x: SHOWN_PX / 2, y: SHOWN_PX * 0.4, eyesPx: SHOWN_PX * 0.4, angleRad: 0 };
  const before = withSpots(warp(picture, inPicture, size), spots, random);
  const moved = warp(picture, (x, y) => inPicture(...backward(known, x, y)), size);
  const after = await roughen(relight(moved, random), random);
  const proposal = alignLooks([await openPicture(await toJpeg(before)), await openPicture(await toJpeg(after))]);
  let errorPercent: number | null = null;
  if (proposal) {
    const { a, b, tx, ty } = proposal.afterToBefore;
    const steps = [0.2, 0.35, 0.5, 0.65, 0.8];
    const distances = steps.flatMap((u) =>
      steps.map((v) => {
        const [x, y] = forward(known, u * SHOWN_PX, v * SHOWN_PX).map((one) => one / SHOWN_PX) as [number, number];
        return Math.hypot(a * x - b * y + tx - u, b * x + a * y + ty - v);
      }),
    );
    errorPercent = (100 * distances.reduce((sum, one) => sum + one, 0)) / distances.length;
  }
  return {
    kind,
    name,
    errorPercent,
    likeness: proposal?.likeness ?? -1,
    isUnconfirmed: proposal?.isUnconfirmed ?? true,
  };
}

/** Both cheeks of each portrait that is large enough. */
export async function tryCheeks(portraits: readonly Portrait[], seed: number): Promise<LooksOutcome[]> {
  const outcomes: LooksOutcome[] = [];
  for (const { name, drawn, face } of portraits.filter(({ face: { eyesPx } }) => eyesPx >= 50))
    for (const along of [-0.55, 0.55]) {
      const [x, y] = onFace(face, along, 0.6);
      const crop = { x, y, side: face.eyesPx * 0.7 };
      outcomes.push(await tryCrop('cheek', name, drawn, crop, seed + outcomes.length));
    }
  return outcomes;
}

async function tryPlaces(
  kind: 'skin' | 'object',
  file: string,
  count: number,
  share: readonly [number, number],
  seed: number,
) {
  const path = testdata(file);
  if (path === null) return [];
  const picture = await readPicture(path);
  const outcomes: LooksOutcome[] = [];
  for (let n = 0; n < count; n++) {
    const random = randomFrom(seed + 1000 + n);
    const side = Math.min(picture.width, picture.height) * random.between(...share);
    const place = (length: number) => side * 0.7 + random.between(0, 1) * Math.max(0, length - side * 1.4);
    const crop = { x: place(picture.width), y: place(picture.height), side };
    outcomes.push(await tryCrop(kind, file, picture, crop, seed + n));
  }
  return outcomes;
}

/** Places on the skin of a scanned head. */
export function trySkin(count: number, seed: number): Promise<LooksOutcome[]> {
  return tryPlaces('skin', 'head3d_skin/lps__color.jpg', count, [0.12, 0.25], seed);
}

/** A place on each photo of things. */
export async function tryObjects(each: number, seed: number): Promise<LooksOutcome[]> {
  const outcomes: LooksOutcome[] = [];
  for (const [i, file] of OBJECTS.entries())
    outcomes.push(...(await tryPlaces('object', file, each, [0.4, 0.65], seed + 10 * i)));
  return outcomes;
}
