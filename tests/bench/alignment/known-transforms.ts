// Pairs whose place is known: a real portrait against itself, moved, relit, roughened and compressed.
import type { Proposal } from '../../../src/domain/alignment/proposal.ts';
import { alignPhotos } from '../../../src/vision/align-photos.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import {
  backward,
  expressionMap,
  forward,
  type KnownSimilarity,
  onFace,
  randomSimilarity,
  relight,
  roughen,
  toJpeg,
  warp,
  withSpots,
} from './distort.ts';
import { randomFrom } from './random.ts';
import { openPicture, type Portrait, type Tone } from './subjects.ts';

/** `same`: only placed and photographed otherwise; `other-expression`: mouth, chin and brows move, and the head turns a little. */
export type Kind = 'same' | 'other-expression';

/** What became of one pair. */
export interface Outcome {
  readonly name: string;
  readonly tone: Tone;
  readonly kind: Kind;
  /** Between the eyes of the before photo. */
  readonly eyesPx: number;
  /** Mean distance between where grid points are put and where they belong, in % of the eye distance; `null` where nothing was found. */
  readonly errorPercent: number | null;
  readonly proposal: Proposal | null;
}

/** Places of a face that are scored, in eye distances; with another expression only those that it does not move. */
const GRIDS: Readonly<Record<Kind, { readonly along: readonly number[]; readonly down: readonly number[] }>> = {
  same: { along: [-0.9, -0.45, 0, 0.45, 0.9], down: [-0.6, -0.15, 0.3, 0.75, 1.2] },
  'other-expression': { along: [-0.7, -0.35, 0, 0.35, 0.7], down: [-0.7, 0, 0.3] },
};

/** Opens two files and lines them up as the product would. */
export async function alignFiles(
  before: string | Uint8Array,
  after: string | Uint8Array,
): Promise<{ readonly proposal: Proposal | null; readonly longSides: readonly [number, number] }> {
  const networks = await nodeNetworks();
  const pictures = [await openPicture(before), await openPicture(after)] as const;
  const faced = async (picture: (typeof pictures)[number]) => ({
    picture,
    face: (await findFaces(networks, picture.colour))[0] ?? null,
  });
  const proposal = await alignPhotos(networks, await faced(pictures[0]), await faced(pictures[1]));
  return { proposal, longSides: [pictures[0].longSidePx, pictures[1].longSidePx] };
}

/** Mean distance on the face between where a proposal puts places of the after and where they belong, in % of the eye distance. */
function errorOf({ drawn, face }: Portrait, kind: Kind, known: KnownSimilarity, { afterToBefore }: Proposal): number {
  const { a, b, tx, ty } = afterToBefore;
  const long = Math.max(drawn.width, drawn.height);
  let [sum, count] = [0, 0];
  for (const along of GRIDS[kind].along)
    for (const down of GRIDS[kind].down) {
      const [x, y] = onFace(face, along, down);
      const [u, v] = forward(known, x, y).map((one) => one / long) as [number, number];
      sum += Math.hypot((a * u - b * v + tx) * long - x, (b * u + a * v + ty) * long - y);
      count++;
    }
  return ((sum / count) * 100) / face.eyesPx;
}

/** Makes one pair out of a portrait and lines it up. */
export async function tryPair(portrait: Portrait, kind: Kind, seed: number): Promise<Outcome> {
  const random = randomFrom(seed);
  const { drawn, face, name, tone } = portrait;
  const known = randomSimilarity(random, drawn);
  const before = withSpots(drawn, face, random);
  const move = kind === 'same' ? (x: number, y: number) => [x, y] as const : expressionMap(face, random);
  const moved = warp(drawn, (x, y) => move(...backward(known, x, y)), drawn);
  const after = await roughen(relight(moved, random), random);
  const { proposal } = await alignFiles(await toJpeg(before), await toJpeg(after));
  const isFound = proposal?.method === 'face';
  const errorPercent = isFound ? errorOf(portrait, kind, known, proposal) : null;
  return { name, tone, kind, eyesPx: face.eyesPx, proposal, errorPercent };
}
