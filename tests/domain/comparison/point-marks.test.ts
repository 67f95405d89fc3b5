import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitMarks,
  marksOf,
  moveMark,
  type PointMark,
  placeMark,
  removeMark,
} from '../../../src/domain/comparison/point-marks.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The map written out by hand, not with the code under test. */
function turned(p: { x: number; y: number }, scale: number, angle: number, dx: number, dy: number) {
  const [c, s] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return { x: c * p.x - s * p.y + dx, y: s * p.x + c * p.y + dy };
}

describe('placing', () => {
  test('the first tap opens a mark, the matching one on the other photo completes it', () => {
    const one = placeMark([], 'before', { x: 0.1, y: 0.2 });
    expect(one).toEqual([{ id: 1, before: { x: 0.1, y: 0.2 } }]);
    const done = placeMark(one, 'after', { x: 0.3, y: 0.4 });
    expect(done).toEqual([{ id: 1, before: { x: 0.1, y: 0.2 }, after: { x: 0.3, y: 0.4 } }]);
    expect(placeMark(done, 'after', { x: 0, y: 0 })[1]).toEqual({ id: 2, after: { x: 0, y: 0 } });
  });

  test('several may be placed on one photo first; the other then takes them in order', () => {
    let marks: readonly PointMark[] = [];
    for (const x of [0.1, 0.2, 0.3]) marks = placeMark(marks, 'after', { x, y: 0 });
    marks = placeMark(marks, 'before', { x: 0.9, y: 0 });
    expect(marks.map((mark) => mark.before?.x)).toEqual([0.9, undefined, undefined]);
  });

  test('a removed mark goes from both photos and its number of birth is not given again while later ones live', () => {
    const marks = marksOf([
      { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } },
      { from: { x: 1, y: 0 }, to: { x: 1, y: 0 } },
    ]);
    const left = removeMark(marks, 1);
    expect(left.map((mark) => mark.id)).toEqual([2]);
    expect(placeMark(left, 'before', { x: 0, y: 1 })[1]?.id).toBe(3);
    expect(moveMark(left, 2, 'after', { x: 5, y: 6 })[0]?.after).toEqual({ x: 5, y: 6 });
  });
});

describe('fitting', () => {
  test('finds a known similarity from points alone', () => {
    fc.assert(
      fc.property(
        number(0.4, 2.5),
        number(-3, 3),
        number(-1, 1),
        number(-1, 1),
        fc.array(fc.record({ x: number(0, 1), y: number(0, 1) }), { minLength: 2, maxLength: 9 }),
        (scale, angle, dx, dy, points) => {
          const [first, last] = [points[0], points.at(-1)];
          fc.pre(Math.hypot((first?.x ?? 0) - (last?.x ?? 0), (first?.y ?? 0) - (last?.y ?? 0)) > 0.05);
          const marks = points.map((after, id) => ({ id, after, before: turned(after, scale, angle, dx, dy) }));
          const fit = fitMarks(marks, 4000);
          expect(fit?.residualPx).toBeLessThan(1e-6);
          expect(Math.hypot(fit?.lying.a ?? 0, fit?.lying.b ?? 0)).toBeCloseTo(scale, 7);
          expect(Math.cos(Math.atan2(fit?.lying.b ?? 0, fit?.lying.a ?? 0) - angle)).toBeCloseTo(1, 9);
          expect(fit?.lying.tx).toBeCloseTo(dx, 7);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  test('names the worst mark and gives each distance in pixels of the before photo', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 1, y: 1 },
      { x: 0, y: 1 },
    ];
    const marks = square.map((p, index) => ({ id: index + 1, after: p, before: index === 2 ? { x: 1.1, y: 1 } : p }));
    const fit = fitMarks([...marks, { id: 9, before: { x: 0.5, y: 0.5 } }], 1000);
    expect(fit?.worstId).toBe(3);
    expect([...(fit?.distancesPx.keys() ?? [])]).toEqual([1, 2, 3, 4]);
    const distances = [...(fit?.distancesPx.values() ?? [])];
    const rms = Math.sqrt(distances.reduce((sum, d) => sum + d * d, 0) / 4);
    expect(fit?.residualPx).toBeCloseTo(rms, 9);
    expect(fit?.residualPx).toBeGreaterThan(20);
  });

  test('two marks always fit, so that none of them is the worst; one or none fit nothing', () => {
    const two = [
      { id: 1, before: { x: 0, y: 0 }, after: { x: 0.2, y: 0.1 } },
      { id: 2, before: { x: 1, y: 0 }, after: { x: 0.7, y: 0.3 } },
    ];
    expect(fitMarks(two, 100)?.worstId).toBeNull();
    expect(fitMarks(two, 100)?.residualPx).toBeCloseTo(0, 9);
    expect(fitMarks(two.slice(1), 100)).toBeNull();
    expect(
      fitMarks(
        [
          { id: 1, before: { x: 0, y: 0 }, after: { x: 0, y: 0 } },
          { ...two[0], id: 2, after: { x: 0, y: 0 } },
        ] as PointMark[],
        100,
      ),
    ).toBeNull();
  });
});
