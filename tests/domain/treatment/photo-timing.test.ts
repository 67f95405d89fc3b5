import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/photo/plain-date.ts';
import { type Phase, phaseAfter } from '../../../src/domain/treatment/phase.ts';
import { isAfterSession, timePhoto } from '../../../src/domain/treatment/photo-timing.ts';
import { sessionsFor } from '../../../src/domain/treatment/session-order.ts';
import { aPhoto } from '../photo/a-photo.ts';
import { aCourse, aSession } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

const taken = (date: string, time?: string) =>
  aPhoto('p', { takenAt: { date, ...(time ? { time } : {}), source: 'exif' } });
const days = fc.integer({ min: 0, max: 400 });
const day = (n: number) => addDays('2024-01-15', n);

describe('phases', () => {
  it.each<[number, Phase]>([
    [0, 'healing'],
    [7, 'healing'],
    [8, 'early'],
    [27, 'early'],
    [28, 'short-term'],
    [89, 'short-term'],
    [90, 'long-term'],
    [4000, 'long-term'],
  ])('%i days after a session: %s', (count, phase) => {
    expect(phaseAfter(count)).toBe(phase);
    expect(timePhoto(taken(addDays('2024-02-01', Math.max(count, 1))), [aSession('a', '2024-02-01')]).phase).toBe(
      count === 0 ? 'healing' : phase,
    );
  });

  it('count from the most recent session before the photo, whatever the order of the sessions', () => {
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 1, maxLength: 8 }), days, (offsets, at) => {
        const sessions = offsets.map((offset) => aSession(`on-${offset}`, day(offset)));
        const before = offsets.filter((offset) => offset < at);
        const timing = timePhoto(taken(day(at)), sessions);
        if (before.length === 0) {
          expect(timing).toEqual({ phase: 'baseline', session: null, number: 0, days: null });
          return;
        }
        const since = at - Math.max(...before);
        expect(timing).toMatchObject({ number: before.length, days: since, phase: phaseAfter(since) });
        expect(timing.session?.id).toBe(`on-${Math.max(...before)}`);
      }),
    );
  });

  it('never go back as days pass after one session', () => {
    const order: readonly Phase[] = ['baseline', 'healing', 'early', 'short-term', 'long-term'];
    fc.assert(
      fc.property(days, days, days, (session, a, b) => {
        const phaseOn = (n: number) => order.indexOf(timePhoto(taken(day(n)), [aSession('a', day(session))]).phase);
        expect(Math.sign(phaseOn(a) - phaseOn(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("a photo of a session's own day", () => {
  const session = (time?: string) => aSession('a', '2026-02-03', time ? { time } : {});

  it.each([
    ['09:59:59', '10:00', false],
    ['10:00:00', '10:00', false],
    // Within the minute in which it began: too close to tell, so it counts as before.
    ['10:00:59', '10:00', false],
    ['10:01:00', '10:00', true],
    ['23:59:59', '10:00', true],
    ['00:00:00', '00:00', false],
  ])('taken at %s, session at %s: after is %s', (photoTime, sessionTime, isAfter) => {
    expect(isAfterSession(taken('2026-02-03', photoTime), session(sessionTime))).toBe(isAfter);
  });

  it.each([
    [undefined, '10:00'],
    ['12:00:00', undefined],
    [undefined, undefined],
  ])('counts as before where a time is unknown (photo %s, session %s)', (photoTime, sessionTime) => {
    expect(timePhoto(taken('2026-02-03', photoTime), [session(sessionTime)]).phase).toBe('baseline');
  });

  it('is what the person said it is, against the times', () => {
    const said = (moment: 'before' | 'after') => ({ ...session('10:00'), photos: [{ photo: 'p', moment }] });
    expect(isAfterSession(taken('2026-02-03', '09:00:00'), said('after'))).toBe(true);
    expect(isAfterSession(taken('2026-02-03', '11:00:00'), said('before'))).toBe(false);
    expect(timePhoto(taken('2026-02-03'), [said('after')])).toMatchObject({ phase: 'healing', days: 0, number: 1 });
  });

  it('on another day the date tells, whatever was said', () => {
    const said = { ...session(), photos: [{ photo: 'p', moment: 'before' as const }] };
    expect(isAfterSession(taken('2026-02-04'), said)).toBe(true);
    expect(isAfterSession(taken('2026-02-02', '23:59:59'), session('00:00'))).toBe(false);
  });

  it('before the second session it is still in the phase of the first', () => {
    const sessions = [aSession('a', '2026-01-06'), aSession('b', '2026-02-03', { time: '10:00' })];
    expect(timePhoto(taken('2026-02-03', '09:30:00'), sessions)).toMatchObject({
      phase: 'short-term',
      number: 1,
      days: 28,
    });
    expect(timePhoto(taken('2026-02-03', '11:00:00'), sessions)).toMatchObject({ phase: 'healing', number: 2 });
  });

  it('days are days of the calendar, also over a change of the clocks and a leap day', () => {
    expect(timePhoto(taken('2026-03-30'), [aSession('a', '2026-03-28', { time: '23:00' })]).days).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(timePhoto(taken('2024-03-01'), [aSession('a', '2024-02-28')]).days).toBe(2);
  });
});

describe('the sessions that concern a photo', () => {
  const face = aCourse({ id: 'face', places: [{ area: 'face', region: 'cheek-left' }] });
  const hands = aCourse({ id: 'hands', places: [{ area: 'hands' }] });
  const other = aCourse({ id: 'other', person: 'ada' });
  const sessions = [
    aSession('h', '2026-01-01', { course: 'hands' }),
    aSession('f', '2026-01-02', { course: 'face' }),
    aSession('o', '2026-01-03', { course: 'other' }),
  ];
  const ids = (photo: Parameters<typeof sessionsFor>[0]) =>
    sessionsFor(photo, [face, hands, other], sessions).map(({ id }) => id);

  it('are those of its person that treat what it shows', () => {
    expect(ids({ person: 'me', area: 'face', view: 'front' })).toEqual(['f']);
    expect(ids({ person: 'me', area: 'face', view: 'close-up', region: 'cheek-left' })).toEqual(['f']);
    expect(ids({ person: 'me', area: 'face', view: 'close-up', region: 'chin' })).toEqual([]);
    expect(ids({ person: 'me', area: 'hands', view: 'left' })).toEqual(['h']);
    expect(ids({ person: 'ada', area: 'face', view: 'front' })).toEqual(['o']);
    expect(ids({ person: 'me', area: 'neck', view: 'front' })).toEqual([]);
  });
});
