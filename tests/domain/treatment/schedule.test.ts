import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, laterOf } from '../../../src/domain/photo/plain-date.ts';
import { addSlot, moveSlot, removeSlot } from '../../../src/domain/treatment/change-plan.ts';
import { dueState, placeOn, scheduleOf } from '../../../src/domain/treatment/schedule.ts';
import type { Series } from '../../../src/domain/treatment/series.ts';
import { startSeries, TEMPLATES } from '../../../src/domain/treatment/templates.ts';
import { aCourse, aSession, sessionsEvery } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

const START = '2026-02-03';
const days = (schedule: ReturnType<typeof scheduleOf>) => schedule.map(({ on }) => on);

/** A course with a plan of up to ten sessions, some on settled days, and some of its sessions done. */
const plans = fc
  .record({
    minDays: fc.integer({ min: 1, max: 60 }),
    grace: fc.integer({ min: 0, max: 30 }),
    settled: fc.array(fc.option(fc.integer({ min: -20, max: 400 }), { nil: null }), { minLength: 1, maxLength: 10 }),
    gaps: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 10 }),
    today: fc.integer({ min: -30, max: 500 }),
  })
  .map(({ minDays, grace, settled, gaps, today }) => {
    const slots = settled.map((at, i) => ({
      id: `s${i + 1}`,
      kind: 'series' as const,
      ...(at === null ? {} : { on: addDays(START, at) }),
    }));
    const series: Series = { ...startSeries('general'), gap: { minDays, maxDays: minDays + grace }, slots };
    let on = START;
    const sessions = gaps.slice(0, settled.length).map((gap, i) => {
      on = addDays(on, gap);
      return aSession(`n${i + 1}`, on, { slot: `s${i + 1}` });
    });
    const last = sessions.at(-1)?.on ?? START;
    return { course: aCourse({ series }), sessions, today: laterOf(last, addDays(START, today)) };
  });

describe('a schedule', () => {
  it('plans the first session for the start and each other for the first day of its window', () => {
    expect(days(scheduleOf(aCourse(), [], '2026-01-20'))).toEqual(['2026-02-03', '2026-03-03', '2026-03-31']);
  });

  it('counts the window from the last session that took place', () => {
    const [, second] = scheduleOf(aCourse(), sessionsEvery(0, 1, '2026-02-10'), '2026-02-11');
    expect(second?.window).toEqual({ from: '2026-03-10', to: '2026-03-24' });
  });

  it.each([
    ['2026-03-09', 'too-early'],
    ['2026-03-10', 'due'],
    ['2026-03-24', 'due'],
    ['2026-03-25', 'overdue'],
  ])('on %s the second session is %s', (today, state) => {
    const schedule = scheduleOf(aCourse(), sessionsEvery(0, 1, '2026-02-10'), today);
    expect(schedule.map((one) => one.state)).toEqual(['done', state, 'too-early']);
  });

  it('does not call overdue what was settled for a later day', () => {
    const series = {
      ...startSeries('general', 2),
      slots: [
        { id: 's1', kind: 'series' as const },
        { id: 's2', kind: 'series' as const, on: '2026-04-20' },
      ],
    };
    const [, second] = scheduleOf(aCourse({ series }), sessionsEvery(0, 1), '2026-04-10');
    expect(second).toMatchObject({ on: '2026-04-20', state: 'due', window: { to: '2026-03-17' } });
    expect(scheduleOf(aCourse({ series }), sessionsEvery(0, 1), '2026-04-21')[1]?.state).toBe('overdue');
  });

  it.each(['2026-02-02', '2026-02-03'])(
    'does not keep a settled day, %s, that is no later than the session before',
    (on) => {
      const slots = [
        { id: 's1', kind: 'series' as const },
        { id: 's2', kind: 'series' as const, on },
      ];
      const series = { ...startSeries('general', 2), slots };
      expect(days(scheduleOf(aCourse({ series }), sessionsEvery(0, 1), '2026-02-04'))).toEqual([
        '2026-02-03',
        '2026-03-03',
      ]);
    },
  );

  it('gives maintenance its own distance', () => {
    const { series } = addSlot(
      { ...startSeries('general', 1), maintenanceGap: { minDays: 180, maxDays: 200 } },
      'maintenance',
    );
    const [, maintenance] = scheduleOf(aCourse({ series }), sessionsEvery(0, 1), '2026-02-04');
    expect(maintenance).toMatchObject({ on: '2026-08-02', window: { from: '2026-08-02', to: '2026-08-22' } });
  });

  it('keeps a session whose place is gone or taken as one more', () => {
    const sessions = [
      ...sessionsEvery(30, 2),
      aSession('x', '2026-02-20', { slot: 's1' }),
      aSession('y', '2026-02-21', { slot: 'gone' }),
    ];
    const schedule = scheduleOf(aCourse(), sessions, '2026-03-10');
    expect(schedule.map(({ slot }) => slot.id)).toEqual(['s1', 'x', 'y', 's2', 's3']);
    expect(schedule.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('runs forward, whatever is settled and whatever was done: windows too', () => {
    fc.assert(
      fc.property(plans, ({ course, sessions, today }) => {
        const schedule = scheduleOf(course, sessions, today);
        expect(schedule).toHaveLength(course.series.slots.length);
        expect(schedule.map(({ number }) => number)).toEqual(schedule.map((_, i) => i + 1));
        for (const [i, { on, window, session, state }] of schedule.entries()) {
          const previous = schedule[i - 1];
          expect(daysBetween(window.from, window.to)).toBe(course.series.gap.maxDays - course.series.gap.minDays);
          expect(state === 'done').toBe(session !== null);
          if (!previous) continue;
          expect(on > previous.on).toBe(true);
          const anchor = session || previous.session ? previous.on : laterOf(previous.on, today);
          expect(daysBetween(anchor, window.from)).toBe(course.series.gap.minDays);
        }
        // Only the next session can be due or late: nobody can be late for two.
        const open = schedule.filter(({ session }) => session === null);
        expect(open.slice(1).every(({ state }) => state === 'too-early')).toBe(true);
      }),
    );
  });

  it('passes from too early over due to overdue, never back', () => {
    const order = ['too-early', 'due', 'overdue'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -90, max: 150 }),
        (from, long, at) => {
          const window = { from: addDays(START, from), to: addDays(START, from + long) };
          const [today, tomorrow] = [dueState(addDays(START, at), window), dueState(addDays(START, at + 1), window)];
          expect(order.indexOf(tomorrow)).toBeGreaterThanOrEqual(order.indexOf(today));
          expect(today === 'due').toBe(at >= from && at <= from + long);
        },
      ),
    );
  });

  it('knows today’s place', () => {
    const schedule = scheduleOf(aCourse(), sessionsEvery(30, 2), '2026-03-10');
    expect(placeOn('2026-03-10', schedule)).toMatchObject({
      done: 2,
      planned: 3,
      daysSinceLast: 5,
      daysUntilDue: 23,
      next: { number: 3 },
      last: { number: 2 },
    });
    expect(placeOn(START, [])).toEqual({
      done: 0,
      planned: 0,
      last: null,
      daysSinceLast: null,
      next: null,
      daysUntilDue: null,
    });
  });
});

