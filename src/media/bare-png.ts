import { ByteView } from './byte-view.ts';

/** The chunks that hold pixels and what is needed to show them in their colours. */
const PICTURE_CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'iCCP',
  'cICP',
  'sBIT',
]);
const SIGNATURE_BYTES = 8;
/** Length and type before a chunk's data, checksum after it. */
const FRAME_BYTES = 12;

function chunkType(view: ByteView, at: number): string {
  return String.fromCharCode(view.u8(at + 4), view.u8(at + 5), view.u8(at + 6), view.u8(at + 7));
}

/**
 * The parts of a PNG without the chunks that no picture needs, as views of the same bytes. Firefox writes one of them, `deBG`,
 * into every PNG it encodes. Bytes that are no whole PNG are given back as they are.
 */
export function barePng(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const view = new ByteView(bytes);
  const parts = [bytes.subarray(0, SIGNATURE_BYTES)];
  let [at, from] = [SIGNATURE_BYTES, SIGNATURE_BYTES];
  while (at + FRAME_BYTES <= bytes.length) {
    const end = at + FRAME_BYTES + view.u32(at);
    if (end > bytes.length) return [bytes];
    if (!PICTURE_CHUNKS.has(chunkType(view, at))) {
      parts.push(bytes.subarray(from, at));
      from = end;
    }
    at = end;
  }
  return at === bytes.length ? [...parts, bytes.subarray(from)] : [bytes];
}
