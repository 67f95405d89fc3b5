import type { RgbSpace } from '../colour/rgb-space.ts';
import type { Orientation } from '../orientation.ts';

/** Bytes `start`–`end` of a file, replaced by others before the file is handed to a decoder. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly replacement: Uint8Array;
}

/** What is known of an image before it is decoded. */
export interface ImageHeader {
  /** Size in pixels as stored, before the picture is turned upright. */
  readonly width: number;
  readonly height: number;
  /** How the stored pixels must be turned. */
  readonly orientation: Orientation;
  /**
   * Changes after which a decoder finds nothing to turn and nothing that moves, in the order of the file.
   * [Note: One turn] Engines disagree about who turns what (WebKitGTK ignores AVIF rotation, PNG and WebP differ), so every
   * decoder is given a copy in which the picture already claims to stand upright, and the turn is made here, once.
   */
  readonly splices: readonly Splice[];
  /** How often a decoder goes over all pixels, where that is not once. */
  readonly passes?: number;
  /** The TIFF stream of the EXIF block. */
  readonly exif: Uint8Array | null;
  /** The XMP packet. */
  readonly xmp: Uint8Array | null;
  /** The colours of the pixels where a decoder would not convert them; absent = sRGB or the decoder's business. */
  readonly space?: RgbSpace;
}
