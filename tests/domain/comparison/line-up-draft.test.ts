import { expect, test } from 'vitest';
import type { Alignment } from '../../../src/domain/alignment/alignment.ts';
import { draftOf, EMPTY_DRAFT, keptOf, withLying, withMarks } from '../../../src/domain/comparison/line-up-draft.ts';
import type { PointMark } from '../../../src/domain/comparison/point-marks.ts';

const marks: readonly PointMark[] = [
  { id: 1, before: { x: 0.2, y: 0.2 }, after: { x: 0.1, y: 0.2 } },
  { id: 2, before: { x: 0.8, y: 0.2 }, after: { x: 0.7, y: 0.2 } },
];
const moved = { a: 1, b: 0, tx: 0.3, ty: 0 };

test('nothing lines a pair up until two marks are complete', () => {
  const one = withMarks(EMPTY_DRAFT, marks.slice(0, 1), 1000);
  expect(keptOf(one, 1000)).toBeNull();
  const two = withMarks(one, marks, 1000);
  expect(two.method).toBe('points');
  expect(two.lying?.tx).toBeCloseTo(0.1, 12);
  // Any two can be brought together: that nothing is left over says nothing.
  expect(keptOf(two, 1000)).not.toHaveProperty('residualPx');
  expect(keptOf(two, 1000)?.points).toHaveLength(2);
});

test('moving by hand decides, keeps the marks and claims no residual', () => {
  const draft = withLying(withMarks(EMPTY_DRAFT, marks, 1000), moved);
  const kept = keptOf(draft, 1000);
  expect(kept).toMatchObject({ afterToBefore: moved, method: 'moved' });
  expect(kept?.points).toHaveLength(2);
  expect(kept && 'residualPx' in kept).toBe(false);
});

test('taking marks away takes what they made, but not what was moved by hand', () => {
  const byPoints = withMarks(EMPTY_DRAFT, marks, 1000);
  expect(withMarks(byPoints, marks.slice(1), 1000)).toMatchObject({ lying: null, method: null });
  const byHand = withLying(EMPTY_DRAFT, moved);
  expect(withMarks(byHand, marks.slice(1), 1000)).toMatchObject({ lying: moved, method: 'moved' });
});

test('a kept alignment can be gone on with', () => {
  const kept: Alignment = {
    beforeId: 'b',
    afterId: 'a',
    afterToBefore: moved,
    method: 'points',
    points: [{ from: { x: 0.1, y: 0.2 }, to: { x: 0.2, y: 0.2 } }],
    fingerprints: { before: 'x', after: 'y' },
    algorithmVersion: 1,
    madeAt: '2026-01-01T00:00:00Z',
  };
  const draft = draftOf(kept);
  expect(draft.lying).toEqual(moved);
  expect(draft.marks).toEqual([{ id: 1, before: { x: 0.2, y: 0.2 }, after: { x: 0.1, y: 0.2 } }]);
  expect(draftOf(null)).toBe(EMPTY_DRAFT);
});

test('what a computation found is where lining up by hand starts, without its points as marks', () => {
  const found: Alignment = {
    beforeId: 'b',
    afterId: 'a',
    afterToBefore: moved,
    method: 'face',
    points: [{ from: { x: 0.1, y: 0.2 }, to: { x: 0.2, y: 0.2 } }],
    fingerprints: { before: 'fb', after: 'fa' },
    algorithmVersion: 1,
    madeAt: '2026-01-01T00:00:00Z',
  };
  const draft = draftOf(found);
  expect(draft).toEqual({ marks: [], lying: moved, method: 'face' });
  // One mark alone moves nothing; two decide.
  expect(withMarks(draft, marks.slice(0, 1), 1000).lying).toEqual(moved);
  expect(withMarks(draft, marks, 1000).method).toBe('points');
});
