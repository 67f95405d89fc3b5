import type { ByteView } from '../byte-view.ts';

/** A box of an ISO base media file (ISO/IEC 14496-12, §4.2): its header starts at `start`, its content at `body`. */
export interface IsoBox {
  readonly type: string;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** The boxes between two offsets. A box that claims to reach further is cut off there; a senseless one ends the list. */
export function* boxesIn(view: ByteView, start: number, end: number): Generator<IsoBox> {
  for (let at = start; at + 8 <= end; ) {
    const size = view.u32(at);
    const isLong = size === 1;
    const body = at + (isLong ? 16 : 8);
    const boxEnd = size === 0 ? end : at + (isLong ? view.u64(at + 8) : size);
    if (boxEnd < body) return;
    yield { type: view.code(at + 4), start: at, body, end: Math.min(boxEnd, end) };
    at = boxEnd;
  }
}

/** The first box of a type between two offsets. */
export function findBox(view: ByteView, type: string, start: number, end: number): IsoBox | undefined {
  for (const box of boxesIn(view, start, end)) if (box.type === type) return box;
  return undefined;
}
