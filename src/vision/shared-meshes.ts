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

/** A square on the mirrored photo, as it lies on the photo itself. */
function mirror(square: Square, widthPx: number): Square {
  return { x: widthPx - square.x, y: square.y, side: square.side, angleRad: -square.angleRad };
}

/** The mean of the meshes fitted in several squares. */
async function meanMesh(squares: readonly Square[], fit: (square: Square) => Promise<FittedMesh>): Promise<FittedMesh> {
  const fitted: FittedMesh[] = [];
  for (const square of squares) fitted.push(await fit(square));
  const points = new Float32Array(fitted[0]?.points.length ?? 0);
  for (const one of fitted)
    for (let i = 0; i < points.length; i++) points[i] = (points[i] ?? 0) + (one.points[i] ?? 0) / fitted.length;
  return { points, score: fitted.reduce((sum, { score }) => sum + score, 0) / fitted.length };
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
  const square = squareOfMesh(mesh);
  const squares = VARIATIONS.map((variation) => vary(square, variation));
  return (await meanMesh(squares, (one) => fitMesh(networks, picture, one))).points;
}

/**
 * Lays the mesh over a face as a mirror shows it.
 * @param square around the face on the photo itself
 * @returns the mesh in pixels of the mirrored photo
 */
export async function fitMirrored(networks: Networks, picture: Levels<Raster>, square: Square): Promise<FittedMesh> {
  const { width } = picture.levels[0];
  const mesh = await fitMesh(networks, picture, { ...square, isMirrored: true });
  return { ...mesh, points: mesh.points.map((value, i) => (i % 3 === 0 ? width - value : value)) };
}

/** What of the after photo is looked at. */
export interface SharedOptions {
  /** Where the before's face lies on the after photo, or on the mirrored one, roughly. */
  readonly beforeToAfter: Similarity<'raster', 'raster'>;
  /** The after photo is looked at in a mirror; its mesh is in pixels of that mirrored photo. */
  readonly isMirrored?: boolean;
  /** How many squares are looked at, 1–8. */
  readonly count: number;
}

/**
 * Fits the mesh to both photos in the same squares, several times, and takes the mean: as both are cut out alike, the network errs
 * alike on both, and what is left of its errors is evened out.
 * @param mesh of the before photo
 */
export async function sharedMeshes(
  networks: Networks,
  [before, after]: readonly [Picture, Picture],
  mesh: Float32Array,
  { beforeToAfter, isMirrored = false, count }: SharedOptions,
): Promise<MeshPair> {
  const base = squareOfMesh(mesh);
  const squares = VARIATIONS.slice(0, count).map((variation) => vary(base, variation));
  const carried = squares.map((square) => carry(square, beforeToAfter));
  const { width } = after.colour.levels[0];
  const onBefore = await meanMesh(squares, (square) => fitMesh(networks, before.colour, square));
  const onAfter = isMirrored
    ? await meanMesh(carried, (square) => fitMirrored(networks, after.colour, mirror(square, width)))
    : await meanMesh(carried, (square) => fitMesh(networks, after.colour, square));
  return { before: onBefore.points, after: onAfter.points };
}
