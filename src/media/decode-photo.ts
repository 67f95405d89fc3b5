import type { Size } from '../domain/geometry/rectangle.ts';
import type { ImageFormat } from '../domain/photo/photo.ts';
import { readableContext } from './canvas.ts';
import { convertsAvifColours } from './colour/avif-probe.ts';
import { convertToSrgb } from './colour/convert-to-srgb.ts';
import type { RgbSpace } from './colour/rgb-space.ts';
import { decodeHeif, loadHeifDecoder } from './heif-decoder.ts';
import { decodeBitmap, decodeHalved } from './native-decoder.ts';
import type { Orientation } from './orientation.ts';
import type { RecognisedImage } from './recognise-image.ts';

/** A photo's pixels as stored, and how they have to be turned. Whoever holds it closes the bitmap. */
export interface DecodedPhoto {
  /** All pixels, or fewer when a preview was asked for. */
  readonly bitmap: ImageBitmap;
  readonly orientation: Orientation;
  /** The size of the photo itself in pixels, as stored. */
  readonly stored: Size;
}

/** A decoded photo, or why there is none. */
export type Decoded =
  | { readonly ok: true; readonly photo: DecodedPhoto }
  | { readonly ok: false; readonly reason: 'damaged' | 'decoder-not-loaded' };

/** Waits for what the file is not to blame for, the network; whoever measures the time can stop the clock meanwhile. */
export type Wait = <T>(promise: Promise<T>) => Promise<T>;

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
  const context = readableContext(bitmap.width, bitmap.height);
  if (!context) return bitmap;
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
  bitmap.close();
  convertToSrgb(pixels.data, space);
  return createImageBitmap(pixels);
}

/** Formats whose header gives the very size that decoders use, so that a reduced picture tells nothing less. */
const EXACT_FORMATS: ReadonlySet<ImageFormat> = new Set(['jpeg', 'png', 'webp']);

/** Asks for a picture of the given long side, which spares the memory of all pixels. */
function resizeTo({ width, height }: Size, longSide: number): ImageBitmapOptions {
  const side = width >= height ? { resizeWidth: longSide } : { resizeHeight: longSide };
  return { ...side, resizeQuality: 'medium' };
}

/** Whether a bitmap has the shape of a size, give or take the pixel that rounding costs. */
function hasShape(bitmap: ImageBitmap, { width, height }: Size): boolean {
  return Math.abs(bitmap.width * height - bitmap.height * width) <= Math.max(width, height);
}

/** Decodes with the browser's own decoder. @returns `null` when it cannot. */
async function decodeNatively(
  bytes: ArrayBuffer,
  { format, header }: RecognisedImage,
  { previewSide, halvedTo }: Required<Pick<DecodeOptions, 'previewSide' | 'halvedTo'>>,
): Promise<DecodedPhoto | null> {
  const { width, height, orientation, splices } = header;
  const halved = format === 'jpeg' ? await decodeHalved(bytes, splices, header, halvedTo) : null;
  if (halved) return { bitmap: halved, orientation, stored: { width, height } };
  const decode = (options?: ImageBitmapOptions) => decodeBitmap(bytes, splices, MIME[format], options);
  try {
    if (EXACT_FORMATS.has(format) && Math.max(width, height) > previewSide) {
      const bitmap = await decode(resizeTo(header, previewSide));
      if (hasShape(bitmap, header)) return { bitmap, orientation, stored: { width, height } };
      // The header has lied about the shape, so it is not to be believed about the size.
      bitmap.close();
    }
    const bitmap = await decode();
    const isRaw = format === 'avif' && header.space && !(await convertsAvifColours());
    const stored = { width: bitmap.width, height: bitmap.height };
    return { bitmap: isRaw ? await toSrgb(bitmap, header.space) : bitmap, orientation, stored };
  } catch {
    // Engines disagree about the kind of error (InvalidStateError, EncodingError, TypeError); all mean "not decodable".
    return null;
  }
}

/** libheif turns the picture itself, so it is given the bytes as they are, and the result stands upright. */
async function decodeWithLibheif(bytes: ArrayBuffer, { header }: RecognisedImage, wait: Wait): Promise<Decoded> {
  const decoder = await wait(loadHeifDecoder());
  if (!decoder) return { ok: false, reason: 'decoder-not-loaded' };
  const pixels = await decodeHeif(decoder, bytes);
  if (!pixels) return DAMAGED;
  if (header.space) convertToSrgb(pixels.rgba, header.space);
  const bitmap = await createImageBitmap(new ImageData(pixels.rgba, pixels.width, pixels.height));
  const { width, height } = pixels;
  return { ok: true, photo: { bitmap, orientation: 1, stored: { width, height } } };
}

/** What a decoding may be told. */
export interface DecodeOptions {
  /** The long side in pixels that is enough for the purpose; the picture may still be larger. */
  readonly previewSide?: number;
  /** The long side in pixels that must be left where halving while decoding saves time; as long as `previewSide` unless told. */
  readonly halvedTo?: number;
  readonly wait?: Wait;
}

/** Decodes a recognised image to pixels in sRGB; of a moving picture the first frame. */
export async function decodePhoto(
  bytes: ArrayBuffer,
  image: RecognisedImage,
  { previewSide = Number.POSITIVE_INFINITY, halvedTo = previewSide, wait = (promise) => promise }: DecodeOptions = {},
): Promise<Decoded> {
  const isTriedNatively = image.format !== 'heic' || hasNativeHeic !== false;
  const native = isTriedNatively ? await decodeNatively(bytes, image, { previewSide, halvedTo }) : null;
  if (native) return { ok: true, photo: native };
  if (image.format !== 'heic') return DAMAGED;
  const decoded = await decodeWithLibheif(bytes, image, wait);
  // Only a file that libheif can read proves that the browser cannot; a damaged one proves nothing.
  if (decoded.ok) hasNativeHeic = false;
  return decoded;
}
