import { ByteView } from '../byte-view.ts';

/** One entry of an image file directory: where its values stand in the TIFF stream. */
interface Entry {
  readonly type: number;
  readonly count: number;
  readonly at: number;
  /** Where the entry's four value bytes stand. */
  readonly fieldAt: number;
}

/** Bytes per value of the TIFF field types 1–12 (TIFF 6.0, §2). */
const TYPE_BYTES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};

const EXIF_IFD = 0x8769;
const GPS_IFD = 0x8825;
const ORIENTATION = 0x0112;

/** The directories of a TIFF stream that tell about the taking of a photo. */
export type Directory = 'image' | 'exif' | 'gps';

/** The tags of a TIFF stream (the payload of EXIF), read when asked for. Unreadable tags are absent, never wrong. */
export class TiffTags {
  readonly #view: ByteView;
  readonly littleEndian: boolean;
  readonly #directories: Readonly<Record<Directory, ReadonlyMap<number, Entry>>>;

  private constructor(view: ByteView, littleEndian: boolean) {
    this.#view = view;
    this.littleEndian = littleEndian;
    const image = this.#readDirectory(view.u32(4, littleEndian));
    const linked = (tag: number) => this.#readDirectory(this.#value(image.get(tag), 0));
    this.#directories = { image, exif: linked(EXIF_IFD), gps: linked(GPS_IFD) };
  }

  /** @returns `null` when the bytes are no TIFF stream. */
  static parse(bytes: Uint8Array): TiffTags | null {
    const order = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
    if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return null;
    const view = new ByteView(bytes);
    return view.u16(2, order === 'II') === 42 ? new TiffTags(view, order === 'II') : null;
  }

  has(directory: Directory, tag: number): boolean {
    return this.#directories[directory].has(tag);
  }

  /** The text of a tag up to its first NUL, trimmed. */
  text(directory: Directory, tag: number): string | undefined {
    const entry = this.#directories[directory].get(tag);
    if (!entry || (entry.type !== 2 && entry.type !== 1 && entry.type !== 7)) return undefined;
    const bytes = this.#view.bytes.subarray(entry.at, entry.at + entry.count);
    const end = bytes.indexOf(0);
    const text = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
    return text === '' ? undefined : text;
  }

  /** The values of a numeric tag; rationals are divided out. */
  numbers(directory: Directory, tag: number): readonly number[] {
    const entry = this.#directories[directory].get(tag);
    if (!entry) return [];
    const values = Array.from({ length: Math.min(entry.count, 16) }, (_, i) => this.#value(entry, i));
    return values.every((value) => value !== undefined) ? values : [];
  }

  /** The orientation as written, and where its value field stands in the stream. */
  orientation(): { readonly value: number; readonly fieldAt: number; readonly type: number } | undefined {
    const entry = this.#directories.image.get(ORIENTATION);
    const value = this.#value(entry, 0);
    return entry && value !== undefined && entry.count === 1
      ? { value, fieldAt: entry.fieldAt, type: entry.type }
      : undefined;
  }

  #readDirectory(at: number | undefined): ReadonlyMap<number, Entry> {
    const entries = new Map<number, Entry>();
    if (at === undefined || at < 8 || at + 2 > this.#view.length) return entries;
    const count = this.#view.u16(at, this.littleEndian);
    for (let i = 0; i < count; i++) {
      const entryAt = at + 2 + i * 12;
      if (entryAt + 12 > this.#view.length) break;
      this.#addEntry(entries, entryAt);
    }
    return entries;
  }

  #addEntry(entries: Map<number, Entry>, entryAt: number): void {
    const tag = this.#view.u16(entryAt, this.littleEndian);
    const type = this.#view.u16(entryAt + 2, this.littleEndian);
    const count = this.#view.u32(entryAt + 4, this.littleEndian);
    const bytes = (TYPE_BYTES[type] ?? 0) * count;
    const fieldAt = entryAt + 8;
    const at = bytes > 4 ? this.#view.u32(fieldAt, this.littleEndian) : fieldAt;
    const isInside = bytes > 0 && at + bytes <= this.#view.length;
    // Where a tag is written twice the first one counts, as in the readers of the engines.
    if (isInside && !entries.has(tag)) entries.set(tag, { type, count, at, fieldAt });
  }

  #value(entry: Entry | undefined, index: number): number | undefined {
    if (!entry || index >= entry.count) return undefined;
    const [view, little] = [this.#view, this.littleEndian];
    const at = entry.at + index * (TYPE_BYTES[entry.type] ?? 1);
    switch (entry.type) {
      case 1:
      case 7:
        return view.u8(at);
      case 3:
        return view.u16(at, little);
      case 4:
        return view.u32(at, little);
      case 9:
        return view.i32(at, little);
      case 5:
      case 10: {
        const read = entry.type === 5 ? view.u32.bind(view) : view.i32.bind(view);
        const denominator = read(at + 4, little);
        return denominator === 0 ? undefined : read(at, little) / denominator;
      }
      default:
        return undefined;
    }
  }
}