describe('moving a session', () => {
  const chosen = fc.tuple(plans, fc.nat(), fc.integer({ min: 0, max: 200 }));

  it('with the later ones moves all of them by as many days and none before', () => {
    fc.assert(
      fc.property(chosen, ([{ course, sessions, today }, at, by]) => {
        const before = scheduleOf(course, sessions, today);
        const open = before.filter(({ session }) => session === null);
        const moved = open[at % Math.max(1, open.length)];
        // A session that is late already cannot keep its distance to those after it, which count from today.
        fc.pre(moved !== undefined && moved.on >= today);
        if (!moved) return;
        const series = moveSlot(course.series, before, moved.slot.id, addDays(moved.on, by), true);
        const after = scheduleOf({ ...course, series }, sessions, today);
        for (const [i, one] of before.entries()) {
          expect(after[i]?.slot.id).toBe(one.slot.id);
          expect(daysBetween(one.on, after[i]?.on ?? '')).toBe(i + 1 < moved.number ? 0 : by);
        }
      }),
    );
  });

  it('alone leaves the later ones on their days, unless it comes to lie after them', () => {
    fc.assert(
      fc.property(chosen, ([{ course, sessions, today }, at, by]) => {
        const before = scheduleOf(course, sessions, today);
        const open = before.filter(({ session }) => session === null);
        const moved = open[at % Math.max(1, open.length)];
        fc.pre(moved !== undefined);
        if (!moved) return;
        const to = addDays(moved.on, by);
        const next = before[moved.number];
        fc.pre(next === undefined || laterOf(to, today) < next.on);
        const after = scheduleOf(
          { ...course, series: moveSlot(course.series, before, moved.slot.id, to, false) },
          sessions,
          today,
        );
        expect(days(after)).toEqual(days(before).with(moved.number - 1, to));
      }),
    );
  });

  it('does nothing to one that was done', () => {
    const schedule = scheduleOf(aCourse(), sessionsEvery(30, 1), '2026-02-10');
    expect(moveSlot(aCourse().series, schedule, 's1', '2027-01-01', true)).toEqual(aCourse().series);
  });
});

describe('changing a plan', () => {
  it('gives every place an id of its own, the series before maintenance', () => {
    const first = addSlot(startSeries('general', 2), 'maintenance');
    const second = addSlot(first.series, 'series', '2026-05-05');
    expect(second.series.slots.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      's1 series',
      's2 series',
      's4 series',
      's3 maintenance',
    ]);
    expect(second.slot).toEqual({ id: 's4', kind: 'series', on: '2026-05-05' });
    expect(removeSlot(second.series, 's2').slots.map(({ id }) => id)).toEqual(['s1', 's4', 's3']);
  });

  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'template %s plans as it says',
    (id, template) => {
      const series = startSeries(id);
      expect(series.slots).toHaveLength(template.sessions.min);
      const schedule = scheduleOf(aCourse({ series }), [], START);
      for (const [i, { on }] of schedule.entries()) expect(daysBetween(START, on)).toBe(i * template.gap.minDays);
    },
  );
});
