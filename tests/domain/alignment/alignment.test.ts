import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALIGNMENT_VERSION,
  type Alignment,
  isOutdated,
  isPersonsChoice,
  mirroringOf,
  reverseAlignment,
  unaligned,
} from '../../../src/domain/alignment/alignment.ts';
import { fitSimilarity } from '../../../src/domain/geometry/fit-similarity.ts';
import { apply, compose, fromParts } from '../../../src/domain/geometry/similarity.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const before = { widthPx: 4000, heightPx: 3000 };
const after = { widthPx: 1500, heightPx: 2000 };

function alignment(extra: Partial<Alignment>): Alignment {
  return {
    beforeId: 'b',
    afterId: 'a',
    afterToBefore: { a: 1, b: 0, tx: 0, ty: 0 },
    method: 'points',
    points: [],
    fingerprints: { before: 'fb', after: 'fa' },
    algorithmVersion: 1,
    madeAt: '2026-01-01T00:00:00Z',
    ...extra,
  };
}

describe('a pair nobody has lined up', () => {
  test('lies middle on middle with long sides of one length', () => {
    const t = unaligned(before, after);
    const middle = apply(t, { x: 0.375, y: 0.5 });
    expect(middle.x).toBeCloseTo(0.5, 12);
    expect(middle.y).toBeCloseTo(0.375, 12);
    expect([t.a, t.b]).toEqual([1, 0]);
  });
});

describe('seen from the other side', () => {
  test('the transform leads the other way', () => {
    fc.assert(
      fc.property(number(0.3, 3), number(-3, 3), number(-1, 1), number(-1, 1), (scale, angleRad, tx, ty) => {
        const there = alignment({ afterToBefore: fromParts({ scale, angleRad, tx, ty }) });
        const back = reverseAlignment(there, before, after);
        const { a, b, tx: x, ty: y } = back.afterToBefore;
        const round = compose<'photo', 'common', 'common'>({ a, b, tx: x, ty: y }, there.afterToBefore);
        expect(round.a).toBeCloseTo(1, 9);
        expect(round.b).toBeCloseTo(0, 9);
        expect(round.tx).toBeCloseTo(0, 9);
        expect([back.beforeId, back.afterId, back.fingerprints.before]).toEqual(['a', 'b', 'fa']);
      }),
      { seed: 23 },
    );
  });

  test('swapping twice is not swapping', () => {
    const there = alignment({
      afterToBefore: fromParts({ scale: 1.3, angleRad: 0.2, tx: 0.1, ty: -0.1 }),
      points: [{ from: { x: 0.1, y: 0.2 }, to: { x: 0.3, y: 0.4 } }],
      residualPx: 3.5,
    });
    const twice = reverseAlignment(reverseAlignment(there, before, after), after, before);
    expect(twice.residualPx).toBeCloseTo(3.5, 9);
    expect(twice.points).toEqual(there.points);
    for (const key of ['a', 'b', 'tx', 'ty'] as const)
      expect(twice.afterToBefore[key]).toBeCloseTo(there.afterToBefore[key], 9);
  });

  test('an exact fit is exact from both sides, and a residual is told in the new before’s pixels', () => {
    const points = [
      { from: { x: 0.1, y: 0.1 }, to: { x: 0.2, y: 0.15 } },
      { from: { x: 0.7, y: 0.2 }, to: { x: 0.9, y: 0.3 } },
    ];
    const fit = fitSimilarity<'photo', 'common'>(points);
    if (!fit) throw new Error('two different points fit');
    const back = reverseAlignment(alignment({ afterToBefore: fit.transform, points, residualPx: 10 }), before, after);
    const [first] = back.points;
    expect(apply(back.afterToBefore, first?.from ?? { x: 0, y: 0 }).x).toBeCloseTo(first?.to.x ?? Number.NaN, 9);
    const shrink = 1 / Math.hypot(fit.transform.a, fit.transform.b);
    expect(back.residualPx).toBeCloseTo((10 / 4000) * shrink * 2000, 9);
  });
});

describe('a kept alignment', () => {
  const computed = alignment({ method: 'face', algorithmVersion: ALIGNMENT_VERSION });
  const old = { ...computed, algorithmVersion: ALIGNMENT_VERSION - 1 };
  const chosen = { face: { x: 0.3, y: 0.4 } };

  test('of a computation is found anew for another algorithm or another face', () => {
    expect(isOutdated(computed, {}, {})).toBe(false);
    expect(isOutdated(old, {}, {})).toBe(true);
    expect(isOutdated(computed, {}, chosen)).toBe(true);
    const forFace = { ...computed, faces: { after: { x: 0.3, y: 0.4 } } };
    expect(isOutdated(forFace, {}, chosen)).toBe(false);
    expect(isOutdated(forFace, chosen, {})).toBe(true);
    expect(isOutdated(forFace, {}, {})).toBe(true);
  });

  test('that a person confirmed outlives another algorithm, but not another face', () => {
    const confirmed: Alignment = { ...old, isConfirmed: true };
    expect(isOutdated(confirmed, {}, {})).toBe(false);
    expect(isOutdated(confirmed, chosen, {})).toBe(true);
  });

  test('made by hand outlives everything', () => {
    for (const method of ['points', 'moved'] as const) {
      const byHand: Alignment = { ...old, method };
      expect(isPersonsChoice(byHand)).toBe(true);
      expect(isOutdated(byHand, chosen, chosen)).toBe(false);
    }
    expect(isPersonsChoice(computed)).toBe(false);
  });

  test('keeps what belongs to each photo with that photo when it is seen from the other side', () => {
    const face = { x: 0.2, y: 0.1 };
    const there: Alignment = { ...computed, mirrored: { before: true }, faces: { after: face } };
    const back = reverseAlignment(there, before, after);
    expect([back.mirrored, back.faces]).toEqual([{ after: true }, { before: face }]);
    expect(reverseAlignment(computed, before, after)).not.toHaveProperty('mirrored');
    expect(mirroringOf({ mirrored: true }, {})).toEqual({ mirrored: { before: true } });
    expect(mirroringOf({}, {})).toEqual({});
  });
});
