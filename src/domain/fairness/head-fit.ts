import { LeastSquares } from '../geometry/solve-linear.ts';
import { CANONICAL_FACE } from './canonical-face.ts';
import { MARK } from './mesh-regions.ts';

type Vector = readonly [number, number, number];
/** Rows of a rotation: from the frame of the face (x to the person's left, y up, z out) to the camera's (x right, y up, z towards it). */
export type Rotation = readonly [Vector, Vector, Vector];

/** How the canonical face lies on a photo: `camera = scale · rotation · face + shift`, enlarged by 1 + perspective · depth. */
export interface HeadFit {
  readonly rotation: Rotation;
  /** Distance between the eyes seen from the front, in the unit of the mesh. */
  readonly scale: number;
  readonly shift: Vector;
  /** Enlargement per eye distance that a part lies nearer, before calibration. */
  readonly perspective: number;
}

const UNIT = 1000;
/** Depth is guessed by the mesh, not seen: it counts for so much less than across and down. */
const DEPTH_WEIGHT = 0.25 ** 2;
/** Mouth, jaw and chin move with what the face does; from the nose up it tells how the head is held. */
const LOWEST_STABLE = -850;
const ROUNDS = 8;

const STABLE: readonly number[] = Array.from({ length: CANONICAL_FACE.length / 3 }, (_, vertex) => vertex).filter(
  (vertex) => (CANONICAL_FACE[vertex * 3 + 1] ?? 0) > LOWEST_STABLE,
);

const VERTICES: readonly Vector[] = Array.from({ length: CANONICAL_FACE.length / 3 }, (_, vertex) => {
  const [x = 0, y = 0, z = 0] = CANONICAL_FACE.slice(vertex * 3, vertex * 3 + 3);
  return [x / UNIT, y / UNIT, z / UNIT];
});

/** A vertex of the canonical face, in eye distances. */
export function canonicalAt(vertex: number): Vector {
  return VERTICES[vertex] ?? [0, 0, 0];
}

/** A vertex of a mesh, with y up and z towards the camera. */
function meshAt(points: Float32Array, vertex: number): Vector {
  return [points[vertex * 3] ?? 0, -(points[vertex * 3 + 1] ?? 0), -(points[vertex * 3 + 2] ?? 0)];
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vector): Vector => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};

/** `rotation · v` */
export function rotate(rotation: Rotation, v: Vector): Vector {
  return [dot(rotation[0], v), dot(rotation[1], v), dot(rotation[2], v)];
}

/** Three directions of a face as columns: along the eyes, up, out. */
function frameOf(at: (vertex: number) => Vector): readonly [Vector, Vector, Vector] {
  const along = unit(minus(at(MARK.leftEyeOuter), at(MARK.rightEyeOuter)));
  const up = minus(at(MARK.forehead), at(MARK.noseBase));
  const out = unit(cross(along, up));
  return [along, cross(out, along), out];
}

function firstGuess(points: Float32Array): HeadFit {
  const [mesh, face] = [frameOf((v) => meshAt(points, v)), frameOf(canonicalAt)];
  const row = (k: 0 | 1 | 2): Vector => {
    const entry = (j: 0 | 1 | 2) => mesh[0][k] * face[0][j] + mesh[1][k] * face[1][j] + mesh[2][k] * face[2][j];
    return [entry(0), entry(1), entry(2)];
  };
  const width = (at: (v: number) => Vector) => Math.hypot(...minus(at(MARK.leftEyeOuter), at(MARK.rightEyeOuter)));
  const scale = width((v) => meshAt(points, v)) / width(canonicalAt);
  const rotation: Rotation = [row(0), row(1), row(2)];
  const [there, here] = [meshAt(points, MARK.noseBridge), rotate(rotation, canonicalAt(MARK.noseBridge))];
  return { rotation, scale, shift: minus(there, [here[0] * scale, here[1] * scale, here[2] * scale]), perspective: 0 };
}

