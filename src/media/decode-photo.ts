import type { ImageFormat } from '../domain/photo/photo.ts';
import { canvasContext } from './canvas.ts';
import { convertsAvifColours } from './colour/avif-probe.ts';
import { convertToSrgb } from './colour/convert-to-srgb.ts';
import type { RgbSpace } from './colour/rgb-space.ts';
import { decodeHeif, loadHeifDecoder } from './heif-decoder.ts';
import { neutralCopy } from './neutral-copy.ts';
import type { Orientation } from './orientation.ts';
import type { RecognisedImage } from './recognise-image.ts';

/** A photo's pixels as stored, and how they have to be turned. Whoever holds it closes the bitmap. */
export interface DecodedPhoto {
  readonly bitmap: ImageBitmap;
  readonly orientation: Orientation;
}

/** A decoded photo, or why there is none. */
export type Decoded =
  | { readonly ok: true; readonly photo: DecodedPhoto }
  | { readonly ok: false; readonly reason: 'damaged' | 'decoder-not-loaded' };

const DAMAGED = { ok: false, reason: 'damaged' } as const;

const MIME: Readonly<Record<ImageFormat, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  heic: 'image/heic',
};

/** Whether this browser may decode HEIC itself; `false` once it has failed where libheif did not. */
let hasNativeHeic: boolean | undefined;

/** The same picture in sRGB; the given bitmap, whose colours were not converted, is closed. */
async function toSrgb(bitmap: ImageBitmap, space: RgbSpace): Promise<ImageBitmap> {
  const context = canvasContext(bitmap.width, bitmap.height);
  if (!context) return bitmap;
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
  bitmap.close();
  convertToSrgb(pixels.data, space);
  return createImageBitmap(pixels);
}

/** Decodes with the browser's own decoder. @returns `null` when it cannot. */
async function decodeNatively(bytes: ArrayBuffer, { format, header }: RecognisedImage): Promise<DecodedPhoto | null> {
  try {
    const bitmap = await createImageBitmap(neutralCopy(bytes, header.splices, MIME[format]));
    const isRaw = format === 'avif' && header.space && !(await convertsAvifColours());
    return { bitmap: isRaw ? await toSrgb(bitmap, header.space) : bitmap, orientation: header.orientation };
  } catch {
    // Engines disagree about the kind of error (InvalidStateError, EncodingError, TypeError); all mean "not decodable".
    return null;
  }
}

/** libheif turns the picture itself, so it is given the bytes as they are, and the result stands upright. */
async function decodeWithLibheif(bytes: ArrayBuffer, { header }: RecognisedImage): Promise<Decoded> {
  const decoder = await loadHeifDecoder();
  if (!decoder) return { ok: false, reason: 'decoder-not-loaded' };
  const pixels = await decodeHeif(decoder, bytes);
  if (!pixels) return DAMAGED;
  if (header.space) convertToSrgb(pixels.rgba, header.space);
  const bitmap = await createImageBitmap(new ImageData(pixels.rgba, pixels.width, pixels.height));
  return { ok: true, photo: { bitmap, orientation: 1 } };
}

/** Decodes a recognised image to pixels in sRGB; of a moving picture the first frame. */
export async function decodePhoto(bytes: ArrayBuffer, image: RecognisedImage): Promise<Decoded> {
  const isTriedNatively = image.format !== 'heic' || hasNativeHeic !== false;
  const native = isTriedNatively ? await decodeNatively(bytes, image) : null;
  if (native) return { ok: true, photo: native };
  if (image.format !== 'heic') return DAMAGED;
  const decoded = await decodeWithLibheif(bytes, image);
  // Only a file that libheif can read proves that the browser cannot; a damaged one proves nothing.
  if (decoded.ok) hasNativeHeic = false;
  return decoded;
}
