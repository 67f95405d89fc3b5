/**
 * What each colour channel is multiplied by, in linear light (sRGB undone first, done again after). 1 leaves a channel as it is; the
 * same three numbers hold for the whole photo.
 */
export type Gains = readonly [red: number, green: number, blue: number];
