import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLAGE_LAYOUTS } from '../../../src/domain/collage/collage.ts';
import { type PlannedCollage, planCollage } from '../../../src/domain/collage/plan-collage.ts';
import { withCellsByDate } from '../../../src/domain/collage/shown-cells.ts';
import type { PhotoCommand, TextCommand } from '../../../src/domain/comparison/draw-plan.ts';
import { intersect, type Rectangle } from '../../../src/domain/geometry/rectangle.ts';
import { apply, invert } from '../../../src/domain/geometry/similarity.ts';
import {
  alignmentOf,
  collageOf,
  inputsOf,
  photoOf,
  runs,
  someAlignment,
  someChoices,
  somePhotos,
} from './a-collage.ts';

const PORTRAIT = { widthPx: 3024, heightPx: 4032 };
const areas = ({ cells }: PlannedCollage) => cells.map(({ area }) => area);
const photosOf = ({ plan }: PlannedCollage) => plan.commands.filter((c): c is PhotoCommand => c.kind === 'photo');
const textsOf = ({ plan }: PlannedCollage) => plan.commands.filter((c): c is TextCommand => c.kind === 'text');
/** What is written under the cells: all but the line about fairness. */
const captionsOf = (planned: PlannedCollage) =>
  textsOf(planned).flatMap(({ text }) => (text.startsWith('full ') ? [] : [text]));
const isInside = (inner: Rectangle<'page'>, page: { width: number; height: number }) =>
  inner.x >= 0 && inner.y >= 0 && inner.x + inner.width <= page.width && inner.y + inner.height <= page.height;

const some = fc.tuple(somePhotos(9), someChoices).map(([photos, choices]) => inputsOf(photos, choices));

describe('cells', () => {
  test('lie inside the page on whole pixels, equally large, and never overlap', () => {
    fc.assert(
      fc.property(some, (inputs) => {
        const planned = planCollage(inputs);
        const cells = areas(planned);
        const first = cells[0];
        for (const [i, cell] of cells.entries()) {
          expect(isInside(cell, planned.plan)).toBe(true);
          expect([cell.x, cell.y, cell.width, cell.height].every(Number.isInteger)).toBe(true);
          expect(cell.width).toBeGreaterThanOrEqual(1);
          expect(cell.height).toBeGreaterThanOrEqual(1);
          expect([cell.width, cell.height]).toEqual([first?.width, first?.height]);
          for (const other of cells.slice(i + 1)) expect(intersect(cell, other)).toBeNull();
        }
      }),
      runs,
    );
  });

  test('still have a pixel each when sixty share the smallest page', () => {
    const photos = Array.from({ length: 60 }, (_, i) => photoOf(i, PORTRAIT));
    for (const layout of ['grid', 'strip'] as const) {
      const small = { page: 'custom', customPx: { width: 64, height: 64 }, layout, spacing: 0.1, title: 'x' } as const;
      const planned = planCollage({ ...inputsOf(photos, small), gains: new Map([['p1', [1, 1, 1]]]) });
      expect(areas(planned)).toHaveLength(60);
      expect(areas(planned).every((cell) => cell.width >= 1 && cell.height >= 1 && isInside(cell, planned.plan))).toBe(
        true,
      );
    }
  });

  test('are the asked gap apart from each other and at least that from the edges', () => {
    const photos = Array.from({ length: 4 }, (_, i) => photoOf(i, PORTRAIT));
    for (const [layout, spacing] of COLLAGE_LAYOUTS.flatMap((l) => [0, 0.02, 0.05].map((s) => [l, s] as const))) {
      const planned = planCollage(inputsOf(photos, { layout, spacing, captions: NO_CAPTIONS }));
      const gap = Math.round(spacing * 2160);
      const [a, b] = areas(planned);
      if (!a || !b) throw new Error('two cells');
      expect(a.y === b.y ? b.x - a.x - a.width : b.y - a.y - a.height).toBe(gap);
      for (const cell of areas(planned)) {
        expect(Math.min(cell.x, cell.y)).toBeGreaterThanOrEqual(gap);
        expect(2160 - cell.x - cell.width).toBeGreaterThanOrEqual(gap);
        expect(2160 - cell.y - cell.height).toBeGreaterThanOrEqual(gap);
      }
    }
  });

  test.each([
    ['pair-across', 2, [2, 1]],
    ['pair-down', 2, [1, 2]],
    ['three', 3, [3, 1]],
    ['two-by-two', 4, [2, 2]],
    ['grid', 6, [3, 2]],
    ['strip', 5, [5, 1]],
  ] as const)('%s of %i photos', (layout, count, [columns, rows]) => {
    const photos = Array.from({ length: count }, (_, i) => photoOf(i, PORTRAIT));
    const cells = areas(planCollage(inputsOf(photos, { layout })));
    expect(new Set(cells.map(({ x }) => x)).size).toBe(columns);
    expect(new Set(cells.map(({ y }) => y)).size).toBe(rows);
  });

  test('of three and of a strip stand in a column on a tall page', () => {
    const photos = [1, 2, 3].map((i) => photoOf(i, { widthPx: 4000, heightPx: 3000 }));
    for (const layout of ['three', 'strip'] as const) {
      const cells = areas(planCollage(inputsOf(photos, { layout, page: '9:16' })));
      expect(new Set(cells.map(({ x }) => x)).size).toBe(1);
    }
  });

  test('of a strip have the proportions of the photos', () => {
    const photos = [1, 2, 3, 4].map((i) => photoOf(i, PORTRAIT));
    const [cell] = areas(planCollage(inputsOf(photos, { layout: 'strip' })));
    expect((cell?.width ?? 0) / (cell?.height ?? 1)).toBeCloseTo(0.75, 2);
  });

  test('of a last row that is not full are centred', () => {
    const photos = Array.from({ length: 5 }, (_, i) => photoOf(i, PORTRAIT));
    const cells = areas(planCollage(inputsOf(photos, { layout: 'grid' })));
    const last = cells.filter(({ y }) => y === cells.at(-1)?.y);
    const [from, to] = [last[0]?.x ?? 0, (last.at(-1)?.x ?? 0) + (last.at(-1)?.width ?? 0)];
    expect(last.length).toBeLessThan(cells.length - last.length);
    expect(Math.abs(from - (2160 - to))).toBeLessThanOrEqual(1);
  });
});

