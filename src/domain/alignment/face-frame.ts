import { apply, invert, type Similarity } from '../geometry/similarity.ts';
import type { Plane } from '../raster/raster.ts';
import { MESH_POINTS } from './face.ts';
import { eyeCentres, vertexAt } from './mesh-vertices.ts';
import type { Frame } from './refine.ts';

/** The eyes are so far apart in the frame, in pixels. */
export const FRAME_EYES_PX = 120;
/** What counts as surroundings, in eye distances. */
const SURROUNDINGS = 0.08;
/** Room around what counts, in pixels of the frame. */
const MARGIN_PX = 12;
/** The frame is gone through at eye distances of 30, 60 and 120 px. */
const SIZES = 3;

/** The outline of the face on the mesh, clockwise from the middle of the forehead. */
const OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;
/** The middle of the nose's base, below which a face is not rigid. */
const NOSE_BASE = 2;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From the face's own upright pixels (eyes level, {@link FRAME_EYES_PX} apart, their middle at 0, 0) to those of the photo. */
function uprightToPhoto(mesh: Float32Array): Similarity<'frame', 'raster'> {
  const { right, left } = eyeCentres(mesh);
  const [a, b] = [(left.x - right.x) / FRAME_EYES_PX, (left.y - right.y) / FRAME_EYES_PX];
  return { a, b, tx: (right.x + left.x) / 2, ty: (right.y + left.y) / 2 };
}

/** Vertices of the upper face, that neither speech nor a smile moves: all above the base of the nose, as the face stands. */
export function upperVertices(mesh: Float32Array): readonly number[] {
  const toUpright = invert(uprightToPhoto(mesh));
  const base = apply(toUpright, vertexAt(mesh, NOSE_BASE)).y;
  const all = Array.from({ length: MESH_POINTS }, (_, vertex) => vertex);
  return all.filter((vertex) => apply(toUpright, vertexAt(mesh, vertex)).y < base);
}

/** Where a horizontal line crosses a polygon, from left to right. */
function crossings(polygon: readonly Place[], y: number): number[] {
  const found: number[] = [];
  for (const [i, p] of polygon.entries()) {
    const q = polygon[(i + 1) % polygon.length] ?? p;
    if (p.y <= y !== q.y <= y) found.push(p.x + ((y - p.y) / (q.y - p.y)) * (q.x - p.x));
  }
  return found.toSorted((a, b) => a - b);
}

/** 1 inside of a polygon and above the line `bottom`, 0 elsewhere. */
function polygonMask(polygon: readonly Place[], bottom: number, width: number, height: number): Plane {
  const data = new Float32Array(width * height);
  for (let row = 0; row < Math.min(height, bottom); row++) {
    const ends = crossings(polygon, row + 0.5);
    for (let pair = 0; pair + 1 < ends.length; pair += 2) {
      const from = Math.max(0, Math.ceil((ends[pair] ?? 0) - 0.5));
      const to = Math.min(width - 1, Math.floor((ends[pair + 1] ?? 0) - 0.5));
      if (to >= from) data.fill(1, row * width + from, row * width + to + 1);
    }
  }
  return { width, height, data };
}

/**
 * The frame of a face: upright, and only the rigid part of the face counts, its outline down to the base of the nose.
 * @param mesh in pixels of the photo's raster
 */
export function faceFrame(mesh: Float32Array): Frame {
  const toPhoto = uprightToPhoto(mesh);
  const toUpright = invert(toPhoto);
  const outline = OVAL.map((vertex) => apply(toUpright, vertexAt(mesh, vertex)));
  const base = apply(toUpright, vertexAt(mesh, NOSE_BASE)).y;
  const left = Math.min(...outline.map(({ x }) => x)) - MARGIN_PX;
  const top = Math.min(...outline.map(({ y }) => y)) - MARGIN_PX;
  // Sizes that can be halved without a rest.
  const multiple = (length: number) => Math.ceil(length / 2 ** (SIZES - 1)) * 2 ** (SIZES - 1);
  const width = multiple(Math.max(...outline.map(({ x }) => x)) + MARGIN_PX - left);
  const height = multiple(base + MARGIN_PX - top);
  const polygon = outline.map(({ x, y }) => ({ x: x - left, y: y - top }));
  const corner = apply(toPhoto, { x: left, y: top });
  return {
    width,
    height,
    toBefore: { a: toPhoto.a, b: toPhoto.b, tx: corner.x, ty: corner.y },
    mask: polygonMask(polygon, base - top, width, height),
    sigmaPx: SURROUNDINGS * FRAME_EYES_PX,
    sizes: SIZES,
  };
}
