import type { Size } from '../../domain/geometry/rectangle.ts';
import type { ByteView } from '../byte-view.ts';
import type { ImageHeader } from './image-header.ts';

/** Where the blocks after the logical screen and its palette begin (GIF89a, §18–19). */
function blocksStart(view: ByteView): number {
  const flags = view.u8(10);
  return 13 + ((flags & 0x80) !== 0 ? 3 * 2 ** ((flags & 7) + 1) : 0);
}

/** How far the first frame reaches; a hostile one reaches far beyond its screen. `null` where there is no frame. */
function firstFrameReach(view: ByteView): Size | null {
  let at = blocksStart(view);
  while (at + 10 <= view.length) {
    const block = view.u8(at);
    if (block === 0x2c) {
      const [left, top, width, height] = [1, 3, 5, 7].map((offset) => view.u16(at + offset, true));
      return { width: (left ?? 0) + (width ?? 0), height: (top ?? 0) + (height ?? 0) };
    }
    if (block !== 0x21) break;
    at += 2;
    while (at < view.length && view.u8(at) !== 0) at += view.u8(at) + 1;
    at++;
  }
  return null;
}

/** Reads a GIF's screen and first frame. @returns `null` without a size or a frame. Throws RangeError when the header is cut off. */
export function parseGifHeader(view: ByteView): ImageHeader | null {
  const screen = { width: view.u16(6, true), height: view.u16(8, true) };
  const reach = firstFrameReach(view);
  if (!reach) return null;
  const width = Math.max(screen.width, reach.width);
  const height = Math.max(screen.height, reach.height);
  return width > 0 && height > 0 ? { width, height, orientation: 1, splices: [], exif: null, xmp: null } : null;
}
