import { describe, expect, test } from 'vitest';
import { canBeRetaken, mendingOf, sideTold } from '../../../src/domain/fairness/mending.ts';

describe('what mends a difference', () => {
  test('a new photo, where the two only differ or the fault is its own', () => {
    expect(mendingOf({ cause: 'other-light-side' })).toBe('retake');
    expect(mendingOf({ cause: 'turned-left' })).toBe('retake');
    expect(mendingOf({ cause: 'brighter', side: 'before' })).toBe('retake');
    expect(mendingOf({ cause: 'blurred', side: 'after' })).toBe('retake');
  });

  test('nothing, where the earlier photo is at fault', () => {
    for (const cause of ['blurred', 'burnt-out', 'drowned', 'few-pixels', 'cut-off', 'edited', 'healing'] as const)
      expect(mendingOf({ cause, side: 'before' })).toBe('nothing');
  });

  test('no camera, where the skin heals or a program changed it', () => {
    expect(mendingOf({ cause: 'healing', side: 'after' })).toBe('otherwise');
    expect(mendingOf({ cause: 'edited' })).toBe('otherwise');
  });

  test('how a head is held is told of the after', () => {
    expect(sideTold({ cause: 'chin-up' })).toBe('after');
    expect(sideTold({ cause: 'other-light-side' })).toBeUndefined();
    expect(sideTold({ cause: 'blurred', side: 'before' })).toBe('before');
  });
});

test('a photo can be taken again on its day and the next, if that day is known', () => {
  const taken = (date: string, source: 'exif' | 'file-name' | 'file-time' | 'added' = 'exif') =>
    canBeRetaken({ date, source }, '2026-06-02');
  expect(taken('2026-06-02')).toBe(true);
  expect(taken('2026-06-01', 'file-name')).toBe(true);
  expect(taken('2026-05-31')).toBe(false);
  expect(taken('2026-06-02', 'file-time')).toBe(false);
  expect(taken('2026-06-02', 'added')).toBe(false);
});
