import { describe, expect, it } from 'vitest';
import { latestComparable } from '../../../src/domain/comparison/latest-comparable.ts';
import type { Verdict } from '../../../src/domain/fairness/check.ts';
import { aPhoto } from '../photo/a-photo.ts';

const candidate = (date: string, verdict: Verdict) => ({
  photo: aPhoto(date, { takenAt: { date, source: 'exif' } }),
  verdict,
});

describe('the latest comparable photo', () => {
  it('is the newest that is comparable, in whatever order they come', () => {
    const found = latestComparable([
      candidate('2026-03-01', 'comparable'),
      candidate('2026-09-01', 'care'),
      candidate('2026-06-01', 'comparable'),
      candidate('2026-10-01', 'not-comparable'),
    ]);
    expect(found?.photo.id).toBe('2026-06-01');
  });

  it('is the newest that is not ruled out where none is comparable', () => {
    const found = latestComparable([
      candidate('2026-03-01', 'care'),
      candidate('2026-09-01', 'not-checked'),
      candidate('2026-10-01', 'not-comparable'),
    ]);
    expect(found?.photo.id).toBe('2026-09-01');
  });

  it('is the newest of all where every one is ruled out, and nothing without candidates', () => {
    const all = [candidate('2026-03-01', 'not-comparable'), candidate('2026-10-01', 'not-comparable')];
    expect(latestComparable(all)?.photo.id).toBe('2026-10-01');
    expect(latestComparable([])).toBeNull();
  });
});
