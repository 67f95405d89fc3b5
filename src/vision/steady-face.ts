import { type Face, MESH_POINTS } from '../domain/alignment/face.ts';
import type { Square } from '../domain/raster/square.ts';
import { fitMeshInEach } from './fit-mesh.ts';
import type { Networks } from './networks.ts';
import type { Picture } from './picture.ts';
import { rigidSquare } from './rigid-square.ts';

/** How the square is varied: along and across in parts of its side, turned in degrees, its growth as a factor. */
const VARIATIONS = [
  { along: 0, across: 0, turnDeg: 0, growth: 1 },
  { along: 0.02, across: 0.01, turnDeg: 3, growth: 1.05 },
  { along: -0.02, across: -0.01, turnDeg: -3, growth: 0.95 },
  { along: 0.01, across: -0.02, turnDeg: 5, growth: 0.97 },
  { along: -0.01, across: 0.02, turnDeg: -5, growth: 1.03 },
  { along: 0.03, across: 0, turnDeg: -2, growth: 1.08 },
  { along: -0.03, across: 0, turnDeg: 2, growth: 0.93 },
  { along: 0, across: 0.03, turnDeg: -4, growth: 1 },
] as const;

function vary(square: Square, variation: (typeof VARIATIONS)[number]): Square {
  const [cos, sin] = [Math.cos(square.angleRad), Math.sin(square.angleRad)];
  const [along, across] = [variation.along * square.side, variation.across * square.side];
  return {
    x: square.x + cos * along - sin * across,
    y: square.y + sin * along + cos * across,
    side: square.side * variation.growth,
    angleRad: square.angleRad + (variation.turnDeg * Math.PI) / 180,
  };
}

/** Eight squares that differ a little, around a face. */
function variedSquares(mesh: Float32Array): Square[] {
  const square = rigidSquare(mesh);
  return VARIATIONS.map((variation) => vary(square, variation));
}

/** The mean of the meshes fitted in several squares. */
async function meanMesh(networks: Networks, { colour }: Picture, squares: readonly Square[]): Promise<Float32Array> {
  const mean = new Float32Array(MESH_POINTS * 3);
  for (const { points } of await fitMeshInEach(networks, colour, squares))
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (points[i] ?? 0) / squares.length;
  return mean;
}

/** The mesh of a face in pixels of the raster. */
export function meshInRaster(face: Face, { longSidePx }: Picture): Float32Array {
  return face.points.map((value) => value * longSidePx);
}

/** What was steadied; a face is steadied once. */
const steadied = new WeakMap<Face, Promise<Face>>();

/**
 * A face with its mesh fitted anew, several times in squares that differ a little, and the mean taken, which errs less than any of them.
 * @param face on that picture, in photo space
 */
export function steadyFace(networks: Networks, picture: Picture, face: Face): Promise<Face> {
  const known = steadied.get(face);
  if (known) return known;
  const mesh = meanMesh(networks, picture, variedSquares(meshInRaster(face, picture)));
  const steady = mesh.then((points) => ({ ...face, points: points.map((value) => value / picture.longSidePx) }));
  // What failed is tried again when it is next asked for.
  steady.catch(() => steadied.delete(face));
  steadied.set(face, steady);
  return steady;
}

/** Takes over a face that was steadied elsewhere. */
export function keepSteady(face: Face, steady: Face): void {
  steadied.set(face, Promise.resolve(steady));
}
