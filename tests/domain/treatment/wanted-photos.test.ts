import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { addDays, addMonths } from '../../../src/domain/photo/plain-date.ts';
import { occasionsOf } from '../../../src/domain/treatment/photo-schedule.ts';
import { timePhoto } from '../../../src/domain/treatment/photo-timing.ts';
import { scheduleOf } from '../../../src/domain/treatment/schedule.ts';
import { DEFAULT_PHOTOS, startSeries } from '../../../src/domain/treatment/templates.ts';
import { wantedPhotos } from '../../../src/domain/treatment/wanted-photos.ts';
import { aPhoto } from '../photo/a-photo.ts';
import { aCourse, sessionsEvery } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 200 });

const front = { area: 'face', view: 'front' } as const;
const left = { area: 'face', view: 'left-45' } as const;
const course = aCourse({ views: [front, left] });
const photo = (id: string, date: string, changes: Partial<Photo> = {}) =>
  aPhoto(id, { takenAt: { date, source: 'exif' }, ...changes });

/** The occasions of a course with `done` sessions every `gap` days. */
function occasions(done: number, gap: number, today = '2026-02-03') {
  return occasionsOf(scheduleOf(course, sessionsEvery(gap, done), today), DEFAULT_PHOTOS);
}

function wanted(photos: readonly Photo[], done: number, today: string) {
  const all = wantedPhotos(course, scheduleOf(course, sessionsEvery(30, done), today), photos, today);
  return all.map(({ occasion, view, missing, state }) => `${occasion.id} ${view.view} ${state} ${missing}`);
}

describe('the days on which photos are wanted', () => {
  it('are the baseline, before each session, days 1, 3 and 7, four weeks after each, then 3, 6 and 12 months', () => {
    expect(occasions(3, 40, '2026-05-01').map(({ id, on }) => `${on} ${id}`)).toEqual([
      '2026-02-03 baseline-s1',
      '2026-02-04 healing-s1-1',
      '2026-02-06 healing-s1-3',
      '2026-02-10 healing-s1-7',
      '2026-03-03 after-session-s1-28',
      '2026-03-15 before-session-s2',
      '2026-03-16 healing-s2-1',
      '2026-03-18 healing-s2-3',
      '2026-03-22 healing-s2-7',
      '2026-04-12 after-session-s2-28',
      '2026-04-24 before-session-s3',
      '2026-04-25 healing-s3-1',
      '2026-04-27 healing-s3-3',
      '2026-05-01 healing-s3-7',
      '2026-05-22 after-session-s3-28',
      '2026-07-24 follow-up-s3-3',
      '2026-10-24 follow-up-s3-6',
      '2027-04-24 follow-up-s3-12',
    ]);
  });

  it('leave out what the next session would come before', () => {
    const ids = occasions(3, 14).map(({ id }) => id);
    expect(ids).not.toContain('after-session-s1-28');
    expect(ids).toContain('after-session-s3-28');
    // On the very day on which it begins to count, the photo before the session is one.
    expect(occasions(2, 21).find(({ id }) => id === 'after-session-s1-28')).toMatchObject({
      from: '2026-02-24',
      to: '2026-02-24',
    });
  });

  it('lie within the phase they are for, and photos of healing never within another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 6 }), (gap, done) => {
        const sessions = sessionsEvery(gap, done);
        const all = occasionsOf(scheduleOf(aCourse(), sessions, '2026-02-03'), DEFAULT_PHOTOS);
        const isMisplaced = ({ kind, on, from, to, number }: (typeof all)[number]) => {
          if (from > on || on > to) return true;
          if (kind === 'baseline' || kind === 'before-session') return false;
          return [from, on, to].some((day) => {
            const timing = timePhoto(photo('p', day), sessions);
            return timing.number !== number || (timing.phase === 'healing') !== (kind === 'healing');
          });
        };
        expect(all.filter((one) => one.number <= done && isMisplaced(one))).toEqual([]);
      }),
    );
  });

  it('follow months by the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (n) => {
        const on = addDays('2026-01-01', n);
        const all = occasionsOf(
          scheduleOf(aCourse({ series: startSeries('general', 1) }), sessionsEvery(0, 1, on), on),
          DEFAULT_PHOTOS,
        );
        expect(all.filter(({ kind }) => kind === 'follow-up').map((one) => one.on)).toEqual(
          [3, 6, 12].map((m) => addMonths(on, m)),
        );
      }),
    );
  });

  it('have ids of their own, the same whatever the days', () => {
    const ids = occasions(3, 40).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      occasions(0, 40)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });
});

describe('photos that are wanted', () => {
  it('are asked for view by view, twice for the baseline, and not once they are there', () => {
    const today = '2026-02-01';
    expect(wanted([], 0, today).slice(0, 2)).toEqual(['baseline-s1 front wanted 2', 'baseline-s1 left-45 wanted 2']);
    const some = [photo('a', '2026-02-01'), photo('b', '2026-02-01', left), photo('c', '2026-01-31', left)];
    expect(wanted(some, 0, today).slice(0, 2)).toEqual(['baseline-s1 front wanted 1', 'baseline-s1 left-45 taken 0']);
  });

  it('do not count photos of other people, other views, the bin or long ago', () => {
    const others = [
      photo('a', '2026-02-01', { person: 'ada' }),
      photo('b', '2026-02-01', { view: 'right-45' }),
      photo('c', '2026-02-01', { deletedAt: '2026-02-01T10:00:00.000Z' }),
      photo('d', '2026-01-01'),
    ];
    expect(wanted(others, 0, '2026-02-02')[0]).toBe('baseline-s1 front wanted 2');
  });

  it('of healing are a strand of their own', () => {
    const photos = [photo('a', '2026-02-04'), photo('b', '2026-02-07')];
    const list = wanted(photos, 1, '2026-02-10');
    expect(list).toContain('healing-s1-1 front taken 0');
    expect(list).toContain('healing-s1-3 front taken 0');
    expect(list).toContain('healing-s1-7 front wanted 1');
    expect(list).toContain('baseline-s1 front missed 2');
    expect(list).toContain('after-session-s1-28 front upcoming 1');
  });

  it('before a session are those of its day that were not taken after it', () => {
    const timed = (id: string, time: string) =>
      photo(id, '2026-03-05', { takenAt: { date: '2026-03-05', time, source: 'exif' } });
    const sessions = sessionsEvery(30, 2).map((one) => ({ ...one, time: '10:00' }));
    const list = (photos: readonly Photo[]) =>
      wantedPhotos(course, scheduleOf(course, sessions, '2026-03-05'), photos, '2026-03-05').find(
        ({ occasion }) => occasion.id === 'before-session-s2',
      );
    expect(list([timed('a', '09:00:00')])).toMatchObject({ state: 'taken', photos: [{ id: 'a' }] });
    expect(list([timed('a', '11:00:00')])).toMatchObject({ state: 'wanted', photos: [], missing: 1 });
  });
});
