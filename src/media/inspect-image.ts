import type { CaptureDate } from '../domain/photo/capture-date.ts';
import type { Fingerprint, PhotoFile } from '../domain/photo/photo.ts';
import type { Refusal } from '../domain/photo/refusal.ts';
import { decodePhoto, type Wait } from './decode-photo.ts';
import { parseMetadata } from './metadata/parse-metadata.ts';
import { uprightSize } from './orientation.ts';
import { recogniseImage, refusalOfSize } from './recognise-image.ts';
import { encodeThumbnail, THUMBNAIL_SOURCE_PX } from './thumbnail.ts';

/** A file as it comes in. */
export interface IncomingFile {
  readonly fingerprint: Fingerprint;
  readonly bytes: ArrayBuffer;
  readonly name: string;
  /** The file's own time, ms since 1970. */
  readonly lastModified: number;
}

/** What an inspection found out, or why the file is not taken. */
export type Inspection =
  | {
      readonly ok: true;
      readonly file: PhotoFile;
      readonly thumbnail: ArrayBuffer;
      readonly dateClaims: readonly CaptureDate[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Recognises, measures, decodes and thumbnails a file. Decoding is the proof that a photo can be shown; what cannot be decoded is
 * refused as damaged. The bytes are only read.
 */
export async function inspectImage(
  { fingerprint, bytes, name, lastModified }: IncomingFile,
  wait: Wait,
): Promise<Inspection> {
  const recognised = recogniseImage(new Uint8Array(bytes));
  if (!recognised.ok) return recognised;
  const decoded = await decodePhoto(bytes, recognised.image, { previewSide: THUMBNAIL_SOURCE_PX, wait });
  if (!decoded.ok) return { ok: false, refusal: decoded.reason };
  const { photo } = decoded;
  try {
    const { width, height } = uprightSize(photo.stored, photo.orientation);
    const refusal = refusalOfSize(width, height);
    if (refusal) return { ok: false, refusal };
    const thumbnail = await encodeThumbnail(photo);
    if (!thumbnail) return { ok: false, refusal: 'too-many-pixels' };
    const { dateClaims, camera, hasLocation } = parseMetadata(recognised.image.header, name, lastModified);
    const { format } = recognised.image;
    const size = { sizeBytes: bytes.byteLength, widthPx: width, heightPx: height };
    return {
      ok: true,
      file: {
        fingerprint,
        name,
        format,
        ...size,
        ...(camera ? { camera } : {}),
        ...(hasLocation ? { hasLocation } : {}),
      },
      thumbnail,
      dateClaims,
    };
  } finally {
    photo.bitmap.close();
  }
}
