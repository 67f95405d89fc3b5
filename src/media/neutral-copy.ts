import type { Splice } from './container/image-header.ts';

/**
 * A file's bytes with some stretches replaced, as a Blob for a decoder; the bytes themselves stay as they are.
 * @param splices in the order of the file; one that overlaps the one before is left out
 */
export function neutralCopy(bytes: ArrayBuffer, splices: readonly Splice[], type: string): Blob {
  const parts: BlobPart[] = [];
  let at = 0;
  for (const { start, end, replacement } of splices) {
    if (start < at || end > bytes.byteLength) continue;
    parts.push(new Uint8Array(bytes, at, start - at), new Uint8Array(replacement));
    at = end;
  }
  parts.push(new Uint8Array(bytes, at));
  return new Blob(parts, { type });
}