const NO_CAPTIONS = { date: false, daysSinceFirst: false, text: false };

describe('the page', () => {
  test('scales: at twice the size everything lies at twice the place, but for whole pixels', () => {
    fc.assert(
      fc.property(somePhotos(6), someChoices, (photos, choices) => {
        const small = { width: 900, height: 1300 };
        const at = (k: number) =>
          planCollage(
            inputsOf(photos, {
              ...choices,
              page: 'custom',
              customPx: { width: small.width * k, height: small.height * k },
            }),
          );
        const [one, two] = [areas(at(1)), areas(at(2))];
        for (const [i, cell] of one.entries()) {
          for (const key of ['x', 'y', 'width', 'height'] as const) {
            expect(Math.abs((two[i]?.[key] ?? 0) - 2 * cell[key])).toBeLessThanOrEqual(2 * (photos.length + 4));
          }
        }
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test('is filled first, and all texts lie on it, off the photos but for the watermark', () => {
    fc.assert(
      fc.property(some, (inputs) => {
        const planned = planCollage({ ...inputs, gains: new Map([['p0', [1, 1, 1]]]) });
        const { width, height, commands } = planned.plan;
        expect(commands[0]).toMatchObject({ kind: 'fill', area: { x: 0, y: 0, width, height } });
        for (const { text, x, y, sizePx, maxWidth, align } of textsOf(planned)) {
          const left = align === 'right' ? x - maxWidth : x;
          // From the height of capitals to the depth of a descender.
          const box = { x: left, y: y - 0.73 * sizePx, width: maxWidth, height: 0.95 * sizePx };
          expect(isInside(box, { width: width + 1e-6, height: height + 1e-6 })).toBe(true);
          const onPhotos = areas(planned).some((cell) => intersect(box, cell) !== null);
          expect(onPhotos).toBe(text === 'Clinic');
        }
      }),
      runs,
    );
  });
});

describe('photos', () => {
  const aligned = fc
    .tuple(somePhotos(4), someChoices, fc.array(someAlignment, { minLength: 4, maxLength: 4 }))
    .map(([photos, choices, ways]) => {
      const [first, ...others] = photos;
      if (!first) throw new Error('at least one photo');
      const alignments = others.flatMap((photo, i) => (ways[i] ? [alignmentOf(first, photo, ways[i])] : []));
      return inputsOf(photos, { ...choices, referenceId: first.id }, alignments);
    });

  test('are each drawn once, by a similarity, cut off at their cells', () => {
    fc.assert(
      fc.property(aligned, (inputs) => {
        const planned = planCollage(inputs);
        const filled = planned.cells.filter(({ photo }) => photo !== null);
        expect(photosOf(planned).map(({ clip }) => clip)).toEqual(filled.map(({ area }) => area));
        expect(photosOf(planned).map(({ fingerprint }) => fingerprint)).toEqual(
          filled.map(({ photo }) => photo?.file.fingerprint),
        );
        for (const { place } of photosOf(planned)) expect(Math.hypot(place.a, place.b)).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('show the same place of the skin at the same place of every cell with one crop for all', () => {
    const before = photoOf(1, PORTRAIT, '2026-03-04');
    const after = photoOf(2, { widthPx: 2000, heightPx: 2000 }, '2026-06-01');
    const way = { a: 0.9, b: 0.2, tx: 0.05, ty: -0.03 };
    const planned = planCollage(inputsOf([before, after], {}, [alignmentOf(before, after, way)]));
    const [first, second] = photosOf(planned);
    if (!first || !second) throw new Error('two photos');
    const onAfter = { x: 0.41, y: 0.52 };
    const onBefore = apply(way, onAfter);
    const [p, q] = [apply(first.place, onBefore), apply(second.place, onAfter)];
    expect(p.x - first.clip.x).toBeCloseTo(q.x - second.clip.x, 6);
    expect(p.y - first.clip.y).toBeCloseTo(q.y - second.clip.y, 6);
  });

  test('fill their cells at every crop wherever they can, and the reference always does', () => {
    fc.assert(
      fc.property(aligned, (inputs) => {
        const one = { ...inputs, collage: { ...inputs.collage, oneCrop: true } };
        const planned = planCollage(one);
        for (const [i, { place, clip }] of photosOf(planned).entries()) {
          const cell = planned.cells.filter(({ photo }) => photo !== null)[i];
          const file = cell?.photo?.file;
          if (!file) throw new Error('a photo');
          const long = Math.max(file.widthPx, file.heightPx);
          const back = invert(place);
          const corners = [0, 1].flatMap((u) =>
            [0, 1].map((v) => apply(back, { x: clip.x + u * clip.width, y: clip.y + v * clip.height })),
          );
          const slack = 1e-6;
          const covers = corners.every(
            ({ x, y }) =>
              x >= -slack && y >= -slack && x <= file.widthPx / long + slack && y <= file.heightPx / long + slack,
          );
          expect(covers).toBe(cell.covered);
          expect(covers || cell.photo?.id !== one.collage.referenceId).toBe(true);
        }
      }),
      runs,
    );
  });

  test('that are gone from the library leave an empty cell, and the next one becomes the reference', () => {
    const photos = [1, 2, 3].map((i) => photoOf(i, PORTRAIT, `2026-03-0${i}`));
    const inputs = inputsOf(photos);
    const planned = planCollage({ ...inputs, photos: new Map(photos.slice(1).map((p) => [p.id, p])) });
    expect(planned.cells.map(({ photo }) => photo?.id ?? null)).toEqual([null, 'p2', 'p3']);
    expect(photosOf(planned)).toHaveLength(2);
    expect(captionsOf(planned)).toEqual(['on 2026-03-02', 'day 0', 'on 2026-03-03', 'day 1']);
  });

  test('of an empty collage: a page without photos', () => {
    expect(planCollage(inputsOf([])).cells.map(({ photo }) => photo)).toEqual([null, null]);
  });
});

describe('order and captions', () => {
  const late = photoOf(1, PORTRAIT, '2026-06-01');
  const early = photoOf(2, PORTRAIT, '2026-03-04');
  const middle = photoOf(3, PORTRAIT, '2026-04-30');
  const cells = [late, early, middle].map(({ id }) => ({ photoId: id, text: `text of ${id}` }));
  const captions = { date: true, daysSinceFirst: true, text: true };
  const plan = (layout: 'strip' | 'three') => planCollage(inputsOf([late, early, middle], { layout, cells, captions }));

  test('a strip goes by date, every other layout by the person’s order', () => {
    expect(plan('strip').cells.map(({ photo }) => photo?.id)).toEqual(['p2', 'p3', 'p1']);
    expect(plan('three').cells.map(({ photo }) => photo?.id)).toEqual(['p1', 'p2', 'p3']);
  });

  test('photos can be put in the order of their days, once', () => {
    const collage = collageOf([late, early, middle], { cells });
    const photos = new Map([late, early, middle].map((photo) => [photo.id, photo]));
    const sorted = withCellsByDate(collage, photos);
    expect(sorted.cells.map(({ photoId }) => photoId)).toEqual(['p2', 'p3', 'p1']);
    expect(withCellsByDate(sorted, photos)).toBe(sorted);
  });

  test('days count from the earliest photo, whichever cell it is in', () => {
    expect(captionsOf(plan('three'))).toEqual([
      'on 2026-06-01',
      'day 89',
      'text of p1',
      'on 2026-03-04',
      'day 0',
      'text of p2',
      'on 2026-04-30',
      'day 57',
      'text of p3',
    ]);
  });

  test('title and watermark appear when there are any, each on one line without characters of control', () => {
    const inputs = inputsOf([early], { title: ' A\n\u202etitle ', watermark: 'mine', captions: NO_CAPTIONS });
    expect(textsOf(planCollage(inputs)).map(({ text }) => text)).toEqual(['A title', 'mine', 'mine']);
    expect(textsOf(planCollage(inputsOf([early], { captions: NO_CAPTIONS })))).toEqual([]);
  });
});
