import { describe, expect, test } from 'vitest';
import type { FaceTraits } from '../../../src/domain/fairness/photo-traits.ts';
import { rankCandidates } from '../../../src/domain/fairness/rank-candidates.ts';
import { suggestView } from '../../../src/domain/fairness/suggest-view.ts';
import { judged, someFace, someTraits } from './some-traits.ts';

const turned = (yawDeg: number): FaceTraits =>
  someFace({ pose: { yawDeg, pitchDeg: -2, rollDeg: 0, perspectivePercent: 5 } });
const candidate = (id: string, face: FaceTraits | null, date = '2026-05-01') =>
  judged(someTraits(face), { takenAt: { date, source: 'exif' } }, id);
const order = (...candidates: ReturnType<typeof candidate>[]) =>
  rankCandidates(candidate('before', turned(0)), candidates).map(({ photo }) => photo.photo.id);

describe('candidates', () => {
  test('come in the order of their verdicts', () => {
    expect(
      order(candidate('turned', turned(20)), candidate('a little', turned(5)), candidate('same', turned(0))),
    ).toEqual(['same', 'a little', 'turned']);
  });

  test('of one verdict come in the order of what they differ by', () => {
    expect(order(candidate('3°', turned(3)), candidate('1°', turned(-1)), candidate('2°', turned(2)))).toEqual([
      '1°',
      '2°',
      '3°',
    ]);
  });

  test('that are equally fair come newest first', () => {
    expect(order(candidate('old', turned(1), '2026-04-01'), candidate('new', turned(1), '2026-06-01'))).toEqual([
      'new',
      'old',
    ]);
  });

  test('that could not be looked at come last', () => {
    const unread = judged(null, { takenAt: { date: '2026-07-01', source: 'exif' } }, 'unread');
    expect(
      rankCandidates(candidate('before', turned(0)), [unread, candidate('turned', turned(40))])[1]?.photo.photo.id,
    ).toBe('unread');
  });
});

describe('the view a face was photographed from', () => {
  test.each([
    [0, 'front'],
    [-14, 'front'],
    [20, null],
    // Who turns to the own left shows the right side.
    [40, 'right-45'],
    [-40, 'left-45'],
    [80, 'right-90'],
    [-80, 'left-90'],
  ] as const)('turned by %d°: %s', (yawDeg, view) => {
    expect(suggestView(someTraits(turned(yawDeg)))).toBe(view);
  });

  test('is the other side’s on a mirrored photo, and none without a face', () => {
    expect(suggestView(someTraits(turned(40)), true)).toBe('left-45');
    expect(suggestView(someTraits(null))).toBeNull();
  });
});
