import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/photo/plain-date.ts';
import { scheduleOf } from '../../../src/domain/treatment/schedule.ts';
import { timelineOf } from '../../../src/domain/treatment/timeline.ts';
import { layOutAxis, ZOOMS } from '../../../src/ui/journey/timeline/lay-out.ts';
import { aCourse, anEntry, sessionsEvery } from '../../domain/treatment/a-journal.ts';

const course = aCourse();
const sessions = sessionsEvery(30, 3);
const symptoms = Array.from({ length: 11 }, (_, day) => anEntry(day, { redness: 10 - day }));
const entries = timelineOf(course, scheduleOf(course, sessions, '2026-06-01'), { symptoms, ticks: [] }, []);

describe('the axis', () => {
  it.each(ZOOMS)('shows every entry once, in marks that a thumb can tell apart, by %s', (zoom) => {
    const { strands, widthPx } = layOutAxis(entries, '2026-06-01', zoom);
    const shown = strands.flatMap(({ marks }) => marks.flatMap((mark) => mark.entries));
    expect(shown.length).toBe(entries.length);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(entries.length);
    for (const { marks } of strands) {
      for (const [i, mark] of marks.entries()) {
        expect(mark.xPx).toBeLessThan(widthPx);
        if (i > 0) expect(mark.xPx - (marks[i - 1]?.xPx ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('gives each day of a diary its own mark when it is nearest, and one to all of them from afar', () => {
    const marksOf = (zoom: 'days' | 'years') =>
      layOutAxis(entries, '2026-06-01', zoom).strands.find(({ kind }) => kind === 'symptoms')?.marks.length;
    expect(marksOf('days')).toBe(11);
    expect(marksOf('years')).toBe(1);
  });

  it('has today on it even where nothing else is', () => {
    const { xOf, widthPx } = layOutAxis([], '2026-06-01', 'weeks');
    expect(xOf('2026-06-01')).toBeLessThan(widthPx);
  });

  it('marks the first of each month, quarter or year within its days', () => {
    const ticks = layOutAxis(entries, addDays('2026-02-03', 800), 'years').ticks.map(({ on }) => on);
    expect(ticks).toEqual(['2027-01-01', '2028-01-01']);
  });
});
