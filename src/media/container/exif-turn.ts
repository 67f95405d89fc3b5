import { TiffTags } from '../metadata/tiff-tags.ts';
import { type Orientation, toOrientation } from '../orientation.ts';
import type { Splice } from './image-header.ts';

/** The turn an EXIF block asks for, and the change that makes the block say "upright". */
export interface ExifTurn {
  readonly orientation: Orientation;
  readonly splice: Splice | null;
}

/**
 * Reads the orientation out of an EXIF block.
 * @param exif the TIFF stream
 * @param fileOffset where the stream begins in the file
 */
export function parseExifTurn(exif: Uint8Array, fileOffset: number): ExifTurn {
  const tags = TiffTags.parse(exif);
  const found = tags?.orientation();
  if (!tags || !found || found.value === 1) return { orientation: 1, splice: null };
  const start = fileOffset + found.fieldAt;
  const upright = tags.littleEndian
    ? [1, 0, 0, 0]
    : found.type === 3
      ? [0, 1, 0, 0]
      : found.type === 4
        ? [0, 0, 0, 1]
        : [1, 0, 0, 0];
  return {
    orientation: toOrientation(found.value),
    splice: { start, end: start + 4, replacement: Uint8Array.from(upright) },
  };
}
