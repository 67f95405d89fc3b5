import { MESH_POINTS } from '../alignment/face.ts';
import { fillPolygon } from '../raster/polygon.ts';
import { canonicalAt } from './head-fit.ts';
import { OUTLINE } from './mesh-regions.ts';

/** Pixels to one eye distance of the picture on which areas are counted. */
const UNIT = 24;
const SIZE = { width: 60, height: 84 } as const;
const EYES = { x: 30, y: 28 } as const;

/** The vertex that lies nearest to a place, seen from the front. */
function nearest(x: number, y: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let vertex = 0; vertex < MESH_POINTS; vertex++) {
    const at = canonicalAt(vertex);
    const d = (at[0] - x) ** 2 + (at[1] - y) ** 2;
    if (d < least) [best, least] = [vertex, d];
  }
  return best;
}

function countAreas(): readonly number[] {
  const inside = new Uint8Array(SIZE.width * SIZE.height);
  const outline = OUTLINE.face.flatMap((vertex) => {
    const [x, y] = canonicalAt(vertex);
    return [EYES.x + x * UNIT, EYES.y - y * UNIT];
  });
  fillPolygon(inside, SIZE.width, outline, 1);
  const counts = Array.from({ length: MESH_POINTS }, () => 0);
  let all = 0;
  for (const [i, isIn] of inside.entries()) {
    if (isIn !== 1) continue;
    const vertex = nearest(
      ((i % SIZE.width) + 0.5 - EYES.x) / UNIT,
      (EYES.y - Math.floor(i / SIZE.width) - 0.5) / UNIT,
    );
    counts[vertex] = (counts[vertex] ?? 0) + 1;
    all++;
  }
  return counts.map((count) => count / all);
}

/** The share of the face, seen from the front, that lies nearest to each vertex of the mesh; together 1. */
export const VERTEX_AREAS: readonly number[] = countAreas();
