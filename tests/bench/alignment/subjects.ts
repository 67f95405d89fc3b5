import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { eyeCentres, eyeDistance, rollOf } from '../../../src/domain/alignment/mesh-vertices.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { type Picture, pictureOf } from '../../../src/vision/picture.ts';
import { testdata } from '../../rig/testdata.mjs';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import { readRaster } from '../../rig/vision/read-raster.ts';
import { type Picture as Drawn, type FacePlace, onFace, readPicture } from './distort.ts';

/** A real portrait, where its face lies in pixels of the file, and its tone of skin. */
export interface Portrait {
  readonly name: string;
  readonly drawn: Drawn;
  readonly face: FacePlace;
  readonly tone: Tone;
}

/** Groups by the individual typology angle of the cheeks (Chardon 1991), the two darkest as one. */
export const TONES = ['light', 'intermediate', 'tan', 'brown or dark'] as const;
export type Tone = (typeof TONES)[number];

/** The files of a folder of real photos, with their paths; none where they are not there. */
export function listFiles(folder: string): string[] {
  const path = testdata(`faces/${folder}`);
  return path === null ? [] : readdirSync(path).map((name) => `${path}/${name}`);
}

/** Files that show one person, by what their names begin with. */
export function listPairs(folder: string): { readonly name: string; readonly files: readonly [string, string] }[] {
  const groups = new Map<string, string[]>();
  for (const file of listFiles(folder)) {
    const name = basename(file).split('__')[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].flatMap(([name, [first, second]]) => (first && second ? [{ name, files: [first, second] }] : []));
}

const linear = (value: number) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const cubeRoot = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** The tone of the skin half-way down the cheeks. */
function toneOf({ width, height, rgb }: Drawn, face: FacePlace): Tone {
  const sum = [0, 0, 0];
  let count = 0;
  for (const side of [-0.55, 0.55])
    for (let i = -5; i <= 5; i++)
      for (let j = -5; j <= 5; j++) {
        const [x, y] = onFace(face, side + i * 0.02, 0.6 + j * 0.02).map(Math.floor) as [number, number];
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + linear(rgb[(y * width + x) * 3 + c] ?? 0);
        count++;
      }
  const [r = 0, g = 0, b = 0] = sum.map((one) => one / Math.max(count, 1));
  const fy = cubeRoot(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const fz = cubeRoot((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.0888);
  const angle = (Math.atan2(116 * fy - 66, 200 * (fy - fz)) * 180) / Math.PI;
  if (angle > 41) return 'light';
  if (angle > 28) return 'intermediate';
  return angle > 10 ? 'tan' : 'brown or dark';
}

/** Opens a file as the product would. */
export async function openPicture(file: string | Uint8Array): Promise<Picture> {
  return pictureOf(await readRaster(file));
}

/** Reads a portrait. @returns `null` where no face is found */
export async function readPortrait(file: string): Promise<Portrait | null> {
  const drawn = await readPicture(file);
  const [found] = await findFaces(await nodeNetworks(), (await openPicture(file)).colour);
  if (!found) return null;
  const longPx = Math.max(drawn.width, drawn.height);
  const { right, left } = eyeCentres(found.points);
  const face = {
    x: ((right.x + left.x) / 2) * longPx,
    y: ((right.y + left.y) / 2) * longPx,
    eyesPx: eyeDistance(found.points) * longPx,
    angleRad: rollOf(found.points),
  };
  return { name: basename(file), drawn, face, tone: toneOf(drawn, face) };
}
