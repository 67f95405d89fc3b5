import type { Size } from '../../domain/geometry/rectangle.ts';
import type { ByteView } from '../byte-view.ts';
import type { Orientation } from '../orientation.ts';
import { parseExifTurn } from './exif-turn.ts';
import type { ImageHeader, Splice } from './image-header.ts';

/** The size in the header chunk (RFC 9649, §2.5–2.7), or `null` for a chunk that has none. */
function sizeIn(view: ByteView, type: string, start: number): Size | null {
  if (type === 'VP8X') return { width: view.u24(start + 4, true) + 1, height: view.u24(start + 7, true) + 1 };
  if (type === 'VP8L') {
    const bits = view.u32(start + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ') return { width: view.u16(start + 6, true) & 0x3fff, height: view.u16(start + 8, true) & 0x3fff };
  return null;
}

/** Some writers put the signature of the JPEG segment before the TIFF stream. */
function exifStart(view: ByteView, start: number): number {
  return view.code(start, 6) === 'Exif\0\0' ? start + 6 : start;
}

/** Reads a WebP's chunks. @returns `null` without a size, or when less is there than it says. Throws RangeError when the header is cut off. */
export function parseWebpHeader(view: ByteView): ImageHeader | null {
  // Engines disagree about a file that was cut off: some paint what is missing grey.
  if (view.u32(4, true) + 8 > view.length) return null;
  let size: Size | null = null;
  let exif: Uint8Array | null = null;
  let xmp: Uint8Array | null = null;
  let orientation: Orientation = 1;
  const splices: Splice[] = [];
  for (let at = 12; at + 8 <= view.length; ) {
    const type = view.code(at);
    const length = view.u32(at + 4, true);
    const start = at + 8;
    size ??= sizeIn(view, type, start);
    const isWhole = start + length <= view.length;
    if (type === 'EXIF' && isWhole && !exif) {
      const streamAt = exifStart(view, start);
      exif = view.slice(streamAt, Math.max(streamAt, start + length));
      const turn = parseExifTurn(exif, streamAt);
      orientation = turn.orientation;
      if (turn.splice) splices.push(turn.splice);
    } else if (type === 'XMP ' && isWhole) xmp ??= view.slice(start, start + length);
    at = start + length + (length % 2);
  }
  return size && size.width > 0 && size.height > 0 ? { ...size, orientation, splices, exif, xmp } : null;
}
