import type { Size } from '../../domain/geometry/rectangle.ts';
import type { ByteView } from '../byte-view.ts';
import { parseIccSpace } from '../colour/icc-profile.ts';
import { nclxSpace } from '../colour/nclx-space.ts';
import type { RgbSpace } from '../colour/rgb-space.ts';
import { type Orientation, thenTurn } from '../orientation.ts';
import { parseExifTurn } from './exif-turn.ts';
import { type HeifItems, parseHeifItems } from './heif-items.ts';
import type { ImageHeader, Splice } from './image-header.ts';
import { boxesIn, findBox, type IsoBox } from './iso-boxes.ts';

/** `irot` turns counter-clockwise by 0–3 quarters (ISO/IEC 23008-12, §6.5.10). */
const ROTATIONS: readonly Orientation[] = [1, 8, 3, 6];
/** `imir` mirrors top–bottom (axis 0) or left–right (axis 1) (§6.5.12, as of the 2022 edition). */
const MIRRORS: readonly Orientation[] = [4, 2];

/** The turns among an item's properties, in the order in which they apply. EXIF has no say here (§A.2.2). */
function turnOf(view: ByteView, properties: readonly IsoBox[]): Orientation {
  let turn: Orientation = 1;
  for (const { type, body } of properties) {
    if (type === 'irot') turn = thenTurn(turn, ROTATIONS[view.u8(body) & 3] ?? 1);
    if (type === 'imir') turn = thenTurn(turn, MIRRORS[view.u8(body) & 1] ?? 1);
  }
  return turn;
}

const FREE = Uint8Array.from([0x66, 0x72, 0x65, 0x65]);

/**
 * Makes every turning property one that decoders skip: a `free` box, and nowhere essential, since what is essential and
 * unknown must be refused.
 */
function uprightSplices(view: ByteView, { properties, essentialMarks }: HeifItems): readonly Splice[] {
  return properties.flatMap(({ type, start }, index) => {
    if (type !== 'irot' && type !== 'imir') return [];
    const marks = (essentialMarks.get(index + 1) ?? []).map((at) => ({
      start: at,
      end: at + 1,
      replacement: Uint8Array.of(view.u8(at) & 0x7f),
    }));
    return [{ start: start + 4, end: start + 8, replacement: FREE }, ...marks];
  });
}

/** The colour space of the pixels: an ICC profile where there is one, else the numbers of `nclx` (§6.5.5). */
function spaceOf(view: ByteView, properties: readonly IsoBox[]): RgbSpace | null {
  const colours = properties.filter(({ type }) => type === 'colr');
  const profile = colours.find(({ body }) => ['prof', 'rICC'].includes(view.code(body)));
  if (profile) return parseIccSpace(view.slice(profile.body + 4, profile.end));
  const numbers = colours.find(({ body }) => view.code(body) === 'nclx');
  return numbers ? nclxSpace(view.u16(numbers.body + 4), view.u16(numbers.body + 6)) : null;
}

/** The payload of the EXIF item: four bytes that say how far in the TIFF stream begins, then the stream. */
function exifOf(view: ByteView, heif: HeifItems): { exif: Uint8Array; at: number } | null {
  const id = [...heif.items].find(([, { type }]) => type === 'Exif')?.[0];
  const range = id === undefined ? null : heif.rangeOf(id);
  if (!range || range.end - range.start < 12) return null;
  const at = range.start + 4 + view.u32(range.start);
  return at < range.end ? { exif: view.slice(at, range.end), at } : null;
}

function xmpOf(view: ByteView, heif: HeifItems): Uint8Array | null {
  const id = [...heif.items].find(([, { contentType }]) => contentType === 'application/rdf+xml')?.[0];
  const range = id === undefined ? null : heif.rangeOf(id);
  return range ? view.slice(range.start, range.end) : null;
}

/** The largest size an item or the parts it is made of claim. */
function sizeOf(view: ByteView, heif: HeifItems, id: number): Size | null {
  const extent = heif.propertiesOf(id).find(({ type }) => type === 'ispe');
  return extent ? { width: view.u32(extent.body + 4), height: view.u32(extent.body + 8) } : null;
}

/** The size of the first track, for a file of moving pictures without a still one (ISO/IEC 14496-12, §8.3.2). */
function trackSize(view: ByteView): Size | null {
  const moov = findBox(view, 'moov', 0, view.length);
  if (!moov) return null;
  for (const track of boxesIn(view, moov.body, moov.end)) {
    const header = track.type === 'trak' ? findBox(view, 'tkhd', track.body, track.end) : undefined;
    if (header) return { width: view.u16(header.end - 8), height: view.u16(header.end - 4) };
  }
  return null;
}

/** Reads the header of a HEIC or AVIF. @returns `null` without a size. Throws RangeError when cut off. */
export function parseHeifHeader(view: ByteView): ImageHeader | null {
  const heif = parseHeifItems(view);
  const size = heif ? sizeOf(view, heif, heif.primaryId) : trackSize(view);
  if (!size || size.width === 0 || size.height === 0) return null;
  if (!heif) return { ...size, orientation: 1, splices: [], exif: null, xmp: null };
  const properties = heif.propertiesOf(heif.primaryId);
  const found = exifOf(view, heif);
  const exifTurn = found ? parseExifTurn(found.exif, found.at).splice : null;
  const space = spaceOf(view, properties);
  return {
    ...size,
    orientation: turnOf(view, properties),
    splices: [...uprightSplices(view, heif), ...(exifTurn ? [exifTurn] : [])].toSorted((a, b) => a.start - b.start),
    exif: found?.exif ?? null,
    xmp: xmpOf(view, heif),
    ...(space ? { space } : {}),
  };
}
