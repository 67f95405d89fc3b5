import type { PhotoPoint } from '../geometry/point.ts';
import type { Evidence, Side } from './check.ts';
import { CHEEK_SIDE, cheekMiddles } from './estimate-skin.ts';
import type { FaceTraits } from './photo-traits.ts';
import { CELL, CELLS } from './surroundings.ts';

/** A place given in eye distances from another, x to the right of the upright face and y down. */
function besideOnFace({ eyeDistance, pose }: FaceTraits, from: PhotoPoint, x: number, y: number): PhotoPoint {
  const roll = (pose.rollDeg * Math.PI) / 180;
  return {
    x: from.x + eyeDistance * (Math.cos(roll) * x - Math.sin(roll) * y),
    y: from.y + eyeDistance * (Math.sin(roll) * x + Math.cos(roll) * y),
  };
}

/** A place given in eye distances from the middle between the eyes of a face. */
function onFace(face: FaceTraits, x: number, y: number): PhotoPoint {
  return besideOnFace(face, face.eyes, x, y);
}

/** The outline of some vertices of a face's mesh. */
export function outlineOf(side: Side, face: FaceTraits, vertices: readonly number[]): Evidence {
  const outline = vertices.map((v) => ({ x: face.mesh[v * 3] ?? 0, y: face.mesh[v * 3 + 1] ?? 0 }));
  return { kind: 'region', side, outline };
}

/** Where a head points: from between the eyes outwards, as far as it is turned. */
export function headArrow(side: Side, face: FaceTraits): Evidence {
  const [yaw, pitch] = [(face.pose.yawDeg * Math.PI) / 180, (face.pose.pitchDeg * Math.PI) / 180];
  const length = 1.6;
  return {
    kind: 'arrow',
    side,
    from: onFace(face, 0, 0.5),
    to: onFace(face, length * Math.sin(yaw), 0.5 - length * Math.sin(pitch)),
  };
}

/** Where the light on a face comes from: towards the middle of the face. */
export function lightArrow(side: Side, face: FaceTraits): readonly Evidence[] {
  if (!face.light) return [];
  const [x, y] = face.light.direction;
  return [{ kind: 'arrow', side, from: onFace(face, 2 * x, 0.6 - 2 * y), to: onFace(face, 0.5 * x, 0.6 - 0.5 * y) }];
}

/** The squares of cheek whose light is compared. */
export function cheekOutlines(side: Side, face: FaceTraits): readonly Evidence[] {
  const half = CHEEK_SIDE / 2;
  const at = (vertex: number) => ({ x: face.mesh[vertex * 3] ?? 0, y: face.mesh[vertex * 3 + 1] ?? 0 });
  return cheekMiddles(at).map((middle) => ({
    kind: 'region',
    side,
    outline: [
      besideOnFace(face, middle, -half, -half),
      besideOnFace(face, middle, half, -half),
      besideOnFace(face, middle, half, half),
      besideOnFace(face, middle, -half, half),
    ],
  }));
}

/** The most outlines drawn for one background: more would hide it. */
const MOST_CELLS = 12;

/** Some of the cells around a face. */
export function surroundingsOutline(side: Side, face: FaceTraits, cells: readonly number[]): readonly Evidence[] {
  const every = Math.max(1, Math.ceil(cells.length / MOST_CELLS));
  const half = (CELL / 2) * face.eyeDistance;
  return cells
    .filter((_, i) => i % every === 0)
    .map((cell) => {
      const { x, y } = CELLS[cell] ?? { x: 0, y: 0 };
      const [cx, cy] = [face.eyes.x + x * face.eyeDistance, face.eyes.y + y * face.eyeDistance];
      const outline = [
        { x: cx - half, y: cy - half },
        { x: cx + half, y: cy - half },
        { x: cx + half, y: cy + half },
        { x: cx - half, y: cy + half },
      ];
      return { kind: 'region', side, outline };
    });
}
