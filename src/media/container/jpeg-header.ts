import type { ByteView } from '../byte-view.ts';
import type { Orientation } from '../orientation.ts';
import { parseExifTurn } from './exif-turn.ts';
import type { ImageHeader, Splice } from './image-header.ts';

const EXIF_SIGNATURE = 'Exif\0\0';
const XMP_SIGNATURE = 'http://ns.adobe.com/xap/1.0/\0';

/** Start-of-frame markers: C0–CF without DHT (C4), JPG (C8) and DAC (CC); ITU-T T.81, table B.1. */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The segments between start of image and start of scan. Stray bytes between segments are skipped, as decoders do. */
function* segmentsOf(view: ByteView): Generator<Segment> {
  let at = 2;
  while (at + 4 <= view.length) {
    if (view.u8(at) !== 0xff) {
      at++;
      continue;
    }
    const marker = view.u8(at + 1);
    const isStandalone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (marker === 0xff || marker === 0) at++;
    else if (isStandalone) at += 2;
    else if (marker === 0xda || marker === 0xd9) return;
    else {
      const end = at + 2 + view.u16(at + 2);
      yield { marker, start: at + 4, end: Math.min(end, view.length) };
      at = end;
    }
  }
}

/** The scans of a progressive JPEG, each of which goes over all pixels. An honest one has about ten. */
function countScans({ bytes }: ByteView, from: number): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xda) scans++;
  }
  return scans;
}

/**
 * Whether an end marker follows the header. Engines disagree about a JPEG that was cut off: some paint what is missing grey, and
 * a photo half grey must not pass for whole.
 */
function hasEnd(view: ByteView, headerEnd: number): boolean {
  for (let at = view.bytes.lastIndexOf(0xd9); at > headerEnd; at = view.bytes.lastIndexOf(0xd9, at - 1)) {
    if (view.u8(at - 1) === 0xff) return true;
  }
  return false;
}

/**
 * Reads a JPEG's header up to the first scan.
 * @returns `null` when it has no size or was cut off. Throws RangeError when cut off within the header.
 */
export function parseJpegHeader(view: ByteView): ImageHeader | null {
  let size: { width: number; height: number } | null = null;
  let exif: Uint8Array | null = null;
  let xmp: Uint8Array | null = null;
  let orientation: Orientation = 1;
  let headerEnd = 2;
  let isProgressive = false;
  const splices: Splice[] = [];
  for (const { marker, start, end } of segmentsOf(view)) {
    headerEnd = end;
    // Progressive and hierarchical frames: bit 1 of the marker (T.81, table B.1).
    if (isFrameMarker(marker)) isProgressive ||= (marker & 2) === 2;
    if (isFrameMarker(marker)) size ??= { height: view.u16(start + 1), width: view.u16(start + 3) };
    if (marker !== 0xe1) continue;
    if (view.code(start, EXIF_SIGNATURE.length) === EXIF_SIGNATURE) {
      const at = start + EXIF_SIGNATURE.length;
      const block = view.slice(at, Math.max(at, end));
      const turn = parseExifTurn(block, at);
      // A second block is silenced too: which of two an engine believes is its own choice.
      if (turn.splice) splices.push(turn.splice);
      if (!exif) [exif, orientation] = [block, turn.orientation];
    } else if (!xmp && view.code(start, XMP_SIGNATURE.length) === XMP_SIGNATURE) {
      const at = start + XMP_SIGNATURE.length;
      xmp = view.slice(at, Math.max(at, end));
    }
  }
  if (!size || size.width === 0 || size.height === 0 || !hasEnd(view, headerEnd)) return null;
  return {
    ...size,
    orientation,
    splices,
    exif,
    xmp,
    ...(isProgressive ? { passes: countScans(view, headerEnd) } : {}),
  };
}
