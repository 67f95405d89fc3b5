import type { ByteView } from '../byte-view.ts';
import { boxesIn, findBox, type IsoBox } from './iso-boxes.ts';

/** One item of a HEIF file: a picture, a tile of it, or a block of metadata. */
export interface HeifItem {
  /** Four letters such as `hvc1`, `av01`, `grid`, `Exif`, `mime`. */
  readonly type: string;
  /** The MIME type of a `mime` item. */
  readonly contentType: string;
}

/** Where the data of an item stands. */
interface Location {
  /** 0: in the file, 1: in the `idat` box (ISO/IEC 14496-12, §8.11.3). */
  readonly method: number;
  readonly extents: readonly { readonly offset: number; readonly length: number }[];
}

/** The items of a HEIF file (HEIC and AVIF alike) and the properties they have. */
export interface HeifItems {
  readonly primaryId: number;
  readonly items: ReadonlyMap<number, HeifItem>;
  /** All property boxes, in the order in which associations count them. */
  readonly properties: readonly IsoBox[];
  /** Where the bytes stand that say "this property is essential" of a property, by its number counted from 1. */
  readonly essentialMarks: ReadonlyMap<number, readonly number[]>;
  /** Property boxes of an item, in the order in which they apply. */
  readonly propertiesOf: (id: number) => readonly IsoBox[];
  /** Items an item is made of (reference type `dimg`). */
  readonly partsOf: (id: number) => readonly number[];
  /** The first stretch of an item's data as file offsets, or `null` when it does not lie in this file in one piece. */
  readonly rangeOf: (id: number) => { readonly start: number; readonly end: number } | null;
}

/** No honest photo has more extents to an item; a hostile count would only cost time. */
const MAX_EXTENTS = 64;

function parseItems(view: ByteView, iinf: IsoBox): ReadonlyMap<number, HeifItem> {
  const version = view.u8(iinf.body);
  const items = new Map<number, HeifItem>();
  for (const box of boxesIn(view, iinf.body + (version === 0 ? 6 : 8), iinf.end)) {
    if (box.type !== 'infe') continue;
    const entryVersion = view.u8(box.body);
    if (entryVersion < 2) continue;
    const isWide = entryVersion >= 3;
    const id = isWide ? view.u32(box.body + 4) : view.u16(box.body + 4);
    const typeAt = box.body + (isWide ? 10 : 8);
    const names = view.code(typeAt + 4, Math.min(box.end - typeAt - 4, 256)).split('\0');
    items.set(id, { type: view.code(typeAt), contentType: names[1] ?? '' });
  }
  return items;
}

/** Reads an unsigned number of 0, 4 or 8 bytes, as `iloc` writes them. */
function sized(view: ByteView, at: number, bytes: number): number {
  return bytes === 8 ? view.u64(at) : bytes === 4 ? view.u32(at) : 0;
}

function parseLocations(view: ByteView, iloc: IsoBox): ReadonlyMap<number, Location> {
  const version = view.u8(iloc.body);
  const sizes = view.u16(iloc.body + 4);
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexBytes = version > 0 ? sizes & 15 : 0;
  const isWide = version >= 2;
  const locations = new Map<number, Location>();
  const itemCount = isWide ? view.u32(iloc.body + 6) : view.u16(iloc.body + 6);
  let at = iloc.body + (isWide ? 10 : 8);
  for (let i = 0; i < itemCount && at < iloc.end; i++) {
    const id = isWide ? view.u32(at) : view.u16(at);
    at += isWide ? 4 : 2;
    const method = version > 0 ? view.u16(at) & 15 : 0;
    at += (version > 0 ? 2 : 0) + 2;
    const base = sized(view, at, baseBytes);
    at += baseBytes;
    const count = view.u16(at);
    at += 2;
    const extents: { offset: number; length: number }[] = [];
    for (let e = 0; e < Math.min(count, MAX_EXTENTS); e++) {
      const extentAt = at + e * (indexBytes + offsetBytes + lengthBytes) + indexBytes;
      extents.push({
        offset: base + sized(view, extentAt, offsetBytes),
        length: sized(view, extentAt + offsetBytes, lengthBytes),
      });
    }
    at += count * (indexBytes + offsetBytes + lengthBytes);
    locations.set(id, { method, extents });
  }
  return locations;
}

