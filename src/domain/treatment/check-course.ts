import { AREAS, VIEWS, validSubject } from '../photo/areas.ts';
import type { ChecklistItem } from './checklist.ts';
import { CONCERNS } from './concerns.ts';
import type { Course } from './course.ts';
import { TEMPLATE_IDS } from './course.ts';
import {
  type Faults,
  needsDate,
  needsDistinct,
  needsNumber,
  needsOneOf,
  needsOrder,
  needsSome,
  needsText,
  needsWhole,
} from './faults.ts';
import type { Draft } from './journal-record.ts';
import { LAST_HEALING_DAY } from './phase.ts';
import { SCREENING_ANSWERS, SCREENING_QUESTIONS } from './screening.ts';
import type { Gap, PhotoRhythm, Series } from './series.ts';
import { isPlace } from './treated-place.ts';

/** The longest gap between two sessions that can be planned, in days. */
export const MAX_GAP_DAYS = 730;
/** The most sessions a course can have. */
export const MAX_SLOTS = 60;

function checkGap(field: string, gap: Gap): Faults {
  return [
    ...needsWhole(`${field}.minDays`, gap.minDays, 1, MAX_GAP_DAYS),
    ...needsWhole(`${field}.maxDays`, gap.maxDays, 1, MAX_GAP_DAYS),
    ...needsOrder(`${field}.maxDays`, gap.minDays, gap.maxDays),
  ];
}

function checkPhotos(photos: PhotoRhythm): Faults {
  return [
    ...needsWhole('photos.baselineRepeats', photos.baselineRepeats, 0, 5),
    ...photos.healingDays.flatMap((day, i) => needsWhole(`photos.healingDays.${i}`, day, 0, LAST_HEALING_DAY)),
    ...photos.afterDays.flatMap((day, i) =>
      needsWhole(`photos.afterDays.${i}`, day, LAST_HEALING_DAY + 1, MAX_GAP_DAYS),
    ),
    ...photos.followUpMonths.flatMap((month, i) => needsWhole(`photos.followUpMonths.${i}`, month, 1, 60)),
    ...needsDistinct('photos.healingDays', photos.healingDays.map(String)),
    ...needsDistinct('photos.afterDays', photos.afterDays.map(String)),
    ...needsDistinct('photos.followUpMonths', photos.followUpMonths.map(String)),
  ];
}

function checkSeries({ gap, maintenanceGap, slots, photos }: Series): Faults {
  return [
    ...checkGap('gap', gap),
    ...(maintenanceGap ? checkGap('maintenanceGap', maintenanceGap) : []),
    ...needsSome('slots', slots),
    ...needsNumber('slots', slots.length, 0, MAX_SLOTS),
    ...needsDistinct(
      'slots',
      slots.map(({ id }) => id),
    ),
    ...slots.flatMap(({ on }, i) => needsDate(`slots.${i}.on`, on)),
    ...checkPhotos(photos),
  ];
}

function checkItems(field: string, items: readonly ChecklistItem[]): Faults {
  return [
    ...needsDistinct(
      field,
      items.map(({ id }) => id),
    ),
    ...items.flatMap(({ key, text, fromDay, toDay }, i) => [
      ...(key === undefined ? needsText(`${field}.${i}.text`, text) : []),
      ...needsWhole(`${field}.${i}.fromDay`, fromDay, -365, 365),
      ...needsWhole(`${field}.${i}.toDay`, toDay, -365, 365),
      ...needsOrder(`${field}.${i}.toDay`, fromDay, toDay),
    ]),
  ];
}

/** What keeps a course from being kept; empty where nothing does. */
export function checkCourse(course: Draft<Course>): Faults {
  const { concerns, places, views, screening } = course;
  return [
    ...needsText('person', course.person),
    ...needsSome('concerns', concerns),
    ...needsDistinct('concerns', concerns),
    ...concerns.flatMap((concern, i) => needsOneOf(`concerns.${i}`, concern, CONCERNS)),
    ...needsSome('places', places),
    ...needsDistinct(
      'places',
      places.map(({ area, region }) => `${area} ${region ?? ''}`),
    ),
    ...places.flatMap((place, i) => [
      ...needsOneOf(`places.${i}.area`, place.area, AREAS),
      ...(AREAS.includes(place.area) && !isPlace(place)
        ? [{ field: `places.${i}.region`, kind: 'unknown' as const }]
        : []),
    ]),
    ...needsOneOf('template', course.template, TEMPLATE_IDS),
    ...(course.startsOn === '' ? needsText('startsOn', '') : needsDate('startsOn', course.startsOn)),
    ...screening.flatMap(({ question, answer }, i) => [
      ...needsOneOf(`screening.${i}.question`, question, SCREENING_QUESTIONS),
      ...needsOneOf(`screening.${i}.answer`, answer, SCREENING_ANSWERS),
    ]),
    ...needsDistinct(
      'screening',
      screening.map(({ question }) => question),
    ),
    ...checkSeries(course.series),
    ...views.flatMap((view, i) => {
      const known = AREAS.includes(view.area) && VIEWS.includes(view.view) && validSubject(view).view === view.view;
      return known ? [] : [{ field: `views.${i}`, kind: 'unknown' as const }];
    }),
    ...checkItems('preparation', course.preparation),
    ...checkItems('aftercare', course.aftercare),
  ];
}
