import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  earlierOf,
  fromDayNumber,
  isPlainDate,
  laterOf,
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

describe('calendar arithmetic', () => {
  it('adds days as the platform does in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), fc.integer({ min: -5000, max: 5000 }), (day, by) => {
        const expected = new Date((day + by) * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(fromDayNumber(day), by)).toBe(expected);
      }),
    );
  });

  it('adds days there and back, weeks as seven days, and in any order', () => {
    const steps = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(dayNumbers, steps, steps, (day, a, b) => {
        const date = fromDayNumber(day);
        expect(addDays(addDays(date, a), -a)).toBe(date);
        expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
        expect(daysBetween(date, addDays(date, 7 * a))).toBe(7 * a);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['1999-11-30', 3, '2000-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('adds months to the same day, or the last of a month that is too short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const date = fromDayNumber(day);
        const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
        // Day 0 of the month after is the last of the month.
        const last = new Date(Date.UTC(year, month + months, 0));
        const expected = new Date(
          Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(dayOfMonth, last.getUTCDate())),
        );
        const found = addMonths(date, months);
        expect(found).toBe(expected.toISOString().slice(0, 10));
        expect(isPlainDate(found)).toBe(true);
      }),
    );
  });

  it('knows how long months are, also in years of four hundred', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100])
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });

  it('tells the earlier and the later of two days', () => {
    expect([earlierOf('2026-02-03', '2026-01-31'), laterOf('2026-02-03', '2026-01-31')]).toEqual([
      '2026-01-31',
      '2026-02-03',
    ]);
  });
});
