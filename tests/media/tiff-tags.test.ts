import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TiffTags } from '../../src/media/metadata/tiff-tags.ts';
import { aTiff } from './a-tiff.ts';

describe('TIFF tags', () => {
  it.each([true, false])('are read in either byte order (little endian: %s)', (littleEndian) => {
    const stream = aTiff(
      {
        image: [
          { tag: 0x010f, text: 'Maker' },
          { tag: 0x0112, type: 3, numbers: [6] },
        ],
        exif: [
          { tag: 0x9003, text: '2026:03:04 10:22:33' },
          { tag: 0xa405, type: 3, numbers: [26] },
        ],
        gps: [{ tag: 0x0007, type: 5, numbers: [9, 1, 22, 1, 66, 2] }],
      },
      littleEndian,
    );
    const tags = TiffTags.parse(stream);
    expect(tags?.text('image', 0x010f)).toBe('Maker');
    expect(tags?.text('exif', 0x9003)).toBe('2026:03:04 10:22:33');
    expect(tags?.numbers('exif', 0xa405)).toEqual([26]);
    expect(tags?.numbers('gps', 0x0007)).toEqual([9, 22, 33]);
    expect(tags?.orientation()?.value).toBe(6);
    expect(tags?.has('gps', 0x0001)).toBe(false);
  });

  it('ends text at its first NUL and takes blanks for nothing', () => {
    const tags = TiffTags.parse(
      aTiff({
        image: [
          { tag: 1, text: 'one\0two' },
          { tag: 2, text: '   ' },
        ],
      }),
    );
    expect(tags?.text('image', 1)).toBe('one');
    expect(tags?.text('image', 2)).toBeUndefined();
  });

  it('knows no number of a fraction over zero', () => {
    const tags = TiffTags.parse(aTiff({ gps: [{ tag: 7, type: 5, numbers: [9, 0, 1, 1] }] }));
    expect(tags?.numbers('gps', 7)).toEqual([]);
  });

  it('is nothing without the signature', () => {
    expect(TiffTags.parse(new Uint8Array())).toBeNull();
    expect(TiffTags.parse(new TextEncoder().encode('II*'))).toBeNull();
    expect(TiffTags.parse(new TextEncoder().encode('MM\0+\0\0\0\x08'))).toBeNull();
  });

  it('reads any bytes without reading past their end, or says so by a RangeError', () => {
    const start = aTiff({
      image: [{ tag: 0x0112, numbers: [6] }],
      exif: [{ tag: 0x9003, text: '2026:03:04 10:22:33' }],
    });
    const damage = fc.array(fc.tuple(fc.nat(start.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(start.length), (changes, end) => {
        const bytes = start.slice(0, end);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          const tags = TiffTags.parse(bytes);
          tags?.text('exif', 0x9003);
          tags?.numbers('gps', 7);
          tags?.orientation();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
