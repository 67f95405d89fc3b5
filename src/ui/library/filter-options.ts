import { AREAS, VIEWS } from '../../domain/photo/areas.ts';
import type { LibraryFilter } from '../../domain/photo/library-order.ts';
import { type Person, type Photo, SAMPLE_PERSON } from '../../domain/photo/photo.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { AREA_WORDS, personName, VIEW_WORDS } from '../words/photo.ts';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
}

/** Filters that a library offers: only values that occur in it, and none where there is nothing to choose. */
export interface FilterOptions {
  readonly person: readonly FilterOption[];
  readonly area: readonly FilterOption[];
  readonly view: readonly FilterOption[];
}

/** Stands for “all” in a choice; no person, area or view is called so. */
export const ALL = '*';

const withAll = (label: string, options: readonly FilterOption[]) =>
  options.length > 1 ? [{ id: ALL, label }, ...options] : [];

/** The values that occur among the photos; views only those of the area that is chosen. */
export function planFilterOptions(
  photos: readonly Photo[],
  people: readonly Person[],
  filter: LibraryFilter,
): FilterOptions {
  const here = filter.area ? photos.filter(({ area }) => area === filter.area) : photos;
  const persons = new Set(photos.map(({ person }) => person));
  const areas = new Set(photos.map(({ area }) => area));
  const views = new Set(here.map(({ view }) => view));
  const everyone = [...people, { id: SAMPLE_PERSON, name: LIBRARY_WORDS.samplePerson }];
  return {
    person: withAll(
      LIBRARY_WORDS.everyone,
      everyone.filter(({ id }) => persons.has(id)).map((person) => ({ id: person.id, label: personName(person) })),
    ),
    area: withAll(
      LIBRARY_WORDS.allAreas,
      AREAS.filter((area) => areas.has(area)).map((area) => ({ id: area, label: AREA_WORDS[area] })),
    ),
    view: withAll(
      LIBRARY_WORDS.allViews,
      VIEWS.filter((view) => views.has(view)).map((view) => ({ id: view, label: VIEW_WORDS[view] })),
    ),
  };
}

/** A filter with one field set anew, or lifted by {@link ALL}. A view goes when another area is chosen that may not have it. */
export function withFilter(filter: LibraryFilter, field: keyof FilterOptions, value: string): LibraryFilter {
  const { [field]: _old, ...rest } = filter;
  const { view: _view, ...withoutView } = rest as LibraryFilter;
  const kept = field === 'area' ? withoutView : rest;
  return value === ALL ? kept : { ...kept, [field]: value };
}