/** `rotation` turned on by the small rotation vector `w` (O. Rodrigues' formula). */
function turnOn(rotation: Rotation, w: Vector): Rotation {
  const angle = Math.hypot(...w);
  if (angle < 1e-12) return rotation;
  const k = unit(w);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const turned = [0, 1, 2].map((j) => {
    const v: Vector = [rotation[0][j] ?? 0, rotation[1][j] ?? 0, rotation[2][j] ?? 0];
    const [x, along] = [cross(k, v), dot(k, v) * (1 - c)];
    return [v[0] * c + x[0] * s + k[0] * along, v[1] * c + x[1] * s + k[1] * along, v[2] * c + x[2] * s + k[2] * along];
  });
  const row = (i: number): Vector => [turned[0]?.[i] ?? 0, turned[1]?.[i] ?? 0, turned[2]?.[i] ?? 0];
  return [row(0), row(1), row(2)];
}

/** Adds the three equations of one vertex, linearised about `fit`, and tells how far off it is, in eye distances. */
function addVertex(
  system: LeastSquares | null,
  fit: HeadFit,
  points: Float32Array,
  vertex: number,
  weight: number,
): number {
  const { rotation, scale: s, shift, perspective } = fit;
  const c = rotate(rotation, canonicalAt(vertex));
  const seen = meshAt(points, vertex);
  const near = 1 + perspective * c[2];
  const off = [
    seen[0] - s * c[0] * near - shift[0],
    seen[1] - s * c[1] * near - shift[1],
    seen[2] - s * c[2] - shift[2],
  ];
  const [x, y, z] = c;
  if (system) {
    // Unknowns: rotation about the camera's three axes, scale, shift, perspective.
    system.add(
      [s * x * perspective * y, s * (z * near - x * perspective * x), -s * y * near, x * near, 1, 0, 0, s * x * z],
      off[0] ?? 0,
      weight,
    );
    system.add(
      [s * (-z * near + y * perspective * y), -s * y * perspective * x, s * x * near, y * near, 0, 1, 0, s * y * z],
      off[1] ?? 0,
      weight,
    );
    system.add([s * y, -s * x, 0, z, 0, 0, 1, 0], off[2] ?? 0, weight * DEPTH_WEIGHT);
  }
  return Math.hypot(off[0] ?? 0, off[1] ?? 0) / s;
}

function improve(fit: HeadFit, points: Float32Array): HeadFit | null {
  const system = new LeastSquares(8);
  const offs = STABLE.map((vertex) => addVertex(null, fit, points, vertex, 1));
  const median = offs.toSorted((a, b) => a - b)[offs.length >> 1] ?? 0;
  // Huber's weights (P. J. Huber, 1964) with the scale from the median absolute deviation.
  const bend = Math.max(1.345 * 1.4826 * median, 1e-6);
  STABLE.forEach((vertex, i) =>
    addVertex(system, fit, points, vertex, Math.min(1, bend / Math.max(offs[i] ?? 0, 1e-9))),
  );
  const step = system.solve();
  if (!step) return null;
  const [a = 0, b = 0, c = 0, scale = 0, x = 0, y = 0, z = 0, perspective = 0] = step;
  const [sx, sy, sz] = fit.shift;
  return {
    rotation: turnOn(fit.rotation, [a, b, c]),
    scale: fit.scale + scale,
    shift: [sx + x, sy + y, sz + z],
    perspective: fit.perspective + perspective,
  };
}

/**
 * Lays the canonical face onto a mesh: Gauss–Newton steps over rotation, scale, shift and perspective, on the part of the face that
 * expression moves least, with outliers held down.
 * @returns `null` where the mesh has no extent
 */
export function fitHead(points: Float32Array): HeadFit | null {
  let fit: HeadFit | null = firstGuess(points);
  for (let round = 0; round < ROUNDS && fit; round++) fit = improve(fit, points);
  return fit && fit.scale > 0 && Number.isFinite(fit.scale) ? fit : null;
}

/** A vertex of a mesh as the face itself has it: turned to the front, in eye distances, y up. */
export function faceAt({ rotation, scale, shift }: HeadFit, points: Float32Array, vertex: number): Vector {
  const v = minus(meshAt(points, vertex), shift);
  const column = (j: 0 | 1 | 2) => (rotation[0][j] * v[0] + rotation[1][j] * v[1] + rotation[2][j] * v[2]) / scale;
  return [column(0), column(1), column(2)];
}
