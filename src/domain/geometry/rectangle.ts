import type { Space } from './point.ts';

declare const space: unique symbol;

/** Width and height without a place, in any one unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An axis-parallel rectangle; `x`, `y` is its top left corner. Width and height are never negative. */
export interface Rectangle<S extends Space> extends Size {
  readonly x: number;
  readonly y: number;
  readonly [space]?: S;
}

/** The largest rectangle of the given aspect (width ÷ height) that fits inside `outer`, centred. */
export function fitInside<S extends Space>(outer: Rectangle<S>, aspect: number): Rectangle<S> {
  const width = Math.min(outer.width, outer.height * aspect);
  const height = width / aspect;
  return { x: outer.x + (outer.width - width) / 2, y: outer.y + (outer.height - height) / 2, width, height };
}

/** The part two rectangles share, or `null` when they do not overlap. */
export function intersect<S extends Space>(a: Rectangle<S>, b: Rectangle<S>): Rectangle<S> | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest rectangle that holds both. */
export function union<S extends Space>(a: Rectangle<S>, b: Rectangle<S>): Rectangle<S> {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The middle of a rectangle. */
export function centre<S extends Space>(r: Rectangle<S>): { readonly x: number; readonly y: number } {
  return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
}
