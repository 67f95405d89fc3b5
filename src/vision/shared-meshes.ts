import { MESH_POINTS } from '../domain/alignment/face.ts';
import { apply, type Similarity } from '../domain/geometry/similarity.ts';
import type { Levels } from '../domain/raster/halve.ts';
import type { Raster } from '../domain/raster/raster.ts';
import type { Square } from '../domain/raster/square.ts';
import { type FittedMesh, fitMesh, squareOfMesh } from './fit-mesh.ts';
import type { Networks } from './networks.ts';
import type { Picture } from './picture.ts';

/** The meshes of a pair, each the mean of several, in pixels of each photo's raster. */
export interface MeshPair {
  readonly before: Float32Array;
  readonly after: Float32Array;
}

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

/** The same square on the other photo. */
function carry(square: Square, to: Similarity<'raster', 'raster'>): Square {
  const { x, y } = apply(to, { x: square.x, y: square.y });
  const scale = Math.hypot(to.a, to.b);
  return { x, y, side: square.side * scale, angleRad: square.angleRad + Math.atan2(to.b, to.a) };
}

/** The mean of the meshes fitted in several squares. */
async function meanMesh(
  squares: readonly Square[],
  fit: (square: Square) => Promise<FittedMesh>,
): Promise<Float32Array> {
  const mean = new Float32Array(MESH_POINTS * 3);
  for (const square of squares) {
    const { points } = await fit(square);
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (points[i] ?? 0) / squares.length;
  }
  return mean;
}

/** Eight squares that differ a little, around a mesh. */
function variedSquares(mesh: Float32Array): Square[] {
  const square = squareOfMesh(mesh);
  return VARIATIONS.map((variation) => vary(square, variation));
}

/**
 * Fits the mesh of a face anew, several times in squares that differ a little, and takes the mean, which errs less than any of them.
 * @param mesh in pixels of the raster
 */
export async function steadyMesh(
  networks: Networks,
  picture: Levels<Raster>,
  mesh: Float32Array,
): Promise<Float32Array> {
  return meanMesh(variedSquares(mesh), (square) => fitMesh(networks, picture, square));
}

/**
 * Fits the mesh to both photos in the same eight squares and takes the mean: as both are cut out alike, the network errs alike on both,
 * and what is left of its errors is evened out.
 * @param mesh of the before photo
 * @param beforeToAfter where the before's face lies on the after photo, roughly
 */
export async function sharedMeshes(
  networks: Networks,
  [before, after]: readonly [Picture, Picture],
  mesh: Float32Array,
  beforeToAfter: Similarity<'raster', 'raster'>,
): Promise<MeshPair> {
  const squares = variedSquares(mesh);
  const carried = squares.map((square) => carry(square, beforeToAfter));
  const onBefore = await meanMesh(squares, (square) => fitMesh(networks, before.colour, square));
  const onAfter = await meanMesh(carried, (square) => fitMesh(networks, after.colour, square));
  return { before: onBefore, after: onAfter };
}
