import { readdirSync } from 'node:fs';
import type { Face } from '../../../src/domain/alignment/face.ts';
import { eyeCentres, eyeDistance } from '../../../src/domain/alignment/mesh-vertices.ts';
import type { Raster } from '../../../src/domain/raster/raster.ts';
import { testdata } from '../../rig/testdata.mjs';
import { addNoise, blur, crop, expose, recompress, relight, resize, warp } from './alter.ts';
import type { Case, Subject } from './cases.ts';
import { seeded } from './render-head.ts';

/** Real portraits, one of each person and sitting: all singles, and of the pairs the larger photo. */
export function listPortraits(): readonly string[] {
  const folder = testdata('faces');
  if (folder === null) return [];
  const pick = (name: string, want: RegExp) =>
    readdirSync(`${folder}/${name}`)
      .filter((file) => want.test(file))
      .map((file) => `${folder}/${name}/${file}`);
  const mirrored = pick('mirror_pairs', /./).filter((_, i) => i % 2 === 0);
  return [
    ...pick('singles', /./),
    ...pick('same_person', /wiki/),
    ...pick('same_photo_other_crop', /wiki/),
    ...mirrored,
  ];
}

/** The corners of the mouth drawn up and out by so many parts of the eye distance. */
function smile(raster: Raster, points: Float32Array, longPx: number, by: number): Raster {
  const unit = eyeDistance(points) * longPx;
  const corners = [61, 291].map((v) => [(points[v * 3] ?? 0) * longPx, (points[v * 3 + 1] ?? 0) * longPx] as const);
  const middle = ((corners[0]?.[0] ?? 0) + (corners[1]?.[0] ?? 0)) / 2;
  return warp(raster, (x, y) => {
    let [fx, fy] = [x, y];
    for (const [cx, cy] of corners) {
      const pull = by * unit * Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * (0.22 * unit) ** 2));
      fx -= Math.sign(cx - middle) * pull * 0.7;
      fy += pull * 0.72;
    }
    return [fx, fy];
  });
}

/** The whole photo, at first, in other white: gains that shift a grey by about `deltaE`. */
function balance(raster: Raster, strength: number, isWarm: boolean): Raster {
  const k = isWarm ? strength : -strength;
  return relight(raster, () => [2 ** (k * 0.5), 2 ** (-k * 0.04), 2 ** (-k * 0.62)]);
}

/** Everything that is done to one portrait, and untouched repeats. */
export async function alterPortrait(name: string, raster: Raster, face: Face, seed: number): Promise<Subject> {
  const random = seeded(seed);
  const jitter = (by: number) => (random() * 2 - 1) * by;
  const longPx = Math.max(raster.width, raster.height);
  const unit = eyeDistance(face.points) * longPx;
  const { right, left } = eyeCentres(face.points);
  const eyesX = ((right.x + left.x) / 2) * longPx;
  const eyesY = ((right.y + left.y) / 2) * longPx;
  const sideways = (stops: number) =>
    relight(raster, (x) => {
      const u = Math.max(-1.2, Math.min(1.2, (x * raster.width - eyesX) / unit));
      const g = 2 ** (stops * u);
      return [g, g, g];
    });
  const again = async () =>
    recompress(
      addNoise(expose(raster, jitter(0.1)), 1 + random(), seed + Math.floor(random() * 1e6)),
      82 + Math.round(random() * 12),
    );
  const sign = random() < 0.5 ? -1 : 1;
  const isWarm = random() < 0.5;
  const grain = (picture: Raster) => recompress(addNoise(picture, 1, seed + 7), 90);
  const one = (cheat: string, size: Case['size'], check: Case['check'], after: Raster): Case => ({
    cheat,
    size,
    check,
    after,
  });
  const plain = await again();
  const cutAt = (y: number) => Math.min(raster.height, Math.max(40, eyesY + y * unit));
  return {
    name,
    kind: 'portrait',
    before: await recompress(raster, 92),
    cases: [
      one('repeat', 'repeat', null, await again()),
      one('repeat', 'repeat', null, await again()),
      one('repeat', 'repeat', null, plain),
      one('exposure 0.7 stops', 'poor', 'exposure', await grain(expose(raster, 0.7 * sign))),
      one('exposure 0.35 stops', 'care', 'exposure', await grain(expose(raster, 0.35 * sign))),
      one('white balance, ΔE 7', 'poor', 'white-balance', await grain(balance(raster, 0.42, isWarm))),
      one('white balance, ΔE 4', 'care', 'white-balance', await grain(balance(raster, 0.22, isWarm))),
      one('shaded from one side, 0.6 stops', 'poor', 'light-direction', await grain(sideways(0.6 * sign))),
      one('shaded from one side, 0.35 stops', 'care', 'light-direction', await grain(sideways(0.35 * sign))),
      one('smile, corners 8 mm', 'poor', 'expression', await grain(smile(raster, face.points, longPx, 8 / 63))),
      one('smile, corners 5 mm', 'care', 'expression', await grain(smile(raster, face.points, longPx, 5 / 63))),
      one('blur σ 2 px at 200 px', 'poor', 'sharpness', await grain(blur(raster, (2 * unit) / 200))),
      one('blur σ 1.6 px at 200 px', 'care', 'sharpness', await grain(blur(raster, (1.6 * unit) / 200))),
      one('cut off below the mouth', 'poor', 'framing', await crop(raster, 0, 0, raster.width, cutAt(0.95))),
      one('cut off above the chin', 'care', 'framing', await crop(raster, 0, 0, raster.width, cutAt(1.3))),
      { ...one('made smaller, ×0.5', 'poor', 'resolution', await resize(raster, 0.5)), isOriginalSize: true },
      one('JPEG of quality 8', 'unsized', 'sharpness', await recompress(raster, 8)),
      { ...one('healing-day photo', 'poor', 'timing', plain), afterPhase: 'healing' },
    ],
  };
}
