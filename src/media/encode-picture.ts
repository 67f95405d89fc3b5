import type { ExportFormat } from '../domain/collage/collage.ts';
import { barePng } from './bare-png.ts';

const MIME: Readonly<Record<ExportFormat, string>> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };
/** Quality at which skin shows no blocks; PNG takes no heed of it. */
const QUALITY = 0.92;

/** An encoded file, or why there is none. */
export type Encoded =
  | { readonly ok: true; readonly blob: Blob }
  | { readonly ok: false; readonly reason: 'format-not-written' | 'too-large-for-browser' };

/** Encodes a canvas. The file holds pixels and their colour space, no other metadata. */
export async function encodePicture(canvas: OffscreenCanvas, format: ExportFormat): Promise<Encoded> {
  let blob: Blob;
  try {
    blob = await canvas.convertToBlob({ type: MIME[format], quality: QUALITY });
  } catch {
    return { ok: false, reason: 'too-large-for-browser' };
  }
  // WebKit writes a PNG when it is asked for a WebP.
  if (blob.type !== MIME[format]) return { ok: false, reason: 'format-not-written' };
  if (format !== 'png') return { ok: true, blob };
  const parts = barePng(new Uint8Array(await blob.arrayBuffer()));
  return { ok: true, blob: new Blob([...parts], { type: blob.type }) };
}
