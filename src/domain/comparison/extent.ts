import type { Point, Space } from '../geometry/point.ts';
import type { Rectangle } from '../geometry/rectangle.ts';
import { apply, type Similarity } from '../geometry/similarity.ts';
import type { PhotoFile } from '../photo/photo.ts';

/** Size of an upright photo in pixels, as its record gives it. */
export type PhotoSize = Pick<PhotoFile, 'widthPx' | 'heightPx'>;

/** The long side of a photo in pixels: how many pixels one unit of its `photo` space holds. */
export function longSidePx(photo: PhotoSize): number {
  return Math.max(photo.widthPx, photo.heightPx);
}

/** The whole photo in its own space, the long side being 1. Taken as `common` it is the extent of the before photo. */
export function photoExtent<S extends 'photo' | 'common' = 'photo'>(photo: PhotoSize): Rectangle<S> {
  const long = longSidePx(photo);
  return { x: 0, y: 0, width: photo.widthPx / long, height: photo.heightPx / long };
}

/** The corners of a rectangle under a similarity: top left, top right, bottom right, bottom left of the rectangle before. */
export function cornersOf<From extends Space, To extends Space>(
  area: Rectangle<From>,
  t: Similarity<From, To>,
): readonly [Point<To>, Point<To>, Point<To>, Point<To>] {
  const corner = (dx: number, dy: number) => apply(t, { x: area.x + dx * area.width, y: area.y + dy * area.height });
  return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
}

/** The smallest upright rectangle that holds a rectangle under a similarity. */
export function boundsOf<From extends Space, To extends Space>(
  area: Rectangle<From>,
  t: Similarity<From, To>,
): Rectangle<To> {
  const { x, y } = apply(t, area);
  return {
    x: x + Math.min(0, t.a * area.width) + Math.min(0, -t.b * area.height),
    y: y + Math.min(0, t.b * area.width) + Math.min(0, t.a * area.height),
    width: Math.abs(t.a) * area.width + Math.abs(t.b) * area.height,
    height: Math.abs(t.b) * area.width + Math.abs(t.a) * area.height,
  };
}
