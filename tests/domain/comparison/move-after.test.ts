import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fingerMovement,
  fromNumbers,
  isReachable,
  moveOnStage,
  toNumbers,
  turnAbout,
} from '../../../src/domain/comparison/move-after.ts';
import { about, apply, compose, fromParts, shift, toParts } from '../../../src/domain/geometry/similarity.ts';

const runs = { seed: 11, numRuns: 300 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const lyings = fc
  .record({ scale: number(0.3, 3), angleRad: number(-3, 3), tx: number(-1, 1), ty: number(-1, 1) })
  .map(fromParts<'photo', 'common'>);
const view = { a: 700, b: 0, tx: 40, ty: -12 };

describe('moving the after photo alone', () => {
  test('a drag on the stage moves each of its points by just that', () => {
    fc.assert(
      fc.property(lyings, number(-300, 300), number(-300, 300), (lying, dx, dy) => {
        const moved = moveOnStage(lying, view, shift(dx, dy));
        const [was, is] = [lying, moved].map((t) => apply(compose(view, t), { x: 0.4, y: 0.7 }));
        expect((is?.x ?? 0) - (was?.x ?? 0)).toBeCloseTo(dx, 6);
        expect((is?.y ?? 0) - (was?.y ?? 0)).toBeCloseTo(dy, 6);
      }),
      runs,
    );
  });

  test('turning about a place leaves that place alone and turns by just that angle', () => {
    fc.assert(
      fc.property(lyings, number(-1, 1), (lying, angle) => {
        const moved = moveOnStage(lying, view, about({ x: 200, y: 300 }, 1, angle));
        const turned = toParts(moved).angleRad - toParts(lying).angleRad;
        expect(Math.cos(turned)).toBeCloseTo(Math.cos(angle), 9);
        expect(toParts(moved).scale).toBeCloseTo(toParts(lying).scale, 9);
      }),
      runs,
    );
  });

  test('what is under each of two fingers stays under it', () => {
    const point = fc.record({ x: number(0, 800), y: number(0, 600) });
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 20 && Math.hypot(c.x - d.x, c.y - d.y) > 20);
        const movement = fingerMovement([a, b], [c, d]);
        for (const [from, to] of [
          [a, c],
          [b, d],
        ] as const) {
          expect(apply(movement, from).x).toBeCloseTo(to.x, 6);
          expect(apply(movement, from).y).toBeCloseTo(to.y, 6);
        }
      }),
      runs,
    );
  });

  test('a handle dragged a quarter round turns a quarter round', () => {
    expect(turnAbout({ x: 5, y: 5 }, { x: 15, y: 5 }, { x: 5, y: 25 })).toBeCloseTo(Math.PI / 2, 9);
  });
});

describe('the numbers of a way to lie', () => {
  const frame = { beforeMiddle: { x: 0.5, y: 0.375 }, afterMiddle: { x: 0.375, y: 0.5 }, beforeLongPx: 4000 };

  test('there and back', () => {
    fc.assert(
      fc.property(lyings, (lying) => {
        const back = fromNumbers(toNumbers(lying, frame), frame);
        for (const key of ['a', 'b', 'tx', 'ty'] as const) expect(back[key]).toBeCloseTo(lying[key], 9);
      }),
      runs,
    );
  });

  test('middle on middle, unturned and as large is nought, nought, nought and a hundred', () => {
    const numbers = toNumbers({ a: 1, b: 0, tx: 0.125, ty: -0.125 }, frame);
    expect(numbers).toEqual({ rightPx: 0, downPx: 0, angleDeg: 0, scalePercent: 100 });
  });

  test('a photo scaled away or shifted out of reach is not let go there', () => {
    expect(isReachable({ a: 1, b: 0, tx: 0.4, ty: 0 })).toBe(true);
    expect(isReachable({ a: 0.01, b: 0, tx: 0, ty: 0 })).toBe(false);
    expect(isReachable({ a: 1, b: 0, tx: 9, ty: 0 })).toBe(false);
  });
});
