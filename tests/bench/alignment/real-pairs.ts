import sharp from 'sharp';
import { fitDensely, type Place } from './dense-fit.ts';
import { readPicture } from './distort.ts';
import { alignFiles } from './known-transforms.ts';
import { listPairs } from './subjects.ts';

/** What became of a pair of real photos. */
export interface RealOutcome {
  readonly folder: string;
  readonly name: string;
  readonly isFace: boolean;
  readonly looksMirrored: boolean;
  readonly isRefined: boolean;
  readonly likeness: number;
  /** For two crops of one photograph: the largest distance from where all their pixels agree best, in pixels of the smaller photo. */
  readonly errorPx: number | null;
}

const mirrored = (file: string) => sharp(file).rotate().flop().png().toBuffer();

/** How far off the found place is at the corners and the middle of the smaller photo, in its pixels. */
async function errorAgainstPixels(files: readonly (string | Uint8Array)[], found: Place): Promise<number> {
  const [before, after] = await Promise.all(files.map(readPicture));
  if (!before || !after) throw new Error('a pair has two photos');
  const isAfterSmaller = after.width * after.height <= before.width * before.height;
  const [a, b, tx, ty] = found;
  const d = a * a + b * b;
  const inverse: Place = [a / d, -b / d, -(a * tx + b * ty) / d, (b * tx - a * ty) / d];
  const [small, large, start] = isAfterSmaller ? [after, before, found] : [before, after, inverse];
  const { place } = fitDensely(small, large, start);
  const growth = Math.hypot(place[0], place[1]);
  const { width, height } = small;
  const corners = [0.1, 0.5, 0.9].flatMap((u) => [0.1, 0.5, 0.9].map((v) => [u * width, v * height] as const));
  const at = ([p, q, x0, y0]: Place, x: number, y: number) => [p * x - q * y + x0, q * x + p * y + y0] as const;
  const distances = corners.map(([x, y]) => {
    const [ours, theirs] = [at(start, x, y), at(place, x, y)];
    return Math.hypot(ours[0] - theirs[0], ours[1] - theirs[1]) / growth;
  });
  return Math.max(...distances);
}

/** Lines up a real pair; one that looks mirrored is, where `sameShot`, lined up with the after mirrored, as the product offers. */
async function tryReal(
  folder: string,
  name: string,
  files: readonly [string, string],
  sameShot: boolean,
): Promise<RealOutcome> {
  const first = await alignFiles(...files);
  const looksMirrored = first.proposal?.looksMirrored ?? false;
  const shown = [files[0], looksMirrored && sameShot ? await mirrored(files[1]) : files[1]] as const;
  const { proposal, longSides } = looksMirrored && sameShot ? await alignFiles(...shown) : first;
  let errorPx: number | null = null;
  if (sameShot && proposal) {
    const { a, b, tx, ty } = proposal.afterToBefore;
    const growth = longSides[0] / longSides[1];
    errorPx = await errorAgainstPixels(shown, [a * growth, b * growth, tx * longSides[0], ty * longSides[0]]);
  }
  const isFace = proposal?.method === 'face';
  return {
    folder,
    name,
    isFace,
    looksMirrored,
    isRefined: proposal?.isRefined ?? false,
    likeness: proposal?.likeness ?? 0,
    errorPx,
  };
}

/** Lines up all pairs of a folder of real photos. */
export async function tryRealPairs(folder: string, sameShot: boolean): Promise<RealOutcome[]> {
  const outcomes: RealOutcome[] = [];
  for (const { name, files } of listPairs(folder)) outcomes.push(await tryReal(folder, name, files, sameShot));
  return outcomes;
}

/** Whether each portrait, against its own mirror image, is said to be mirrored, and against itself is not. */
export async function tryOwnMirror(
  files: readonly string[],
): Promise<{ readonly said: number; readonly falsely: number }> {
  let [said, falsely] = [0, 0];
  for (const file of files) {
    if ((await alignFiles(file, await mirrored(file))).proposal?.looksMirrored) said++;
    if ((await alignFiles(file, file)).proposal?.looksMirrored) falsely++;
  }
  return { said, falsely };
}
