import type { ImageFormat } from '../domain/photo/photo.ts';
import { MAX_PHOTO_PIXELS, MAX_PHOTO_SIDE_PX, type Refusal } from '../domain/photo/refusal.ts';
import { ByteView } from './byte-view.ts';
import { parseGifHeader } from './container/gif-header.ts';
import { parseHeifHeader } from './container/heif-header.ts';
import type { ImageHeader } from './container/image-header.ts';
import { parseJpegHeader } from './container/jpeg-header.ts';
import { parsePngHeader } from './container/png-header.ts';
import { parseWebpHeader } from './container/webp-header.ts';
import { sniffFormat } from './sniff-format.ts';

/** An image that is taken, with what its header tells. */
export interface RecognisedImage {
  readonly format: ImageFormat;
  readonly header: ImageHeader;
}

/** An image that is taken, or why it is not. */
export type Recognised =
  | { readonly ok: true; readonly image: RecognisedImage }
  | { readonly ok: false; readonly refusal: Refusal };

const PARSERS: Readonly<Record<ImageFormat, (view: ByteView) => ImageHeader | null>> = {
  jpeg: parseJpegHeader,
  png: parsePngHeader,
  webp: parseWebpHeader,
  avif: parseHeifHeader,
  gif: parseGifHeader,
  heic: parseHeifHeader,
};

/** The most pixels a decoder may go over, all passes together: twenty times over the largest photo. */
const MAX_DECODED_PIXELS = MAX_PHOTO_PIXELS * 20;

/** Why a picture of this size is refused, or `null` when it is taken. */
export function refusalOfSize(widthPx: number, heightPx: number): Refusal | null {
  if (Math.max(widthPx, heightPx) > MAX_PHOTO_SIDE_PX) return 'side-too-long';
  return widthPx * heightPx > MAX_PHOTO_PIXELS ? 'too-many-pixels' : null;
}

/**
 * Recognises an image and reads its header, without decoding it: a picture that is too large is refused here, before any
 * memory is taken for its pixels.
 */
export function recogniseImage(bytes: Uint8Array): Recognised {
  const sniffed = sniffFormat(bytes);
  if (!sniffed.ok) return sniffed;
  try {
    const header = PARSERS[sniffed.format](new ByteView(bytes));
    if (!header) return { ok: false, refusal: 'damaged' };
    const isTooMuch = header.width * header.height * (header.passes ?? 1) > MAX_DECODED_PIXELS;
    const refusal = refusalOfSize(header.width, header.height) ?? (isTooMuch ? 'too-slow' : null);
    return refusal ? { ok: false, refusal } : { ok: true, image: { format: sniffed.format, header } };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, refusal: 'damaged' };
    throw error;
  }
}
