import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../../src/domain/treatment/check-course.ts';
import { checkConsent, checkGrade, checkRoller, checkSymptoms } from '../../../src/domain/treatment/check-records.ts';
import { checkSession } from '../../../src/domain/treatment/check-session.ts';
import { CONCERNS } from '../../../src/domain/treatment/concerns.ts';
import type { Course } from '../../../src/domain/treatment/course.ts';
import { TEMPLATE_IDS } from '../../../src/domain/treatment/course.ts';
import type { Faults } from '../../../src/domain/treatment/faults.ts';
import { type GradeValue, MMASI_PLACES } from '../../../src/domain/treatment/grade.ts';
import { mmasiScore, raterNoise } from '../../../src/domain/treatment/rater-noise.ts';
import { rollerState } from '../../../src/domain/treatment/roller-state.ts';
import { questionsToAsk, SCREENING_QUESTIONS, unansweredQuestions } from '../../../src/domain/treatment/screening.ts';
import type { Session } from '../../../src/domain/treatment/session.ts';
import { draftCourse, usualViews } from '../../../src/domain/treatment/start-course.ts';
import { startSeries, TEMPLATES } from '../../../src/domain/treatment/templates.ts';
import { aCourse, anEntry, aSession, sessionsEvery, stamp } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 300 });

const told = (faults: Faults) => faults.map(({ field, kind }) => `${field} ${kind}`);
const series = startSeries('general');

