import type { Rectangle } from '../geometry/rectangle.ts';
import type { Face } from './face.ts';

/** The smallest upright rectangle that holds a face's mesh, in photo space. */
export function faceBox({ points }: Pick<Face, 'points'>): Rectangle<'photo'> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 3) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
