import { CANONICAL_FACE } from './canonical-face.ts';
import type { FaceLight, FaceTraits, PhotoTraits } from './photo-traits.ts';
import { CELLS } from './surroundings.ts';

/** The vertex on the other side of the face, for every vertex of the mesh. */
const OTHER_SIDE: readonly number[] = otherSides();

function otherSides(): number[] {
  const key = (x: number, vertex: number) => `${x},${CANONICAL_FACE[vertex * 3 + 1]},${CANONICAL_FACE[vertex * 3 + 2]}`;
  const places = new Map<string, number>();
  const count = CANONICAL_FACE.length / 3;
  for (let vertex = 0; vertex < count; vertex++) places.set(key(CANONICAL_FACE[vertex * 3] ?? 0, vertex), vertex);
  return Array.from({ length: count }, (_, v) => places.get(key(0 - (CANONICAL_FACE[v * 3] ?? 0), v)) ?? v);
}

/** For every cell around the face, the cell mirrored to it. */
const MIRRORED_CELL: readonly number[] = CELLS.map(({ x, y }) =>
  CELLS.findIndex((other) => Math.abs(other.x + x) < 1e-6 && Math.abs(other.y - y) < 1e-6),
);

function mirrorMesh(mesh: Float32Array, width: number): Float32Array {
  const out = new Float32Array(mesh.length);
  OTHER_SIDE.forEach((source, vertex) => {
    out[vertex * 3] = width - (mesh[source * 3] ?? 0);
    out[vertex * 3 + 1] = mesh[source * 3 + 1] ?? 0;
    out[vertex * 3 + 2] = mesh[source * 3 + 2] ?? 0;
  });
  return out;
}

function mirrorLight({ direction: [x, y, z], contrast, cheekStops }: FaceLight): FaceLight {
  return { direction: [-x, y, z], contrast, cheekStops: -cheekStops };
}

function mirrorFace(face: FaceTraits, width: number): FaceTraits {
  return {
    ...face,
    mesh: mirrorMesh(face.mesh, width),
    eyes: { x: width - face.eyes.x, y: face.eyes.y },
    pose: { ...face.pose, yawDeg: -face.pose.yawDeg, rollDeg: -face.pose.rollDeg },
    light: face.light && mirrorLight(face.light),
    surroundings: MIRRORED_CELL.map((cell) => face.surroundings[cell] ?? null),
  };
}

/** What would have been measured of the photo mirrored. */
export function mirrorTraits(traits: PhotoTraits): PhotoTraits {
  const width = traits.widthPx / Math.max(traits.widthPx, traits.heightPx);
  return {
    ...traits,
    face: traits.face && mirrorFace(traits.face, width),
    tiles: traits.tiles.map((tile) => ({ ...tile, middle: { x: width - tile.middle.x, y: tile.middle.y } })),
  };
}
