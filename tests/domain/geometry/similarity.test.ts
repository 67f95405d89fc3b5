import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  about,
  apply,
  compose,
  fromParts,
  identity,
  invert,
  type Similarity,
  shift,
  toParts,
} from '../../../src/domain/geometry/similarity.ts';

const runs = { seed: 41, numRuns: 500 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const parts = fc.record({
  scale: number(0.05, 20),
  angleRad: number(-3.14, 3.14),
  tx: number(-5, 5),
  ty: number(-5, 5),
});
const points = fc.record({ x: number(-3, 3), y: number(-3, 3) });
type Plain = Similarity<'photo', 'photo'>;
const maps = parts.map((p): Plain => fromParts(p));

/** How far two points are apart. */
function gap(a: { x: number; y: number }, b: { x: number; y: number }) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The same map in polar coordinates: independent of the formula under test. */
function polar(p: { x: number; y: number }, t: { scale: number; angleRad: number; tx: number; ty: number }) {
  const [r, phi] = [Math.hypot(p.x, p.y) * t.scale, Math.atan2(p.y, p.x) + t.angleRad];
  return { x: r * Math.cos(phi) + t.tx, y: r * Math.sin(phi) + t.ty };
}

describe('a similarity', () => {
  test('turns, scales and shifts as its parts say', () => {
    fc.assert(
      fc.property(parts, points, (t, p) => {
        expect(gap(apply(fromParts(t), p), polar(p, t))).toBeCloseTo(0, 6);
      }),
      runs,
    );
  });

  test('gives its parts back', () => {
    fc.assert(
      fc.property(parts, (t) => {
        const back = toParts(fromParts(t));
        for (const key of ['scale', 'angleRad', 'tx', 'ty'] as const) expect(back[key]).toBeCloseTo(t[key], 9);
      }),
      runs,
    );
  });

  test('composed is one after the other', () => {
    fc.assert(
      fc.property(maps, maps, points, (f, g, p) => {
        expect(gap(apply(compose(g, f), p), apply(g, apply(f, p)))).toBeCloseTo(0, 5);
      }),
      runs,
    );
  });

  test('composing does not depend on the brackets', () => {
    fc.assert(
      fc.property(maps, maps, maps, points, (f, g, h, p) => {
        const [left, right] = [compose(compose(h, g), f), compose(h, compose(g, f))];
        expect(gap(apply(left, p), apply(right, p))).toBeCloseTo(0, 3);
      }),
      runs,
    );
  });

  test('inverted leads back', () => {
    fc.assert(
      fc.property(maps, points, (t, p) => {
        expect(gap(apply(invert(t), apply(t, p)), p)).toBeCloseTo(0, 6);
      }),
      runs,
    );
    expect(() => invert({ a: 0, b: 0, tx: 1, ty: 1 })).toThrow(RangeError);
  });

  test('keeps the shape: every length grows by the same factor', () => {
    fc.assert(
      fc.property(parts, points, points, (t, p, q) => {
        const map: Plain = fromParts(t);
        const [a, b] = [apply(map, p), apply(map, q)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(t.scale * Math.hypot(p.x - q.x, p.y - q.y), 6);
      }),
      runs,
    );
  });

  test('about a place leaves that place where it is', () => {
    fc.assert(
      fc.property(points, number(0.1, 5), number(-3, 3), (p, scale, angle) => {
        expect(gap(apply(about(p, scale, angle), p), p)).toBeCloseTo(0, 6);
      }),
      runs,
    );
  });

  test('clockwise on screen is a positive angle: right becomes down', () => {
    expect(gap(apply(about({ x: 0, y: 0 }, 1, Math.PI / 2), { x: 1, y: 0 }), { x: 0, y: 1 })).toBeCloseTo(0, 6);
    expect(apply(shift(2, 3), { x: 1, y: 1 })).toEqual({ x: 3, y: 4 });
    expect(apply(identity(), { x: 1, y: 2 })).toEqual({ x: 1, y: 2 });
  });
});
