import { MAX_DEPTH_MM } from './check-session.ts';
import { type Consent, PURPOSES } from './consent.ts';
import {
  type Faults,
  needsDate,
  needsDistinct,
  needsNumber,
  needsOneOf,
  needsOrder,
  needsText,
  needsWhole,
} from './faults.ts';
import { GRADE_SCALES, type Grade, type GradeValue, MMASI_PLACES, RATERS } from './grade.ts';
import type { Draft } from './journal-record.ts';
import type { Roller } from './roller.ts';
import { LAST_DIARY_DAY, SIGNS, SYMPTOMS, type SymptomEntry } from './symptom.ts';

/** What keeps a day of the diary from being kept. */
export function checkSymptoms(entry: Draft<SymptomEntry>): Faults {
  return [
    ...needsText('session', entry.session),
    ...needsWhole('day', entry.day, 0, LAST_DIARY_DAY),
    ...SYMPTOMS.flatMap((symptom) => needsWhole(`ratings.${symptom}`, entry.ratings[symptom], 0, 10)),
    ...entry.signs.flatMap((sign, i) => needsOneOf(`signs.${i}`, sign, SIGNS)),
    ...needsDistinct('signs', entry.signs),
  ];
}

/** What keeps a home roller from being kept. */
export function checkRoller(roller: Draft<Roller>): Faults {
  return [
    ...needsText('name', roller.name),
    ...needsNumber('needleMm', roller.needleMm, 0.1, MAX_DEPTH_MM),
    ...needsDate('startedOn', roller.startedOn),
    ...needsWhole('usesBefore', roller.usesBefore, 0, 10_000),
    ...needsWhole('replaceAfterUses', roller.replaceAfterUses, 1, 10_000),
    ...needsDate('replaceOn', roller.replaceOn),
    ...needsDate('retiredOn', roller.retiredOn),
    ...needsOrder('retiredOn', roller.startedOn, roller.retiredOn),
  ];
}

const HIGHEST = { gais: 5, 'goodman-baron': 4, 'fitzpatrick-wrinkle': 3 } as const;

function checkValue(grade: GradeValue): Faults {
  if (grade.scale !== 'mmasi') return needsWhole('grade.value', grade.value, 1, HIGHEST[grade.scale]);
  const { pigment } = grade;
  const missing = MMASI_PLACES.some((place) => !pigment.some((one) => one.place === place));
  return [
    ...(missing ? [{ field: 'grade.pigment', kind: 'missing' as const }] : []),
    ...needsDistinct(
      'grade.pigment',
      pigment.map(({ place }) => place),
    ),
    ...pigment.flatMap(({ area, darkness }, i) => [
      ...needsWhole(`grade.pigment.${i}.area`, area, 0, 6),
      ...needsWhole(`grade.pigment.${i}.darkness`, darkness, 0, 4),
    ]),
  ];
}

/** What keeps a grade from being kept. */
export function checkGrade(grade: Draft<Grade>): Faults {
  const unknown = needsOneOf('grade.scale', grade.grade.scale, GRADE_SCALES);
  return [
    ...needsText('course', grade.course),
    ...needsDate('on', grade.on),
    ...needsOneOf('rater', grade.rater, RATERS),
    ...(grade.comparedWith === undefined ? [] : needsText('photo', grade.photo ?? '')),
    ...needsDistinct(
      'comparedWith',
      [grade.photo, grade.comparedWith].filter((id) => id !== undefined),
    ),
    ...(unknown.length > 0 ? unknown : checkValue(grade.grade)),
  ];
}

/** What keeps a consent from being kept. */
export function checkConsent(consent: Draft<Consent>): Faults {
  return [
    ...needsText('person', consent.person),
    ...needsOneOf('purpose', consent.purpose, PURPOSES),
    ...needsDate('givenOn', consent.givenOn),
    ...needsDate('expiresOn', consent.expiresOn),
    ...needsOrder('expiresOn', consent.givenOn, consent.expiresOn),
    ...needsDate('withdrawnOn', consent.withdrawnOn),
    ...needsOrder('withdrawnOn', consent.givenOn, consent.withdrawnOn),
  ];
}
