/** One tag of a TIFF stream to build: text, or numbers of a type (3 short, 4 long, 5 pairs of a fraction). */
export interface TagToWrite {
  readonly tag: number;
  readonly text?: string;
  readonly type?: 1 | 3 | 4 | 5;
  readonly numbers?: readonly number[];
}

/** The directories of a TIFF stream to build. */
export interface TiffToWrite {
  readonly image?: readonly TagToWrite[];
  readonly exif?: readonly TagToWrite[];
  readonly gps?: readonly TagToWrite[];
}

const BYTES = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 } as const;

/** A TIFF stream as EXIF holds it, written by the specification and not by the code under test. */
export function aTiff(directories: TiffToWrite, littleEndian = true): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4096));
  let free = 8;
  const take = (bytes: number) => {
    const at = free;
    free += bytes + (bytes % 2);
    return at;
  };
  const writeNumbers = (at: number, type: number, numbers: readonly number[]) => {
    numbers.forEach((number, i) => {
      if (type === 1) view.setUint8(at + i, number);
      else if (type === 3) view.setUint16(at + i * 2, number, littleEndian);
      else view.setUint32(at + i * 4, number, littleEndian);
    });
  };
  const writeDirectory = (tags: readonly TagToWrite[]): number => {
    const at = take(2 + tags.length * 12 + 4);
    view.setUint16(at, tags.length, littleEndian);
    tags.forEach(({ tag, text, type = 3, numbers = [] }, i) => {
      const values = text === undefined ? numbers : [...new TextEncoder().encode(`${text}\0`)];
      const kind = text === undefined ? type : 2;
      const count = kind === 5 ? values.length / 2 : values.length;
      const entry = at + 2 + i * 12;
      view.setUint16(entry, tag, littleEndian);
      view.setUint16(entry + 2, kind, littleEndian);
      view.setUint32(entry + 4, count, littleEndian);
      const bytes = count * BYTES[kind];
      const valueAt = bytes > 4 ? take(bytes) : entry + 8;
      if (bytes > 4) view.setUint32(entry + 8, valueAt, littleEndian);
      writeNumbers(valueAt, kind === 2 ? 1 : kind, values);
    });
    return at;
  };
  const links = Object.entries({ exif: 0x8769, gps: 0x8825 } as const).flatMap(([name, tag]) => {
    const tags = directories[name as 'exif' | 'gps'];
    return tags ? [{ tag, type: 4, numbers: [writeDirectory(tags)] } as const] : [];
  });
  const image = writeDirectory([...(directories.image ?? []), ...links]);
  view.setUint16(0, littleEndian ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, littleEndian);
  view.setUint32(4, image, littleEndian);
  return new Uint8Array(view.buffer, 0, free);
}
