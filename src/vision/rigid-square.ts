import { vertexAt } from '../domain/alignment/mesh-vertices.ts';
import { CANONICAL_FACE } from '../domain/fairness/canonical-face.ts';
import { fitSimilarity, type PointPair } from '../domain/geometry/fit-similarity.ts';
import { apply } from '../domain/geometry/similarity.ts';
import type { Square } from '../domain/raster/square.ts';
import { squareOfMesh } from './fit-mesh.ts';

/** The canonical face as it would lie on a photo, x to the right and y down. */
const FLAT = Float32Array.from(CANONICAL_FACE, (value, i) => (i % 3 === 0 ? value : -value));
const FLAT_SQUARE = squareOfMesh(FLAT);
/** From here up, in thousandths of the eye distance below the eyes, neither speech nor a smile moves a face. */
const LOWEST_RIGID = 500;
const RIGID = Array.from({ length: FLAT.length / 3 }, (_, vertex) => vertex).filter(
  (vertex) => vertexAt(FLAT, vertex).y < LOWEST_RIGID,
);

/**
 * The square around a face in which its mesh is fitted best, laid by the rigid part of the face alone: another expression leaves it where it
 * is. On two photos of one person it cuts out the same part of the face, so the network errs alike on both.
 */
export function rigidSquare(mesh: Float32Array): Square {
  const pairs = RIGID.map(
    (vertex): PointPair<'frame', 'raster'> => ({ from: vertexAt(FLAT, vertex), to: vertexAt(mesh, vertex) }),
  );
  const fit = fitSimilarity(pairs);
  if (!fit) return squareOfMesh(mesh);
  const { a, b } = fit.transform;
  const { x, y } = apply(fit.transform, { x: FLAT_SQUARE.x, y: FLAT_SQUARE.y });
  return { x, y, side: FLAT_SQUARE.side * Math.hypot(a, b), angleRad: FLAT_SQUARE.angleRad + Math.atan2(b, a) };
}
