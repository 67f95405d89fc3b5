import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/records.schema.json' with { type: 'json' };
import { domainFiles, RECORDS, recordSchema } from '../../scripts/record-schema.mjs';
import { fromParts } from '../../src/domain/geometry/similarity.ts';
import { JOURNAL_KINDS } from '../../src/domain/treatment/journal.ts';
import { tickId } from '../../src/domain/treatment/tick.ts';
import { collageOf } from '../domain/collage/a-collage.ts';
import { aPhoto } from '../domain/photo/a-photo.ts';
import { aCourse, anEntry, aSession, stamp } from '../domain/treatment/a-journal.ts';

const files = domainFiles(join(import.meta.dirname, '../..'));
const ajv = new Ajv2020({ strict: true, strictRequired: true });
ajv.addSchema(schema);
const isValid = (type: string, record: unknown) => ajv.validate(`${schema.$id}#/$defs/${type}`, record);

const fingerprint = 'ab'.repeat(32);
const photo = aPhoto('a', {
  file: {
    ...aPhoto('a').file,
    fingerprint,
    camera: { make: 'M', focalLength35Mm: 26, flashFired: false },
    hasLocation: true,
  },
  dateDoubt: [{ date: '2026-03-05', source: 'file-time' }],
  view: 'close-up',
  region: 'chin',
  face: { x: 0.5, y: 0.4 },
});

/** A record of every kind, with as many of its fields as it can have. */
const SAMPLES: { readonly [Kind in keyof typeof RECORDS]: object } = {
  photos: photo,
  people: { id: 'ada', name: 'Ada', deletedAt: '2026-03-05T08:00:00.000Z' },
  alignments: {
    beforeId: 'a',
    afterId: 'b',
    afterToBefore: fromParts({ scale: 1.2, angleRad: 0.1, tx: 0.05, ty: -0.02 }),
    method: 'points',
    points: [{ from: { x: 0.1, y: 0.2 }, to: { x: 0.3, y: 0.4 } }],
    residualPx: 2,
    mirrored: { after: true },
    fingerprints: { before: fingerprint, after: fingerprint },
    algorithmVersion: 1,
    madeAt: '2026-03-05T08:00:00.000Z',
  },
  comparisons: {
    id: 'c',
    name: 'Spring',
    beforeId: 'a',
    afterId: 'b',
    mode: 'slider',
    direction: 'vertical',
    split: 0.5,
    opacity: 0.5,
    viewport: { centre: { x: 0.5, y: 0.5 }, zoom: 1 },
    createdAt: '2026-03-05T08:00:00.000Z',
    updatedAt: '2026-03-05T08:00:00.000Z',
  },
  collages: collageOf([photo], { crop: { centre: { x: 0.5, y: 0.5 }, zoom: 2 }, lightMatched: true }),
  courses: aCourse({
    places: [{ area: 'face', region: 'chin' }],
    screening: [{ question: 'pregnancy', answer: 'no' }],
    series: {
      ...aCourse().series,
      maintenanceGap: { minDays: 90, maxDays: 120 },
      slots: [{ id: 's1', kind: 'series', on: '2026-02-03' }],
    },
  }),
  sessions: aSession('a', '2026-02-03', {
    time: '10:15',
    roller: 'r',
    cartridge: { type: '12', lot: 'L', singleUse: null },
    depths: [{ place: { area: 'face' }, depthMm: 0.5 }],
    numbing: { product: 'gel', percent: null, minutes: 30 },
    pain: 3,
    addOns: [
      {
        kind: 'prp',
        product: '',
        lot: '',
        amount: '2 ml',
        place: { area: 'face' },
        dayOffset: -7,
        vitaminC: null,
        madeForNeedling: true,
      },
    ],
    photos: [{ photo: 'a', moment: 'before' }],
  }),
  symptoms: anEntry(3, { redness: 4 }, { signs: ['pus'], photo: 'a' }),
  ticks: {
    ...stamp(tickId('course', 's1', 'sunscreen', 2)),
    person: 'me',
    course: 'course',
    slot: 's1',
    item: 'sunscreen',
    day: 2,
    done: true,
  },
  rollers: {
    ...stamp('r'),
    person: 'me',
    name: 'Roller',
    needleMm: 0.25,
    startedOn: '2026-01-01',
    usesBefore: 0,
    replaceAfterUses: null,
    replaceOn: '2026-07-01',
    retiredOn: '2026-06-01',
  },
  grades: {
    ...stamp('g'),
    person: 'me',
    course: 'course',
    on: '2026-02-03',
    rater: 'practitioner',
    grade: { scale: 'mmasi', pigment: [{ place: 'chin', area: 3, darkness: 2 }] },
    photo: 'a',
    note: '',
  },
  consents: {
    ...stamp('k'),
    person: 'ada',
    photo: 'a',
    purpose: 'clinic',
    givenOn: '2026-02-03',
    expiresOn: '2027-02-03',
    withdrawnOn: '2026-05-05',
    note: 'form 12',
  },
  clients: { ...stamp('ada'), person: 'ada', privateNote: 'likes tea', deletedAt: '2026-03-05T08:00:00.000Z' },
  calendars: {
    ...stamp('course'),
    person: 'me',
    course: 'course',
    events: [{ uid: 'course.s1@samelight', from: '2026-02-03', to: '2026-02-03' }],
  },
};
const cases = Object.entries(SAMPLES).map(
  ([kind, record]) => [kind, RECORDS[kind as keyof typeof RECORDS], record] as const,
);

