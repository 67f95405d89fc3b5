import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { EMPTY_JOURNAL } from '../../../src/domain/treatment/journal.ts';
import { timingIn } from '../../../src/domain/treatment/journal-timing.ts';
import { scheduleOf } from '../../../src/domain/treatment/schedule.ts';
import { timelineOf } from '../../../src/domain/treatment/timeline.ts';
import { aPhoto } from '../photo/a-photo.ts';
import { aCourse, anEntry, aSession, stamp } from './a-journal.ts';

const photo = (id: string, date: string, changes: Partial<Photo> = {}) =>
  aPhoto(id, { takenAt: { date, source: 'exif' }, ...changes });

const addOn = {
  kind: 'prp',
  product: '',
  lot: '',
  amount: '4 ml',
  place: null,
  dayOffset: 2,
  vitaminC: null,
  madeForNeedling: null,
} as const;

describe('the timeline of a course', () => {
  const course = aCourse();
  const session = aSession('n1', '2026-02-03', { slot: 's1', addOns: [addOn] });
  const tick = (day: number, item: string, done: boolean) => ({
    ...stamp(`${day} ${item}`),
    person: 'me',
    course: 'course',
    slot: 's1',
    item,
    day,
    done,
  });
  const journal = {
    symptoms: [anEntry(3, { redness: 2 }), anEntry(0, {}, { session: 'another' })],
    ticks: [tick(1, 'sunscreen', true), tick(1, 'no-heat', true), tick(2, 'sunscreen', false)],
  };
  const photos = [photo('before', '2026-02-03'), photo('other', '2026-02-05', { area: 'hands' })];
  const entries = timelineOf(course, scheduleOf(course, [session], '2026-02-10'), journal, photos);

  it('has each thing on its own day, in order, and nothing that is not of the course', () => {
    expect(entries.slice(0, 5).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-02-03 photo',
      '2026-02-03 session',
      '2026-02-04 checklist',
      '2026-02-05 add-on',
      '2026-02-06 symptoms',
    ]);
    expect(entries.slice(5).map(({ kind }) => kind)).toEqual(['session', 'session']);
  });

  it('counts what was ticked on a day, and leaves out what was unticked again', () => {
    expect(entries.filter(({ kind }) => kind === 'checklist')).toMatchObject([{ done: 2, day: 1 }]);
  });
});

describe('where a photo stands in the journal', () => {
  const first = aCourse();
  const second = aCourse({ id: 'second' });
  const sessions = [aSession('n1', '2026-02-03'), aSession('n2', '2026-06-01', { course: 'second' })];

  it('is nowhere without a course that treats what it shows', () => {
    const journal = { ...EMPTY_JOURNAL, courses: [first] };
    expect(timingIn(journal, photo('p', '2026-02-01', { area: 'neck' }))).toBeNull();
    expect(timingIn(journal, photo('p', '2026-02-01', { person: 'other' }))).toBeNull();
    expect(timingIn({ courses: [], sessions }, photo('p', '2026-02-01'))).toBeNull();
  });

  it('is the baseline while no session has taken place', () => {
    const timing = timingIn({ courses: [first], sessions: [] }, photo('p', '2026-09-01'));
    expect(timing).toMatchObject({ phase: 'baseline', number: 0, days: null });
  });

  it('is counted from the last session of any course, which keeps the number its own course gives it', () => {
    const timing = timingIn({ courses: [first, second], sessions }, photo('p', '2026-06-04'));
    expect(timing).toMatchObject({ phase: 'healing', number: 1, days: 3, session: { id: 'n2' } });
  });
});
