import type { ImageFormat } from '../domain/photo/photo.ts';
import { convertToSrgb } from './colour/convert-to-srgb.ts';
import { decodeHeif } from './heif-decoder.ts';
import { neutralCopy } from './neutral-copy.ts';
import type { Orientation } from './orientation.ts';
import type { RecognisedImage } from './recognise-image.ts';

/** A photo's pixels as stored, and how they have to be turned. Whoever holds it closes the bitmap. */
export interface DecodedPhoto {
  readonly bitmap: ImageBitmap;
  readonly orientation: Orientation;
}

const MIME: Readonly<Record<ImageFormat, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  heic: 'image/heic',
};

/** Whether this browser decodes HEIC itself; unknown until the first one was tried. */
let hasNativeHeic: boolean | undefined;

/** Decodes with the browser's own decoder. @returns `null` when it cannot. */
async function decodeNatively(bytes: ArrayBuffer, { format, header }: RecognisedImage): Promise<DecodedPhoto | null> {
  try {
    const bitmap = await createImageBitmap(neutralCopy(bytes, header.splices, MIME[format]));
    return { bitmap, orientation: header.orientation };
  } catch {
    // Engines disagree about the kind of error (InvalidStateError, EncodingError, TypeError); all mean "not decodable".
    return null;
  }
}

/** libheif turns the picture itself, so it is given the bytes as they are, and the result stands upright. */
async function decodeWithLibheif(bytes: ArrayBuffer, { header }: RecognisedImage): Promise<DecodedPhoto | null> {
  const pixels = await decodeHeif(bytes);
  if (!pixels) return null;
  if (header.space) convertToSrgb(pixels.rgba, header.space);
  const bitmap = await createImageBitmap(new ImageData(pixels.rgba, pixels.width, pixels.height));
  return { bitmap, orientation: 1 };
}

/**
 * Decodes a recognised image to pixels in sRGB; of a moving picture the first frame.
 * @returns `null` when it is damaged. Rejects only when the HEIC decoder cannot be loaded.
 */
export async function decodePhoto(bytes: ArrayBuffer, image: RecognisedImage): Promise<DecodedPhoto | null> {
  if (image.format !== 'heic') return decodeNatively(bytes, image);
  if (hasNativeHeic !== false) {
    const decoded = await decodeNatively(bytes, image);
    if (decoded) {
      hasNativeHeic = true;
      return decoded;
    }
  }
  const decoded = await decodeWithLibheif(bytes, image);
  // Only a file that libheif can read proves that the browser cannot; a damaged one proves nothing.
  if (decoded) hasNativeHeic ??= false;
  return decoded;
}
