import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../src/domain/photo/library-order.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { fromDayNumber } from '../../../src/domain/photo/plain-date.ts';
import { planTimelineRows, type Step, stepFrom } from '../../../src/ui/library/timeline-rows.ts';
import { aPhoto } from '../../domain/photo/a-photo.ts';

const on = (...dates: string[]) => dates.map((date, i) => aPhoto(`${i}`, { takenAt: { date, source: 'exif' } }));

const libraries = fc
  .array(fc.integer({ min: 20_000, max: 20_800 }), { maxLength: 60 })
  .map((days) =>
    days
      .map((day, i): Photo => aPhoto(`p${i}`, { takenAt: { date: fromDayNumber(day), source: 'exif' } }))
      .toSorted(newestFirst),
  );

describe('the lines of the timeline', () => {
  it('put months that fit side by side under headings of their own', () => {
    const { rows } = planTimelineRows(on('2026-05-20', '2026-04-10', '2026-04-02', '2026-03-01'), 3);
    expect(rows).toMatchObject([
      {
        kind: 'months',
        headings: [
          { month: '2026-05', count: 1, column: 0, span: 1 },
          { month: '2026-04', count: 2, column: 1, span: 2 },
        ],
      },
      { kind: 'photos' },
      { kind: 'months', headings: [{ month: '2026-03', count: 1, column: 0, span: 3 }] },
      { kind: 'photos' },
    ]);
  });

  it('give a month that needs several lines its own heading, and nobody else a place beside it', () => {
    const { rows } = planTimelineRows(on('2026-05-20', '2026-05-19', '2026-05-18', '2026-04-01'), 2);
    expect(rows.map((row) => (row.kind === 'months' ? row.headings.length : row.photos.length))).toEqual([
      1, 2, 1, 1, 1,
    ]);
  });

  it('hold every photo once, in order, no more than fit, each under its month', () => {
    fc.assert(
      fc.property(libraries, fc.integer({ min: 2, max: 9 }), (photos, columns) => {
        const { rows, rowOf } = planTimelineRows(photos, columns);
        const lines = rows.flatMap((row) => (row.kind === 'photos' ? [row.photos] : []));
        expect(lines.flat()).toEqual(photos);
        expect(rows.flatMap((row) => (row.kind === 'months' ? row.headings.map(({ count }) => count) : []))).toSatisfy(
          (counts: number[]) => counts.reduce((sum, count) => sum + count, 0) === photos.length,
        );
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
        for (const photo of photos) {
          const row = rows[rowOf.get(photo.id) ?? -1];
          expect(row?.kind === 'photos' && row.photos.includes(photo)).toBe(true);
        }
        for (const [index, row] of rows.entries()) {
          const below = rows[index + 1];
          if (row.kind !== 'months' || below?.kind !== 'photos') continue;
          for (const { month, column, span } of row.headings) {
            expect(below.photos[column]?.takenAt.date.slice(0, 7)).toBe(month);
            expect(column + span).toBeLessThanOrEqual(columns);
          }
        }
      }),
    );
  });
});

describe('a step through the timeline', () => {
  const photos = on('2026-05-20', '2026-05-19', '2026-05-18', '2026-03-02', '2026-03-01');
  const timeline = planTimelineRows(photos, 2);
  it.each<[string, Step, string]>([
    ['0', 'right', '1'],
    ['1', 'right', '2'],
    ['2', 'left', '1'],
    ['0', 'left', '0'],
    ['4', 'right', '4'],
    ['1', 'down', '2'],
    ['2', 'down', '3'],
    ['4', 'up', '2'],
    ['0', 'up', '0'],
    ['1', 'row-start', '0'],
    ['0', 'row-end', '1'],
    ['3', 'first', '0'],
    ['0', 'last', '4'],
    ['gone', 'right', 'gone'],
  ])('from %s %s is %s', (from, step, to) => {
    expect(stepFrom(timeline, from, step)).toBe(to);
  });

  it('reaches every photo by going right, and comes back by going left', () => {
    fc.assert(
      fc.property(libraries, fc.integer({ min: 2, max: 9 }), (all, columns) => {
        const lines = planTimelineRows(all, columns);
        let at = all[0]?.id ?? '';
        for (const photo of all.slice(1)) expect((at = stepFrom(lines, at, 'right'))).toBe(photo.id);
        for (const photo of all.toReversed().slice(1)) expect((at = stepFrom(lines, at, 'left'))).toBe(photo.id);
      }),
    );
  });
});
