import type { Size } from '../domain/geometry/rectangle.ts';

/**
 * How stored pixels have to be turned to stand upright, numbered as in EXIF (CIPA DC-008, tag 274): 1 as they are,
 * 2 mirrored left–right, 3 half a turn, 4 mirrored top–bottom, 5 transposed, 6 a quarter turn clockwise, 7 transposed over the
 * other diagonal, 8 a quarter turn counter-clockwise.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What `DOMMatrix` and `setTransform` take: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** An orientation from a number in a file; anything but 1–8 means upright. */
export function toOrientation(value: number | undefined): Orientation {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 8 ? (value as Orientation) : 1;
}

/** The size of the upright picture whose stored size is given. */
export function uprightSize(stored: Size, orientation: Orientation): Size {
  return orientation >= 5 ? { width: stored.height, height: stored.width } : stored;
}

const MATRICES: Readonly<Record<Orientation, (w: number, h: number) => Matrix>> = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
};

/** Stored pixel coordinates → upright ones, for a stored picture of the given size. */
export function uprightMatrix(stored: Size, orientation: Orientation): Matrix {
  return MATRICES[orientation](stored.width, stored.height);
}

/** The orientation that does `first`, then `second`. */
export function thenTurn(first: Orientation, second: Orientation): Orientation {
  const [a1, b1, c1, d1] = uprightMatrix({ width: 0, height: 0 }, first);
  const [a2, b2, c2, d2] = uprightMatrix({ width: 0, height: 0 }, second);
  const [a, b, c, d] = [a2 * a1 + c2 * b1, b2 * a1 + d2 * b1, a2 * c1 + c2 * d1, b2 * c1 + d2 * d1];
  const all: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
  const found = all.find((candidate) => {
    const [ca, cb, cc, cd] = uprightMatrix({ width: 0, height: 0 }, candidate);
    return ca === a && cb === b && cc === c && cd === d;
  });
  // The eight orientations are a group, so one of them always is the product.
  return found ?? 1;
}
