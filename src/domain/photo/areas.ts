/** The parts of the body a course of treatment is photographed on. */
export const AREAS = ['face', 'neck', 'chest', 'hands', 'stretch-marks'] as const;
export type Area = (typeof AREAS)[number];

/** From where a photo was taken. Left and right are the photographed person's own. */
export const VIEWS = ['front', 'right-45', 'left-45', 'right-90', 'left-90', 'right', 'left', 'close-up'] as const;
export type View = (typeof VIEWS)[number];

/** What a close-up shows. Every region belongs to one or more areas, see {@link regionsOf}. */
export const REGIONS = [
  'forehead',
  'around-eyes',
  'nose',
  'upper-lip',
  'cheek-right',
  'cheek-left',
  'chin',
  'jaw',
  'abdomen',
  'thigh',
  'hip',
  'breast',
  'back',
  'arm',
  'other',
] as const;
export type Region = (typeof REGIONS)[number];

const VIEWS_OF: Readonly<Record<Area, readonly View[]>> = {
  face: ['front', 'right-45', 'left-45', 'right-90', 'left-90', 'close-up'],
  neck: ['front', 'right', 'left', 'close-up'],
  chest: ['front', 'close-up'],
  hands: ['right', 'left', 'close-up'],
  'stretch-marks': ['close-up'],
};

const REGIONS_OF: Readonly<Record<Area, readonly Region[]>> = {
  face: ['forehead', 'around-eyes', 'nose', 'upper-lip', 'cheek-right', 'cheek-left', 'chin', 'jaw', 'other'],
  neck: ['other'],
  chest: ['other'],
  hands: ['other'],
  'stretch-marks': ['abdomen', 'thigh', 'hip', 'breast', 'back', 'arm', 'other'],
};

/** The views an area is photographed in, the usual one first. */
export function viewsOf(area: Area): readonly View[] {
  return VIEWS_OF[area];
}

/** The regions a close-up of an area can show. */
export function regionsOf(area: Area): readonly Region[] {
  return REGIONS_OF[area];
}

/** What one photo shows: an area, seen from a view; `region` only for close-ups. */
export interface Subject {
  readonly area: Area;
  readonly view: View;
  readonly region?: Region;
}

/**
 * The subject nearest to what was asked for that the catalogue allows: an unknown view of the area becomes its usual one, a
 * region is kept only for a close-up and only where the area has it.
 */
export function validSubject(wanted: Subject): Subject {
  const views = viewsOf(wanted.area);
  const view = views.includes(wanted.view) ? wanted.view : (views[0] ?? 'front');
  if (view !== 'close-up') return { area: wanted.area, view };
  const regions = regionsOf(wanted.area);
  const region = wanted.region && regions.includes(wanted.region) ? wanted.region : (regions[0] ?? 'other');
  return { area: wanted.area, view, region };
}
