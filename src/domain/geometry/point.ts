/**
 * The coordinate spaces of the program. A point carries its space in its type, so that a point of one space cannot be
 * handed to code that expects another.
 *
 * - `photo`: a place on one upright photo, in units of that photo's LONG side, origin at its top left corner. Both
 *   coordinates lie in 0–1, and one unit is equally long across and down, so a similarity stays a similarity.
 * - `common`: the space in which a pair is compared: the `photo` space of the reference (before) photo.
 * - `canvas`: CSS pixels of a stage, origin at its top left corner.
 * - `page`: pixels of an exported picture.
 * - `raster`: pixels of a raster or plane, counted from pixel edges.
 * - `frame`: pixels of the small picture, cut out of both photos of a pair, in which they are laid on each other.
 */
export type Space = 'photo' | 'common' | 'canvas' | 'page' | 'raster' | 'frame';

declare const space: unique symbol;

/** A point in one coordinate space. */
export interface Point<S extends Space> {
  readonly x: number;
  readonly y: number;
  readonly [space]?: S;
}

/** Points by the name of their space. */
export type PhotoPoint = Point<'photo'>;
export type CommonPoint = Point<'common'>;
export type CanvasPoint = Point<'canvas'>;
export type PagePoint = Point<'page'>;

/** The distance between two points of one space, in units of that space. */
export function distance<S extends Space>(a: Point<S>, b: Point<S>): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point half-way between two points of one space. */
export function midpoint<S extends Space>(a: Point<S>, b: Point<S>): Point<S> {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Whether two places that may both be absent are the same, up to rounding. */
export function isSamePlace<S extends Space>(a: Point<S> | undefined, b: Point<S> | undefined): boolean {
  if (!a || !b) return a === b;
  return distance(a, b) < 1e-9;
}
