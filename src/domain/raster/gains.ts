/**
 * What each colour channel is multiplied by, in linear light (sRGB undone first, done again after). 1 leaves a channel as it is; the
 * same three numbers hold for the whole photo.
 */
export interface Gains {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}
