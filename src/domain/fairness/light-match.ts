import type { Gains } from '../raster/gains.ts';
import type { Cause } from './check.ts';

/**
 * Brightness and white balance brought together: one rule for all photos that are shown together, never one photo alone. Every pixel's
 * linear light times the gain of its channel brings what should not have changed to the mean of all. `gains` in the order in which the
 * photos were given; `from`: what they were computed from, never the skin that is judged. Where it cannot be done honestly, the cause
 * says why: `no-reference` (nothing that should not change is to be seen in all), `cannot-tell` (the references contradict each other,
 * or differ by more than light explains), `burnt-out` (a gain would burn out a photo).
 */
export type LightMatch =
  | { readonly ok: true; readonly gains: readonly Gains[]; readonly from: 'sclera' | 'background' }
  | { readonly ok: false; readonly reason: Cause };