/** Every object within a record, and where it is. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

describe('the schema of records', () => {
  test('says what the types say: when this fails, run `npm run schema`', () => {
    expect(recordSchema(files)).toEqual(schema);
  });

  test('would not, had a field been added to any record or part of one without it', () => {
    // JournalRecord is what Tick and the others have in common.
    const named = ['Photo', 'AddOn', 'JournalRecord', 'Series', 'CollageCell', 'Person'];
    const opening = new RegExp(`export interface (${named.join('|')})\\b[^{]*\\{`, 'g');
    const changed = files.map(([path, text]): [string, string] => [
      path,
      text.replace(opening, '$& readonly added: string;'),
    ]);
    const definitions = recordSchema(changed)['$defs'] as Record<string, object>;
    for (const name of ['Photo', 'AddOn', 'Tick', 'Session', 'Series', 'CollageCell', 'Person']) {
      expect(definitions[name]).not.toEqual(schema.$defs[name as 'Tick']);
    }
    expect(definitions['Gap']).toEqual(schema.$defs.Gap);
  });

  test('is about every kind of record of the journal', () => {
    expect(Object.keys(RECORDS)).toEqual(expect.arrayContaining([...JOURNAL_KINDS]));
  });

  test.each(cases)('allows a real record of %s', (_kind, type, record) => {
    expect([isValid(type, record), ajv.errors]).toEqual([true, null]);
    expect(ajv.validate(schema.$id, record)).toBe(true);
  });

  test.each(cases)(
    'refuses a record of %s with a field too many anywhere, or of another type',
    (_kind, type, record) => {
      const count = objectsIn(record).length;
      for (let i = 0; i < count; i++) {
        const copy = structuredClone(record);
        Object.assign(objectsIn(copy)[i] ?? {}, { added: 1 });
        expect(isValid(type, copy)).toBe(false);
      }
      for (const field of Object.keys(record)) expect(isValid(type, { ...record, [field]: { odd: true } })).toBe(false);
    },
  );

  test.each(cases)('refuses a record of %s without what it needs', (_kind, type, record) => {
    const { required } = schema.$defs[type as 'Session'];
    expect(required.length).toBeGreaterThan(1);
    for (const field of required) {
      const { [field as never]: _left, ...rest } = record;
      expect(isValid(type, rest)).toBe(false);
    }
  });
});