describe('a course', () => {
  it.each(TEMPLATE_IDS)('from template %s can be kept once its concern is named', (id) => {
    const draft = draftCourse(id, 'me', [{ area: 'face' }, { area: 'stretch-marks', region: 'hip' }], '2026-02-03');
    expect(told(checkCourse(draft))).toEqual(['concerns missing']);
    expect(checkCourse({ ...draft, concerns: CONCERNS })).toEqual([]);
  });

  it.each<[string, Partial<Course>]>([
    ['concerns missing', { concerns: [] }],
    ['concerns twice', { concerns: ['texture-tone', 'texture-tone'] }],
    ['places missing', { places: [] }],
    ['places.0.region unknown', { places: [{ area: 'hands', region: 'chin' }] }],
    ['startsOn date', { startsOn: '2026-02-30' }],
    ['startsOn missing', { startsOn: '' }],
    ['gap.maxDays order', { series: { ...series, gap: { minDays: 30, maxDays: 20 } } }],
    ['gap.minDays range', { series: { ...series, gap: { minDays: 0, maxDays: 20 } } }],
    ['gap.minDays whole', { series: { ...series, gap: { minDays: 1.5, maxDays: 20 } } }],
    ['gap.minDays range', { series: { ...series, gap: { minDays: Number.NaN, maxDays: 20 } } }],
    ['slots missing', { series: { ...series, slots: [] } }],
    ['slots.0.on date', { series: { ...series, slots: [{ id: 's1', kind: 'series', on: 'soon' }] } }],
    ['photos.healingDays.0 range', { series: { ...series, photos: { ...series.photos, healingDays: [8] } } }],
    ['photos.afterDays.0 range', { series: { ...series, photos: { ...series.photos, afterDays: [7] } } }],
    ['views.0 unknown', { views: [{ area: 'chest', view: 'left-90' }] }],
    [
      'preparation.0.text missing',
      { preparation: [{ id: 'x', text: ' ', fromDay: -1, toDay: 0, repeats: 'once', source: 'person' }] },
    ],
    [
      'aftercare.0.toDay order',
      { aftercare: [{ id: 'x', text: 'rest', fromDay: 3, toDay: 2, repeats: 'once', source: 'person' }] },
    ],
    [
      'screening twice',
      {
        screening: [
          { question: 'pregnancy', answer: 'no' },
          { question: 'pregnancy', answer: 'yes' },
        ],
      },
    ],
  ])('%s', (fault, changes) => {
    expect(told(checkCourse(aCourse(changes)))).toEqual([fault]);
  });

  it('is photographed in the views of its places, each once', () => {
    expect(
      usualViews([{ area: 'face', region: 'chin' }, { area: 'face' }, { area: 'stretch-marks' }]).map(
        ({ view, region }) => region ?? view,
      ),
    ).toEqual(['front', 'right-45', 'left-45', 'right-90', 'left-90', 'chin', 'abdomen']);
  });

  it('asks about everything but a no', () => {
    const screening = [
      { question: 'pregnancy', answer: 'yes' },
      { question: 'allergies', answer: 'unsure' },
      { question: 'metal-allergy', answer: 'no' },
    ] as const;
    expect(questionsToAsk(screening)).toEqual(['allergies', 'pregnancy']);
    expect(unansweredQuestions(screening)).toHaveLength(SCREENING_QUESTIONS.length - 3);
  });

  it('every template names the sources of its figures', () => {
    expect(TEMPLATES.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
    expect(
      TEMPLATES.map(({ id, gap, sessions }) => [id, gap.minDays, gap.maxDays, gap.source, sessions.min, sessions.max]),
    ).toEqual([
      ['general', 28, 42, 'source-article', 3, 6],
      ['acne-scars', 28, 35, 'minutilli-2024', 3, 6],
      ['facial-ageing', 30, 37, 'pmc6122507', 4, 4],
      ['neck-chest', 14, 28, 'pajak-2022', 3, 6],
      ['stretch-marks', 28, 35, 'vendor', 3, 3],
      ['custom', 28, 42, 'source-article', 1, 60],
    ]);
  });
});

describe('a session', () => {
  const valid = aSession('a', '2026-02-03', { slot: 's1' });

  it('can be kept with nothing known but day, setting and modality', () => {
    expect(checkSession(valid)).toEqual([]);
  });

  it.each<[string, Partial<Session>]>([
    ['on missing', { on: '' }],
    ['on date', { on: '2025-02-29' }],
    ['time time', { time: '24:00' }],
    ['modality unknown', { modality: '' as never }],
    ['depths.0.depthMm range', { depths: [{ place: { area: 'face' }, depthMm: 0.1 }] }],
    ['depths.0.depthMm range', { depths: [{ place: { area: 'face' }, depthMm: 3.1 }] }],
    ['depths.0.place unknown', { depths: [{ place: { area: 'neck', region: 'chin' }, depthMm: 1 }] }],
    [
      'depths twice',
      {
        depths: [
          { place: { area: 'face' }, depthMm: 1 },
          { place: { area: 'face' }, depthMm: 2 },
        ],
      },
    ],
    ['passes range', { passes: 0 }],
    ['pain range', { pain: 11 }],
    ['pain whole', { pain: 4.5 }],
    ['numbing.percent range', { numbing: { product: 'x', percent: 101, minutes: null } }],
    [
      'photos twice',
      {
        photos: [
          { photo: 'p', moment: 'before' },
          { photo: 'p', moment: 'after' },
        ],
      },
    ],
  ])('%s', (fault, changes) => {
    expect(told(checkSession({ ...valid, ...changes }))).toEqual([fault]);
  });
});

describe('other records', () => {
  it('a day of the diary lies within 0 to 10, and so does each rating', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 14 }), fc.integer({ min: -3, max: 14 }), (day, rating) => {
        const isFine = day >= 0 && day <= 10 && rating >= 0 && rating <= 10;
        expect(checkSymptoms(anEntry(day, { flaking: rating })).length === 0).toBe(isFine);
      }),
    );
    expect(told(checkSymptoms(anEntry(1, {}, { signs: ['pus', 'pus'] })))).toEqual(['signs twice']);
  });

  it('a roller is worn out by uses or by its date', () => {
    const roller = {
      ...stamp('r'),
      person: 'me',
      name: 'Roller 0.25',
      needleMm: 0.25,
      startedOn: '2026-01-01',
      usesBefore: 3,
      replaceAfterUses: 5,
      replaceOn: '2026-06-01',
    };
    expect(checkRoller(roller)).toEqual([]);
    const used = sessionsEvery(7, 2).map((session) => ({ ...session, roller: 'r' }));
    expect(rollerState(roller, used.slice(1), '2026-05-31')).toEqual({ uses: 4, replace: [] });
    expect(rollerState(roller, used, '2026-05-31')).toEqual({ uses: 5, replace: ['uses'] });
    expect(rollerState(roller, sessionsEvery(7, 9), '2026-06-01')).toEqual({ uses: 3, replace: ['date'] });
    expect(told(checkRoller({ ...roller, name: '', retiredOn: '2025-12-31' }))).toEqual([
      'name missing',
      'retiredOn order',
    ]);
  });

  it('a grade lies on its scale', () => {
    const grade = (value: GradeValue) =>
      told(checkGrade({ person: 'me', course: 'c', on: '2026-02-03', rater: 'patient', grade: value, note: '' }));
    for (const [scale, highest] of [
      ['gais', 5],
      ['goodman-baron', 4],
      ['fitzpatrick-wrinkle', 3],
    ] as const) {
      for (let value = 0; value <= 6; value++) {
        expect(grade({ scale, value })).toEqual(value >= 1 && value <= highest ? [] : ['grade.value range']);
      }
    }
    const onPhotos = (photos: { photo?: string; comparedWith?: string }) =>
      told(
        checkGrade({
          person: 'me',
          course: 'c',
          on: '2026-02-03',
          rater: 'patient',
          grade: { scale: 'gais', value: 2 },
          note: '',
          ...photos,
        }),
      );
    expect(onPhotos({ photo: 'b' })).toEqual([]);
    expect(onPhotos({ photo: 'b', comparedWith: 'a' })).toEqual([]);
    expect(onPhotos({ comparedWith: 'a' })).toEqual(['photo missing']);
    expect(onPhotos({ photo: 'a', comparedWith: 'a' })).toEqual(['comparedWith twice']);
    expect(grade({ scale: 'posas' as never, value: 1 })).toEqual(['grade.scale unknown']);
    expect(grade({ scale: 'mmasi', pigment: [{ place: 'chin', area: 7, darkness: 0 }] })).toEqual([
      'grade.pigment missing',
      'grade.pigment.0.area range',
    ]);
  });

  it('the mMASI goes from 0 to 24', () => {
    const all = (area: number, darkness: number) =>
      mmasiScore(MMASI_PLACES.map((place) => ({ place, area, darkness })));
    expect(all(0, 4)).toBe(0);
    expect(all(6, 4)).toBeCloseTo(24, 10);
    expect(mmasiScore([{ place: 'chin', area: 5, darkness: 2 }])).toBeCloseTo(1, 10);
  });

  it('only known noise is told', () => {
    expect(raterNoise('goodman-baron')).toEqual({ points: 4, ofPoints: 84, source: 'goodman-baron-2006' });
    expect(raterNoise('gais').points).toBeNull();
  });

  it('a consent ends after it began', () => {
    const consent = { person: 'ada', purpose: 'clinic' as const, givenOn: '2026-02-03', note: '' };
    expect(checkConsent({ ...consent, expiresOn: '2026-02-03' })).toEqual([]);
    expect(told(checkConsent({ ...consent, expiresOn: '2026-02-02' }))).toEqual(['expiresOn order']);
  });
});
