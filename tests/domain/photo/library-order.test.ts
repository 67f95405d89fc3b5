import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupByMonth,
  isSameSeries,
  isWanted,
  mergePhotos,
  newestFirst,
} from '../../../src/domain/photo/library-order.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { fromDayNumber } from '../../../src/domain/photo/plain-date.ts';
import { aPhoto } from './a-photo.ts';

const photos = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      day: fc.integer({ min: 20_000, max: 20_060 }),
      hour: fc.option(fc.integer({ min: 0, max: 23 })),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ id, day, hour }): Photo => {
      const time = hour === null ? {} : { time: `${String(hour).padStart(2, '0')}:00:00` };
      return aPhoto(id, { takenAt: { date: fromDayNumber(day), ...time, source: 'exif' } });
    }),
  );

describe('the order of the library', () => {
  it('is newest first, and the same whichever way photos came in', () => {
    fc.assert(
      fc.property(photos, fc.nat(), (all, cut) => {
        const sorted = all.toSorted(newestFirst);
        const at = all.length === 0 ? 0 : cut % all.length;
        const merged = mergePhotos(all.slice(0, at).toSorted(newestFirst), all.slice(at));
        expect(merged.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
        for (const [i, photo] of sorted.entries()) {
          const next = sorted[i + 1];
          if (next) expect(photo.takenAt.date >= next.takenAt.date).toBe(true);
        }
      }),
    );
  });

  it('replaces a photo that changed instead of showing it twice', () => {
    const [a, b] = [aPhoto('a'), aPhoto('b', { takenAt: { date: '2026-03-01', source: 'exif' } })];
    const moved = { ...b, takenAt: { date: '2026-04-01', source: 'person' as const } };
    expect(mergePhotos([a, b], [moved])).toEqual([moved, a]);
  });

  it('puts photos of one month under one heading', () => {
    fc.assert(
      fc.property(photos, (all) => {
        const sorted = all.toSorted(newestFirst);
        const groups = groupByMonth(sorted);
        expect(groups.flatMap((group) => group.photos)).toEqual(sorted);
        expect(new Set(groups.map(({ month }) => month)).size).toBe(groups.length);
      }),
    );
  });
});

describe('what belongs together', () => {
  it('is a series only of one person, area, view and region', () => {
    const a = aPhoto('a');
    expect(isSameSeries(a, aPhoto('b', { note: 'other' }))).toBe(true);
    expect(isSameSeries(a, aPhoto('b', { person: 'anna' }))).toBe(false);
    expect(isSameSeries(a, aPhoto('b', { view: 'left-45' }))).toBe(false);
    expect(
      isSameSeries(
        aPhoto('a', { view: 'close-up', region: 'chin' }),
        aPhoto('b', { view: 'close-up', region: 'nose' }),
      ),
    ).toBe(false);
  });

  it('is filtered by all fields that are set', () => {
    const photo = aPhoto('a');
    expect(isWanted(photo, {})).toBe(true);
    expect(isWanted(photo, { area: 'face', view: 'front', day: '2026-03-04', person: 'me' })).toBe(true);
    expect(isWanted(photo, { area: 'face', day: '2026-03-05' })).toBe(false);
    expect(isWanted(photo, { view: 'left-45' })).toBe(false);
  });
});
