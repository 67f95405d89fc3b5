import { regionsOf, type Subject, validSubject, viewsOf } from '../photo/areas.ts';
import type { PersonId } from '../photo/photo.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import type { Course, TemplateId } from './course.ts';
import { DEFAULT_AFTERCARE, DEFAULT_PREPARATION } from './default-checklists.ts';
import type { Draft } from './journal-record.ts';
import { startSeries } from './templates.ts';
import { isSamePlace, type TreatedPlace } from './treated-place.ts';

/**
 * The views a place is photographed in: all of its area but close-ups; a region also, and where the area has none but close-ups,
 * close-ups of the region or of all its regions.
 */
function viewsOfPlace({ area, region }: TreatedPlace): readonly Subject[] {
  const whole = viewsOf(area).filter((view) => view !== 'close-up');
  const regions = region ? [region] : whole.length > 0 ? [] : regionsOf(area).slice(0, 1);
  return [
    ...whole.map((view) => ({ area, view })),
    ...regions.map((one) => validSubject({ area, view: 'close-up', region: one })),
  ];
}

/** The views that treated places are photographed in, each once, in the order of the places. */
export function usualViews(places: readonly TreatedPlace[]): readonly Subject[] {
  return places
    .flatMap(viewsOfPlace)
    .filter((one, i, all) => all.findIndex((other) => other.view === one.view && isSamePlace(other, one)) === i);
}

/** A course as a template begins it: nothing said of concerns, goal or screening yet. */
export function draftCourse(
  template: TemplateId,
  person: PersonId,
  places: readonly TreatedPlace[],
  startsOn: PlainDate,
): Draft<Course> {
  return {
    person,
    title: '',
    concerns: [],
    places,
    template,
    startsOn,
    goal: '',
    screening: [],
    series: startSeries(template),
    views: usualViews(places),
    preparation: DEFAULT_PREPARATION,
    aftercare: DEFAULT_AFTERCARE,
  };
}
