import type { Splice } from './container/image-header.ts';
import { neutralCopy } from './neutral-copy.ts';

/**
 * [Note: Firefox decodes on the page's thread] Its `createImageBitmap` does so even when a worker asks: a photo of 12 megapixels
 * stops the page for 200 ms, a hostile JPEG for a minute, and stopping the worker stops nothing. Its `ImageDecoder` decodes
 * elsewhere, and faster. Chromium's is slower than its `createImageBitmap`, which never holds up the page. No feature tells the two
 * apart, so the name has to.
 */
const isFirefox = /\bGecko\/\d/.test(globalThis.navigator?.userAgent ?? '');

async function decodeElsewhere(data: ArrayBuffer, type: string): Promise<ImageBitmap> {
  const decoder = new ImageDecoder({ data, type });
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
