import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CaptureDate,
  chooseCaptureDate,
  DATE_SOURCES,
  type DateSource,
  sortKey,
} from '../../../src/domain/photo/capture-date.ts';
import { fromDayNumber, toDayNumber } from '../../../src/domain/photo/plain-date.ts';

const today = '2026-11-23';
const claim = (source: DateSource, date: string): CaptureDate => ({ date, time: '10:00:00', source });

describe('choosing a capture date', () => {
  it('trusts EXIF before XMP before the name before the file time', () => {
    const all = [
      claim('file-time', '2026-03-04'),
      claim('file-name', '2026-03-04'),
      claim('xmp', '2026-03-04'),
      claim('exif', '2026-03-04'),
    ];
    for (const source of ['exif', 'xmp', 'file-name', 'file-time'] as const) {
      expect(chooseCaptureDate(all, today)?.takenAt.source).toBe(source);
      all.pop();
    }
    expect(chooseCaptureDate([], today)).toBeNull();
  });

  it('asks when sources are more than a day apart, and not before', () => {
    const exif = claim('exif', '2026-03-04');
    const doubtOf = (other: CaptureDate) => chooseCaptureDate([other, exif], today)?.doubt;
    expect(doubtOf(claim('file-name', '2026-03-05'))).toEqual([]);
    expect(doubtOf(claim('file-name', '2026-03-03'))).toEqual([]);
    expect(doubtOf(claim('file-name', '2026-03-06'))).toEqual([claim('file-name', '2026-03-06')]);
    expect(doubtOf(claim('xmp', '2019-03-04'))).toEqual([claim('xmp', '2019-03-04')]);
  });

  it('does not let a later file time speak against a photo, but an earlier one', () => {
    const exif = claim('exif', '2026-03-04');
    expect(chooseCaptureDate([exif, claim('file-time', '2026-11-20')], today)?.doubt).toEqual([]);
    expect(chooseCaptureDate([exif, claim('file-time', '2025-01-01')], today)?.doubt).toHaveLength(1);
  });

  it('leaves out what cannot be true', () => {
    const name = claim('file-name', '2026-03-04');
    for (const date of ['1980-01-01', '1989-12-31', '2026-11-25', '2107-02-06', '2026-02-30', '0000-00-00', ''])
      expect(chooseCaptureDate([claim('exif', date), name], today)).toEqual({ takenAt: name, doubt: [] });
    expect(chooseCaptureDate([claim('exif', '1970-01-01')], today)).toBeNull();
  });

  it('believes a phone that is already in tomorrow', () => {
    expect(chooseCaptureDate([claim('exif', '2026-11-24')], today)?.takenAt.date).toBe('2026-11-24');
  });

  const claims = fc.array(
    fc
      .record({
        source: fc.constantFrom(...DATE_SOURCES),
        day: fc.integer({ min: toDayNumber('1985-01-01'), max: toDayNumber('2030-01-01') }),
      })
      .map(({ source, day }): CaptureDate => claim(source, fromDayNumber(day))),
    { maxLength: 6 },
  );

  it('never chooses a less trusted claim while a more trusted one is believable, and loses none that contradicts', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const believable = all.filter(({ date }) => date >= '1990-01-01' && date <= '2026-11-24');
        const chosen = chooseCaptureDate(all, today);
        if (!chosen) {
          expect(believable).toEqual([]);
          return;
        }
        const rank = (source: DateSource) => DATE_SOURCES.indexOf(source);
        expect(rank(chosen.takenAt.source)).toBe(Math.min(...believable.map(({ source }) => rank(source))));
        const far = believable.filter(({ source, date }) => {
          const days = toDayNumber(date) - toDayNumber(chosen.takenAt.date);
          return source === 'file-time' ? days < -1 : Math.abs(days) > 1;
        });
        expect([...chosen.doubt].map(sortKey).toSorted()).toEqual(far.map(sortKey).toSorted());
      }),
    );
  });
});