/** Item id → numbers of its properties, counted from 1; 0 means none (ISO/IEC 23008-12, §9.3). */
interface Associations {
  readonly numbers: Map<number, number[]>;
  readonly essentialMarks: Map<number, number[]>;
}

function parseAssociations(view: ByteView, ipma: IsoBox, { numbers, essentialMarks }: Associations): void {
  const version = view.u8(ipma.body);
  const isWide = (view.u8(ipma.body + 3) & 1) === 1;
  let at = ipma.body + 8;
  const entryCount = view.u32(ipma.body + 4);
  for (let i = 0; i < entryCount && at < ipma.end; i++) {
    const id = version < 1 ? view.u16(at) : view.u32(at);
    at += version < 1 ? 2 : 4;
    const count = view.u8(at++);
    const ofItem = numbers.get(id) ?? [];
    for (let n = 0; n < count; n++) {
      const number = isWide ? view.u16(at) & 0x7fff : view.u8(at) & 0x7f;
      ofItem.push(number);
      if ((view.u8(at) & 0x80) !== 0) essentialMarks.set(number, [...(essentialMarks.get(number) ?? []), at]);
      at += isWide ? 2 : 1;
    }
    numbers.set(id, ofItem);
  }
}

function parseParts(view: ByteView, iref: IsoBox | undefined): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, readonly number[]>();
  if (!iref) return parts;
  const idBytes = view.u8(iref.body) === 0 ? 2 : 4;
  const idAt = (at: number) => (idBytes === 2 ? view.u16(at) : view.u32(at));
  for (const box of boxesIn(view, iref.body + 4, iref.end)) {
    if (box.type !== 'dimg') continue;
    const count = view.u16(box.body + idBytes);
    const ids = Array.from({ length: Math.min(count, 4096) }, (_, i) => idAt(box.body + idBytes + 2 + i * idBytes));
    parts.set(idAt(box.body), ids);
  }
  return parts;
}

/** Reads the items of a HEIF file. @returns `null` when it has no primary picture. Throws RangeError when cut off. */
export function parseHeifItems(view: ByteView): HeifItems | null {
  const meta = findBox(view, 'meta', 0, view.length);
  if (!meta) return null;
  const inMeta = (type: string) => findBox(view, type, meta.body + 4, meta.end);
  const [pitm, iinf, iprp, iloc, idat] = ['pitm', 'iinf', 'iprp', 'iloc', 'idat'].map(inMeta);
  if (!pitm || !iinf || !iprp) return null;
  const ipco = findBox(view, 'ipco', iprp.body, iprp.end);
  const properties = ipco ? [...boxesIn(view, ipco.body, ipco.end)] : [];
  const associations: Associations = { numbers: new Map(), essentialMarks: new Map() };
  for (const box of boxesIn(view, iprp.body, iprp.end))
    if (box.type === 'ipma') parseAssociations(view, box, associations);
  const locations = iloc ? parseLocations(view, iloc) : new Map<number, Location>();
  const parts = parseParts(view, inMeta('iref'));
  return {
    primaryId: view.u8(pitm.body) === 0 ? view.u16(pitm.body + 4) : view.u32(pitm.body + 4),
    items: parseItems(view, iinf),
    properties,
    essentialMarks: associations.essentialMarks,
    propertiesOf: (id) => (associations.numbers.get(id) ?? []).flatMap((number) => properties[number - 1] ?? []),
    partsOf: (id) => parts.get(id) ?? [],
    rangeOf: (id) => {
      const location = locations.get(id);
      const extent = location?.extents[0];
      if (!location || !extent || location.extents.length !== 1 || location.method > 1) return null;
      const start = extent.offset + (location.method === 1 ? (idat?.body ?? Number.NaN) : 0);
      const end = extent.length === 0 ? view.length : start + extent.length;
      return start >= 0 && end <= view.length ? { start, end } : null;
    },
  };
}
