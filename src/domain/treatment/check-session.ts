import { ADD_ON_KINDS, type AddOn } from './add-on.ts';
import {
  type Faults,
  needsDate,
  needsDistinct,
  needsNumber,
  needsOneOf,
  needsText,
  needsTime,
  needsWhole,
} from './faults.ts';
import type { Draft } from './journal-record.ts';
import { type Depth, MODALITIES, SETTINGS, type Session } from './session.ts';
import { isPlace } from './treated-place.ts';

/** The depths that needling devices reach, in mm. */
export const MIN_DEPTH_MM = 0.2;
export const MAX_DEPTH_MM = 3;

function checkDepth({ place, depthMm }: Depth, i: number): Faults {
  return [
    ...needsNumber(`depths.${i}.depthMm`, depthMm, MIN_DEPTH_MM, MAX_DEPTH_MM),
    ...(isPlace(place) ? [] : [{ field: `depths.${i}.place`, kind: 'unknown' as const }]),
  ];
}

function checkAddOn({ kind, dayOffset, place }: AddOn, i: number): Faults {
  return [
    ...needsOneOf(`addOns.${i}.kind`, kind, ADD_ON_KINDS),
    ...needsWhole(`addOns.${i}.dayOffset`, dayOffset, -365, 365),
    ...(place && !isPlace(place) ? [{ field: `addOns.${i}.place`, kind: 'unknown' as const }] : []),
  ];
}

/** What keeps a session from being kept; empty where nothing does. The modality has to be named, most else may be unknown. */
export function checkSession(session: Draft<Session>): Faults {
  const { numbing, depths, addOns } = session;
  return [
    ...needsText('course', session.course),
    ...needsText('slot', session.slot),
    ...needsText('on', session.on),
    ...needsDate('on', session.on === '' ? undefined : session.on),
    ...needsTime('time', session.time),
    ...needsOneOf('setting', session.setting, SETTINGS),
    ...needsOneOf('modality', session.modality, MODALITIES),
    ...needsWhole('usesBefore', session.usesBefore, 0, 10_000),
    ...depths.flatMap(checkDepth),
    ...needsDistinct(
      'depths',
      depths.map(({ place }) => `${place.area} ${place.region ?? ''}`),
    ),
    ...needsWhole('passes', session.passes, 1, 50),
    ...(numbing
      ? [
          ...needsNumber('numbing.percent', numbing.percent, 0, 100),
          ...needsNumber('numbing.minutes', numbing.minutes, 0, 600),
        ]
      : []),
    ...needsWhole('pain', session.pain, 0, 10),
    ...addOns.flatMap(checkAddOn),
    ...needsDistinct(
      'photos',
      session.photos.map(({ photo }) => photo),
    ),
  ];
}
