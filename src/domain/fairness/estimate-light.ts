import { LeastSquares } from '../geometry/solve-linear.ts';
import { LINEAR_OF_BYTE, luminanceOf } from '../raster/colour.ts';
import { CANONICAL_FACE } from './canonical-face.ts';
import { cheekColour, cheekSquares, stopsOf } from './estimate-skin.ts';
import type { FacePatch } from './face-patch.ts';
import { canonicalAt, type HeadFit, rotate } from './head-fit.ts';
import type { FaceLight } from './photo-traits.ts';

type Vector = readonly [number, number, number];

/** Neighbours nearer than this shape a vertex's normal, in eye distances. */
const REACH = 0.3;
/** Half the side of the square around a vertex over which luminance is averaged, in pixels of the patch. */
const HALF_SQUARE = 5;
/** Skin that is seen more sideways than this (cosine) is left out. */
const LEAST_FACING = 0.3;
const LEAST_SAMPLES = 60;
const ROUNDS = 4;
/** How strongly light out of the face is drawn to none: over a face its share can hardly be told from that of even light. */
const RIDGE = 0.02;

/** The normal of the canonical face at a vertex: of the plane through its neighbours, out of the face. */
function normalAt(vertex: number): Vector {
  const here = canonicalAt(vertex);
  const plane = new LeastSquares(2);
  for (let other = 0; other < CANONICAL_FACE.length / 3; other++) {
    const there = canonicalAt(other);
    const [dx, dy, dz] = [there[0] - here[0], there[1] - here[1], there[2] - here[2]];
    if (Math.hypot(dx, dy, dz) < REACH) plane.add([dx, dy], dz);
  }
  const [a = 0, b = 0] = plane.solve([1e-6, 1e-6]) ?? [];
  const length = Math.hypot(a, b, 1);
  return [-a / length, -b / length, 1 / length];
}

const NORMALS: readonly Vector[] = Array.from({ length: CANONICAL_FACE.length / 3 }, (_, vertex) => normalAt(vertex));

/** Mean luminance of the skin around a vertex, linear light; `null` where the vertex does not lie on skin. */
function luminanceAround({ raster, mesh }: FacePatch, mask: Uint8Array, vertex: number): number | null {
  const { width, height, data } = raster;
  const [cx, cy] = [Math.round(mesh[vertex * 2] ?? 0), Math.round(mesh[vertex * 2 + 1] ?? 0)];
  let [sum, count] = [0, 0];
  for (let y = Math.max(0, cy - HALF_SQUARE); y < Math.min(height, cy + HALF_SQUARE); y++) {
    for (let x = Math.max(0, cx - HALF_SQUARE); x < Math.min(width, cx + HALF_SQUARE); x++) {
      const i = y * width + x;
      if (mask[i] !== 1) continue;
      const channel = (c: 0 | 1 | 2) => LINEAR_OF_BYTE[data[i * 4 + c] ?? 0] ?? 0;
      sum += luminanceOf(channel(0), channel(1), channel(2));
      count++;
    }
  }
  return count >= 2 * HALF_SQUARE ** 2 ? sum / count : null;
}

interface Sample {
  readonly normal: Vector;
  readonly luminance: number;
}

function samplesOf(patch: FacePatch, mask: Uint8Array, fit: HeadFit): readonly Sample[] {
  return NORMALS.flatMap((normal, vertex) => {
    if (rotate(fit.rotation, normal)[2] < LEAST_FACING) return [];
    const luminance = luminanceAround(patch, mask, vertex);
    return luminance === null ? [] : [{ normal, luminance }];
  });
}

/** Even light and light by direction, as first-order spherical harmonics; outliers (spots, beard, shine) are held down. */
function fitHarmonics(samples: readonly Sample[]): readonly [even: number, x: number, y: number, z: number] | null {
  const mean = samples.reduce((sum, { luminance }) => sum + luminance, 0) / samples.length;
  let solution: readonly number[] = [1, 0, 0, 0];
  let bend = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const system = new LeastSquares(4);
    const offs = samples.map(({ normal, luminance }) => {
      const [a = 0, x = 0, y = 0, z = 0] = solution;
      return Math.abs(luminance / mean - a - x * normal[0] - y * normal[1] - z * normal[2]);
    });
    samples.forEach(({ normal, luminance }, i) =>
      system.add([1, ...normal], luminance / mean, Math.min(1, bend / Math.max(offs[i] ?? 0, 1e-9))),
    );
    const solved = system.solve([0, 0, 0, RIDGE * samples.length]);
    if (!solved) return null;
    solution = [...solved];
    bend = 1.345 * 1.4826 * (offs.toSorted((p, q) => p - q)[offs.length >> 1] ?? 1);
  }
  const [a = 0, x = 0, y = 0, z = 0] = solution;
  return [a, x, y, z];
}

/**
 * Where the light on a face comes from: first-order spherical harmonics (R. Ramamoorthi, P. Hanrahan, SIGGRAPH 2001) fitted to the
 * luminance of the skin over the normals of the canonical face, and what one cheek has over the other.
 * @returns `null` where too little skin or only one cheek is seen
 */
export function estimateLight(patch: FacePatch, mask: Uint8Array, fit: HeadFit): FaceLight | null {
  const [right, left] = cheekSquares(patch.mesh).map((square) => cheekColour(patch, mask, square));
  const samples = samplesOf(patch, mask, fit);
  if (!right || !left || samples.length < LEAST_SAMPLES) return null;
  const harmonics = fitHarmonics(samples);
  if (!harmonics) return null;
  const [even, x, y, z] = harmonics;
  const strength = Math.hypot(x, y, z) || 1e-9;
  return {
    direction: [x / strength, y / strength, z / strength],
    contrast: strength / Math.max(even, 0.1),
    cheekStops: stopsOf(right) - stopsOf(left),
  };
}
