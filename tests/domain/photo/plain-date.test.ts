import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  fromDayNumber,
  isPlainDate,
  plainDate,
  toDayNumber,
} from '../../../src/domain/photo/plain-date.ts';

const dayNumbers = fc.integer({ min: -700_000, max: 700_000 });

describe('plain dates', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(fromDayNumber(day)).toBe(iso);
        expect(toDayNumber(iso)).toBe(day);
      }),
    );
  });

  it('goes there and back for any day with a four-digit year', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
      }),
    );
  });

  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '0000-00-00', '2026-1-1', ''])(
    'knows that %s is no day',
    (text) => expect(isPlainDate(text)).toBe(false),
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1999-01-01'])('knows that %s is a day', (text) =>
    expect(isPlainDate(text)).toBe(true),
  );

  it('does not take 1900 for a leap year', () => {
    expect(isPlainDate('1900-02-29')).toBe(false);
  });

  it('counts across a leap day and a change of the clocks', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('pads years, months and days', () => {
    expect(plainDate(826, 3, 4)).toBe('0826-03-04');
  });
});
