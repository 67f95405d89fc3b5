import type { PlainDate } from '../../../src/domain/photo/plain-date.ts';
import { addDays } from '../../../src/domain/photo/plain-date.ts';
import type { Course } from '../../../src/domain/treatment/course.ts';
import type { Session } from '../../../src/domain/treatment/session.ts';
import { draftCourse } from '../../../src/domain/treatment/start-course.ts';
import type { Ratings, SymptomEntry } from '../../../src/domain/treatment/symptom.ts';

/** What the stamp of a record adds to a draft, for tests. */
export const stamp = (id: string) => ({
  id,
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
  revision: 1,
});

/** A course for tests: a face, six weeks at most between sessions; what a test does not care about is filled in. */
export function aCourse(changes: Partial<Course> = {}): Course {
  return {
    ...draftCourse('general', 'me', [{ area: 'face' }], '2026-02-03'),
    title: 'Spring',
    concerns: ['texture-tone'],
    ...stamp('course'),
    ...changes,
  };
}

/** A session of {@link aCourse} for tests. */
export function aSession(id: string, on: PlainDate, changes: Partial<Session> = {}): Session {
  return {
    ...stamp(id),
    person: 'me',
    course: 'course',
    slot: '',
    on,
    setting: 'professional',
    operator: '',
    place: '',
    device: '',
    modality: 'pen',
    cartridge: null,
    usesBefore: null,
    depths: [],
    passes: null,
    numbing: null,
    pain: null,
    serum: '',
    sterilised: null,
    addOns: [],
    photos: [],
    note: '',
    ...changes,
  };
}

/** Sessions that many days apart, filling the slots s1, s2, … */
export function sessionsEvery(days: number, count: number, first: PlainDate = '2026-02-03'): readonly Session[] {
  return Array.from({ length: count }, (_, i) =>
    aSession(`n${i + 1}`, addDays(first, i * days), { slot: `s${i + 1}` }),
  );
}

/** A day of the diary for tests; ratings left out are unknown. */
export function anEntry(
  day: number,
  ratings: Partial<Ratings> = {},
  changes: Partial<SymptomEntry> = {},
): SymptomEntry {
  return {
    ...stamp(`n1:${day}`),
    person: 'me',
    session: 'n1',
    day,
    ratings: { redness: null, swelling: null, sensitivity: null, flaking: null, ...ratings },
    signs: [],
    text: '',
    ...changes,
  };
}
