import type { Size } from '../domain/geometry/rectangle.ts';
import type { Splice } from './container/image-header.ts';
import { neutralCopy } from './neutral-copy.ts';

/**
 * [Note: Firefox decodes on the page's thread] Its `createImageBitmap` does so even when a worker asks: a photo of 12 megapixels
 * stops the page for 200 ms, a hostile JPEG for a minute, and stopping the worker stops nothing. Its `ImageDecoder` decodes
 * elsewhere, and faster. Chromium's is slower than its `createImageBitmap`, which never holds up the page. No feature tells the two
 * apart, so the name has to.
 */
const isFirefox = /\bGecko\/\d/.test(globalThis.navigator?.userAgent ?? '');

const JPEG = 'image/jpeg';

async function decodeElsewhere(
  data: ArrayBuffer,
  type: string,
  wanted: Partial<ImageDecoderInit> = {},
): Promise<ImageBitmap> {
  const decoder = new ImageDecoder({ data, type, ...wanted });
  try {
    const { image } = await decoder.decode();
    try {
      return await createImageBitmap(image);
    } finally {
      image.close();
    }
  } finally {
    decoder.close();
  }
}

/**
 * Decodes with the browser's own decoder, by the way that holds up nothing but the worker that asks; of a moving picture the first
 * frame. Rejects when it cannot.
 * @param splices what is changed in the bytes for the decoder
 * @param resize asks for a smaller picture, which is only heeded where that spares memory
 */
export async function decodeBitmap(
  bytes: ArrayBuffer,
  splices: readonly Splice[],
  type: string,
  resize: ImageBitmapOptions = {},
): Promise<ImageBitmap> {
  const copy = neutralCopy(bytes, splices, type);
  const isElsewhere = isFirefox && typeof ImageDecoder !== 'undefined' && (await ImageDecoder.isTypeSupported(type));
  if (!isElsewhere) return createImageBitmap(copy, resize);
  return decodeElsewhere(splices.length === 0 ? bytes : await copy.arrayBuffer(), type);
}

/** How often a picture can be halved and still have a long side of so many pixels; a JPEG is decoded at an eighth at the least. */
function halvings({ width, height }: Size, leastSidePx: number): number {
  return Math.min(3, Math.max(0, Math.floor(Math.log2(Math.max(width, height) / leastSidePx))));
}

/**
 * Decodes a JPEG at a half, a quarter or an eighth of its size, no smaller than a long side of `leastSidePx`.
 * [Note: A JPEG at half its size] Its blocks can be decoded to fewer pixels at once, each the mean of those it stands for. Chromium does
 * so for its `ImageDecoder` alone: half of 12 megapixels in 60 ms, where all of them take 115.
 * @param size of the picture as stored
 * @returns `null` where nothing would be saved or this browser cannot
 */
export async function decodeHalved(
  bytes: ArrayBuffer,
  splices: readonly Splice[],
  size: Size,
  leastSidePx: number,
): Promise<ImageBitmap | null> {
  const factor = 2 ** halvings(size, leastSidePx);
  if (factor === 1 || isFirefox || typeof ImageDecoder === 'undefined') return null;
  const [width, height] = [Math.ceil(size.width / factor), Math.ceil(size.height / factor)];
  const data = splices.length === 0 ? bytes : await neutralCopy(bytes, splices, JPEG).arrayBuffer();
  try {
    const bitmap = await decodeElsewhere(data, JPEG, { desiredWidth: width, desiredHeight: height });
    if (bitmap.width === width && bitmap.height === height) return bitmap;
    bitmap.close();
  } catch {
    // Whether the file is damaged is for the common way to say.
  }
  return null;
}
