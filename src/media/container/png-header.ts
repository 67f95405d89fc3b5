import type { ByteView } from '../byte-view.ts';
import type { Orientation } from '../orientation.ts';
import { parseExifTurn } from './exif-turn.ts';
import type { ImageHeader, Splice } from './image-header.ts';

const XMP_KEYWORD = 'XML:com.adobe.xmp\0';
/** Chunks that turn or move a picture; without them a PNG is its plain first image. */
const CUT_CHUNKS: ReadonlySet<string> = new Set(['eXIf', 'acTL', 'fcTL', 'fdAT']);

/** The XMP packet of an uncompressed iTXt chunk: keyword, NUL, two flags, language, NUL, translated keyword, NUL, text. */
function xmpOf(chunk: Uint8Array): Uint8Array | null {
  const flagsAt = XMP_KEYWORD.length;
  const languageEnd = chunk.indexOf(0, flagsAt + 2);
  const keywordEnd = languageEnd < 0 ? -1 : chunk.indexOf(0, languageEnd + 1);
  return chunk[flagsAt] === 0 && keywordEnd > 0 ? chunk.subarray(keywordEnd + 1) : null;
}

/** Reads a PNG's chunks (W3C PNG 3rd edition, §5). @returns `null` without a size or an end. Throws RangeError when IHDR is cut off. */
export function parsePngHeader(view: ByteView): ImageHeader | null {
  if (view.code(12) !== 'IHDR') return null;
  const [width, height] = [view.u32(16), view.u32(20)];
  let exif: Uint8Array | null = null;
  let xmp: Uint8Array | null = null;
  let orientation: Orientation = 1;
  // Engines disagree about a file that was cut off: some paint what is missing grey.
  let isWhole = false;
  const splices: Splice[] = [];
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.u32(at);
    const type = view.code(at + 4);
    const [start, end] = [at + 8, at + 12 + length];
    isWhole ||= type === 'IEND';
    if (end > view.length) break;
    if (CUT_CHUNKS.has(type)) splices.push({ start: at, end, replacement: new Uint8Array() });
    if (type === 'eXIf' && !exif) {
      exif = view.slice(start, start + length);
      orientation = parseExifTurn(exif, start).orientation;
    } else if (type === 'iTXt' && view.code(start, XMP_KEYWORD.length) === XMP_KEYWORD) {
      xmp ??= xmpOf(view.slice(start, start + length));
    }
    at = end;
  }
  return isWhole && width > 0 && height > 0 ? { width, height, orientation, splices, exif, xmp } : null;
}
