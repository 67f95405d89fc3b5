import type { LinearColour } from './photo-traits.ts';

/** Why two photos cannot be brought to the same light. */
export type LightMatchRefusal =
  /** Neither the whites of the eyes nor a background is to be seen in both. */
  | 'no-reference'
  /** The gains would be larger than a difference of light explains. */
  | 'implausible'
  /** A photo would be burnt out by its gain. */
  | 'would-clip';

/**
 * One rule for both photos: every pixel's linear light times the gain of its channel brings what should not have changed to the
 * mean of both. `from`: what it was computed from; never the skin that is judged.
 */
export type LightMatch =
  | {
      readonly ok: true;
      readonly before: LinearColour;
      readonly after: LinearColour;
      readonly from: 'sclera' | 'background';
    }
  | { readonly ok: false; readonly reason: LightMatchRefusal };
