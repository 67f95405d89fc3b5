import type { Gains } from '../raster/gains.ts';
import type { Cause } from './check.ts';

/**
 * Brightness and white balance brought together: one rule for all photos that are shown together, never one photo alone. `gains` in the
 * order in which the photos were given. Where it cannot be done honestly, the cause says why.
 */
export type LightMatch =
  | { readonly ok: true; readonly gains: readonly Gains[] }
  | { readonly ok: false; readonly reason: Cause };
