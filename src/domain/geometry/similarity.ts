import type { Point, Space } from './point.ts';

declare const from: unique symbol;
declare const to: unique symbol;

/**
 * A similarity: rotation, uniform scale and shift, never a warp. Maps
 * `x' = a·x − b·y + tx`, `y' = b·x + a·y + ty`, so `a = scale·cos θ`, `b = scale·sin θ`, θ clockwise on screen (y down).
 */
export interface Similarity<From extends Space, To extends Space> {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly ty: number;
  readonly [from]?: From;
  readonly [to]?: To;
}

/** The four things a similarity does, for showing and editing. `angleRad` lies in (−π, π]. */
export interface SimilarityParts {
  readonly scale: number;
  readonly angleRad: number;
  readonly tx: number;
  readonly ty: number;
}

/** The similarity that changes nothing but, in its type, the space. */
export function identity<From extends Space, To extends Space>(): Similarity<From, To> {
  return { a: 1, b: 0, tx: 0, ty: 0 };
}

/** A similarity from its parts. */
export function fromParts<From extends Space, To extends Space>(parts: SimilarityParts): Similarity<From, To> {
  return {
    a: parts.scale * Math.cos(parts.angleRad),
    b: parts.scale * Math.sin(parts.angleRad),
    tx: parts.tx,
    ty: parts.ty,
  };
}

/** Scale, angle and shift of a similarity. */
export function toParts(t: Similarity<Space, Space>): SimilarityParts {
  return { scale: Math.hypot(t.a, t.b), angleRad: Math.atan2(t.b, t.a), tx: t.tx, ty: t.ty };
}

/** Maps a point. */
export function apply<From extends Space, To extends Space>(t: Similarity<From, To>, p: Point<From>): Point<To> {
  return { x: t.a * p.x - t.b * p.y + t.tx, y: t.b * p.x + t.a * p.y + t.ty };
}

/** First `first`, then `second`. */
export function compose<A extends Space, B extends Space, C extends Space>(
  second: Similarity<B, C>,
  first: Similarity<A, B>,
): Similarity<A, C> {
  return {
    a: second.a * first.a - second.b * first.b,
    b: second.b * first.a + second.a * first.b,
    tx: second.a * first.tx - second.b * first.ty + second.tx,
    ty: second.b * first.tx + second.a * first.ty + second.ty,
  };
}

/** The way back. Throws a RangeError when the scale is 0, since nothing undoes that. */
export function invert<From extends Space, To extends Space>(t: Similarity<From, To>): Similarity<To, From> {
  const d = t.a * t.a + t.b * t.b;
  if (!(d > 0)) throw new RangeError('a similarity of scale 0 has no inverse');
  const a = t.a / d;
  const b = -t.b / d;
  return { a, b, tx: -(a * t.tx - b * t.ty), ty: -(b * t.tx + a * t.ty) };
}

/** A rotation by `angleRad` and a scale by `scale` about a point that stays where it is. */
export function about<S extends Space>(pivot: Point<S>, scale: number, angleRad: number): Similarity<S, S> {
  const a = scale * Math.cos(angleRad);
  const b = scale * Math.sin(angleRad);
  return { a, b, tx: pivot.x - (a * pivot.x - b * pivot.y), ty: pivot.y - (b * pivot.x + a * pivot.y) };
}

/** A shift. */
export function shift<S extends Space>(dx: number, dy: number): Similarity<S, S> {
  return { a: 1, b: 0, tx: dx, ty: dy };
}
