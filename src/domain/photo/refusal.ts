/** Why a file was not added. The sentence a person reads is made of it where the words are kept. */
export const REFUSALS = [
  'empty',
  'too-large',
  'too-many-pixels',
  'side-too-long',
  'vector-image',
  'document',
  'raw-photo',
  'tiff',
  'jpeg-xl',
  'video',
  'archive',
  'unknown-format',
  'damaged',
  'decoder-not-loaded',
  'too-slow',
  'unreadable',
  'storage-full',
  'storage-failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The largest file that is taken, in bytes. */
export const MAX_FILE_BYTES = 60_000_000;
/** The most pixels a photo may have. */
export const MAX_PHOTO_PIXELS = 100_000_000;
/** The longest side a photo may have, in pixels. */
export const MAX_PHOTO_SIDE_PX = 20_000;
