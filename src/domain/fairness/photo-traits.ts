import type { Fingerprint } from '../photo/photo.ts';

/** Goes up whenever the same photo would be measured otherwise. */
export const TRAITS_VERSION = 1;

/**
 * Everything measured of one photo that its fair comparison with others needs, so that pairs are judged, and candidates ranked,
 * without decoding anything again. A cache: it can be measured anew from the original.
 */
export interface PhotoTraits {
  readonly fingerprint: Fingerprint;
  readonly version: number;
}
