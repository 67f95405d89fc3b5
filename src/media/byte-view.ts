/**
 * Numbers and codes out of bytes. A read past the end throws a RangeError, which the front doors of the parsers
 * (`recogniseImage`, `parseMetadata`) turn into an answer; nothing in between has to check lengths.
 */
export class ByteView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number, littleEndian = false): number {
    return this.#view.getUint16(at, littleEndian);
  }

  u24(at: number, littleEndian = false): number {
    const [a, b, c] = [this.u8(at), this.u8(at + 1), this.u8(at + 2)];
    return littleEndian ? a | (b << 8) | (c << 16) : (a << 16) | (b << 8) | c;
  }

  u32(at: number, littleEndian = false): number {
    return this.#view.getUint32(at, littleEndian);
  }

  i32(at: number, littleEndian = false): number {
    return this.#view.getInt32(at, littleEndian);
  }

  /** A 64-bit number; what a double cannot hold exactly is far beyond any file that is taken. */
  u64(at: number): number {
    return this.u32(at) * 2 ** 32 + this.u32(at + 4);
  }

  /** `length` bytes as Latin-1 characters, for codes and signatures; shorter at the end of the bytes, never throwing. */
  code(at: number, length = 4): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + length));
  }

  /** A stretch of the bytes, without copying. Throws a RangeError when it does not lie inside. */
  slice(start: number, end: number): Uint8Array {
    if (start < 0 || end < start || end > this.length) throw new RangeError('outside the bytes');
    return this.bytes.subarray(start, end);
  }
}
