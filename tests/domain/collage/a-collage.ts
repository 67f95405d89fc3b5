import * as fc from 'fast-check';
import type { Alignment } from '../../../src/domain/alignment/alignment.ts';
import { type CellCrop, COLLAGE_LAYOUTS, type Collage, PAGE_FORMATS } from '../../../src/domain/collage/collage.ts';
import type { CollageInputs } from '../../../src/domain/collage/plan-collage.ts';
import { startCollage } from '../../../src/domain/collage/start-collage.ts';
import type { Similarity } from '../../../src/domain/geometry/similarity.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { fromDayNumber } from '../../../src/domain/photo/plain-date.ts';

export const runs = { seed: 20261123, numRuns: 300 };

/** Words a test can tell apart. */
export const words: CollageInputs['words'] = {
  date: (date) => `on ${date}`,
  daysSinceFirst: (days) => `day ${days}`,
  sinceSession: ({ days, number, phase }) => `${phase}, ${days} days after ${number}`,
  healing: (text) => `healing ${text}`.trim(),
  verdict: ({ verdict, others, having, notChecked }, isShort) =>
    `${isShort ? 'short' : 'full'} ${verdict} ${having}/${others} (${notChecked})`,
  lightMatched: () => 'light matched',
  mirrored: (mirrored, shown) => `${mirrored}/${shown} mirrored`,
};

/** A photo of a library, by its number. */
export function photoOf(number: number, size: { widthPx: number; heightPx: number }, date = '2026-03-04'): Photo {
  return {
    id: `p${number}`,
    file: { fingerprint: `f${number}`, name: `${number}.jpg`, format: 'jpeg', sizeBytes: 1, ...size },
    takenAt: { date, source: 'exif' },
    area: 'face',
    view: 'front',
    person: 'me',
    note: '',
    sample: false,
    addedAt: '2026-11-23T00:00:00Z',
    revision: 0,
  };
}

/** An alignment of two photos as a person leaves it. */
export function alignmentOf(before: Photo, after: Photo, afterToBefore: Similarity<'photo', 'common'>): Alignment {
  return {
    beforeId: before.id,
    afterId: after.id,
    afterToBefore,
    method: 'moved',
    points: [],
    fingerprints: { before: before.file.fingerprint, after: after.file.fingerprint },
    algorithmVersion: 1,
    madeAt: '2026-11-23T00:00:00Z',
  };
}

/** A collage of these photos, changed as a test wants it. */
export function collageOf(photos: readonly Photo[], change: Partial<Collage> = {}): Collage {
  return { ...startCollage('c', photos), page: 'square', updatedAt: '2026-11-23T00:00:00Z', ...change };
}

/** What {@link planCollage} takes, for a collage of exactly these photos. */
export function inputsOf(
  photos: readonly Photo[],
  change: Partial<Collage> = {},
  alignments: readonly Alignment[] = [],
): CollageInputs {
  return {
    collage: collageOf(photos, change),
    photos: new Map(photos.map((p) => [p.id, p])),
    alignments,
    judgements: new Map(),
    gains: new Map(),
    timings: new Map(),
    words,
  };
}

const side = fc.integer({ min: 200, max: 6000 });
const days = fc.integer({ min: 18000, max: 21000 }).map(fromDayNumber);

/** One to so many photos of different sizes and days. */
export const somePhotos = (most: number): fc.Arbitrary<readonly Photo[]> =>
  fc
    .array(fc.record({ widthPx: side, heightPx: side, day: days }), { minLength: 1, maxLength: most })
    .map((all) => all.map(({ day, ...size }, i) => photoOf(i, size, day)));

/** A way of lining a photo up that a person would end at: turned, enlarged and moved somewhat. */
export const someAlignment: fc.Arbitrary<Similarity<'photo', 'common'>> = fc
  .record({
    scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
    angle: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    tx: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
    ty: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
  })
  .map(({ scale, angle, tx, ty }) => ({ a: scale * Math.cos(angle), b: scale * Math.sin(angle), tx, ty }));

/** Whatever a person can choose for the page, the texts and the crop. */
export const someChoices: fc.Arbitrary<Partial<Collage>> = fc.record({
  layout: fc.constantFrom(...COLLAGE_LAYOUTS),
  page: fc.constantFrom(...PAGE_FORMATS),
  customPx: fc.record({
    width: fc.integer({ min: 64, max: 8192 }),
    height: fc.integer({ min: 64, max: 8192 }),
  }),
  captions: fc.record({ date: fc.boolean(), daysSinceFirst: fc.boolean(), text: fc.boolean() }),
  title: fc.constantFrom('', 'My skin'),
  watermark: fc.constantFrom('', 'Clinic'),
  spacing: fc.double({ min: 0, max: 0.1, noNaN: true }),
  oneCrop: fc.boolean(),
  crop: fc.option<CellCrop>(
    fc.record({
      centre: fc.record({
        x: fc.double({ min: -1, max: 2, noNaN: true }),
        y: fc.double({ min: -1, max: 2, noNaN: true }),
      }),
      zoom: fc.double({ min: 1, max: 10, noNaN: true }),
    }),
    { nil: null },
  ),
});
