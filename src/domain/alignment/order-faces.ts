import type { PhotoPoint } from '../geometry/point.ts';
import { distance } from '../geometry/point.ts';
import type { Face } from './face.ts';

/** The middle of a face: the mean of its mesh, in photo space. */
export function faceMiddle({ points }: Face): PhotoPoint {
  const count = points.length / 3;
  let [x, y] = [0, 0];
  for (let i = 0; i < points.length; i += 3) {
    x += points[i] ?? 0;
    y += points[i + 1] ?? 0;
  }
  return { x: x / count, y: y / count };
}

/** Faces with the one first whose middle is nearest to a chosen place; as they are where nobody chose. */
export function orderFaces(faces: readonly Face[], chosen: PhotoPoint | undefined): readonly Face[] {
  if (!chosen || faces.length < 2) return faces;
  const away = (face: Face) => distance(faceMiddle(face), chosen);
  const nearest = faces.reduce((best, face) => (away(face) < away(best) ? face : best));
  return [nearest, ...faces.filter((face) => face !== nearest)];
}
