import { MESH_POINTS } from '../domain/alignment/face.ts';
import type { Levels } from '../domain/raster/halve.ts';
import type { Raster } from '../domain/raster/raster.ts';
import { cutSquare, fromSquare, type Square } from '../domain/raster/square.ts';
import { NETWORK_INPUTS, type Networks } from './networks.ts';

/** A mesh on a raster: three numbers a vertex, x and y in its pixels, counted from pixel edges, z in the same unit. */
export interface FittedMesh {
  readonly points: Float32Array;
  /** How sure the network is that there is a face below the mesh, 0–1. */
  readonly score: number;
}

/** Outer corners of the person's right and left eye, which tell how a face is turned. */
const EYE_CORNERS = [33, 263] as const;
/** How much larger than the mesh the square is that the mesh is fitted in; so it was trained. */
const MARGIN = 1.5;

/**
 * Lays the mesh over the face in each of several squares, all in one go, which is faster than one by one. With a mirrored square the
 * mesh is that of the mirrored face, put where it lies on the raster.
 */
export async function fitMeshInEach(
  networks: Networks,
  picture: Levels<Raster>,
  squares: readonly Square[],
): Promise<FittedMesh[]> {
  const { sizePx } = NETWORK_INPUTS.mesh;
  const length = sizePx * sizePx * 3;
  const input = new Float32Array(squares.length * length);
  for (const [k, square] of squares.entries())
    input.set(cutSquare(picture, square, { ...NETWORK_INPUTS.mesh, outside: 'edge' }), k * length);
  const [scores, meshes] = await networks.run('mesh', input);
  if (meshes?.length !== squares.length * MESH_POINTS * 3) throw new TypeError('not the outputs of the mesh');
  return squares.map((square, k) => {
    const mesh = meshes.subarray(k * MESH_POINTS * 3, (k + 1) * MESH_POINTS * 3);
    const points = new Float32Array(mesh.length);
    for (let i = 0; i < mesh.length; i += 3) {
      const [x, y] = fromSquare(square, (mesh[i] ?? 0) / sizePx, (mesh[i + 1] ?? 0) / sizePx);
      points.set([x, y, ((mesh[i + 2] ?? 0) / sizePx) * square.side], i);
    }
    return { points, score: scores?.[k] ?? 0 };
  });
}

/** Lays the mesh over the face in one square. */
export async function fitMesh(networks: Networks, picture: Levels<Raster>, square: Square): Promise<FittedMesh> {
  const [mesh] = await fitMeshInEach(networks, picture, [square]);
  if (!mesh) throw new TypeError('no mesh of the square');
  return mesh;
}

/**
 * Lays the mesh over a face as a mirror shows it.
 * @param square around the face on the photo itself
 * @returns the mesh in pixels of the mirrored photo
 */
export async function fitMirrored(networks: Networks, picture: Levels<Raster>, square: Square): Promise<FittedMesh> {
  const { width } = picture;
  const mesh = await fitMesh(networks, picture, { ...square, isMirrored: true });
  return { ...mesh, points: mesh.points.map((value, i) => (i % 3 === 0 ? width - value : value)) };
}

/** The square in which the mesh of a face is fitted best: turned with the eyes, and as large as the network was trained on. */
export function squareOfMesh(points: Float32Array): Square {
  const at = (vertex: number) => [points[vertex * 3] ?? 0, points[vertex * 3 + 1] ?? 0] as const;
  const [[rightX, rightY], [leftX, leftY]] = [at(EYE_CORNERS[0]), at(EYE_CORNERS[1])];
  const angleRad = Math.atan2(leftY - rightY, leftX - rightX);
  const [cos, sin] = [Math.cos(angleRad), Math.sin(angleRad)];
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let vertex = 0; vertex < MESH_POINTS; vertex++) {
    const [x, y] = at(vertex);
    const [across, down] = [cos * x + sin * y, -sin * x + cos * y];
    extent.left = Math.min(extent.left, across);
    extent.right = Math.max(extent.right, across);
    extent.top = Math.min(extent.top, down);
    extent.bottom = Math.max(extent.bottom, down);
  }
  const [across, down] = [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2];
  return {
    x: cos * across - sin * down,
    y: sin * across + cos * down,
    side: Math.max(extent.right - extent.left, extent.bottom - extent.top) * MARGIN,
    angleRad,
  };
}
