import { describe, expect, test } from 'vitest';
import { barePng } from '../../src/media/bare-png.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A chunk with its length, its type and a checksum that nobody reads here. */
const chunk = (type: string, ...data: number[]) => [0, 0, 0, data.length, ...Buffer.from(type), ...data, 9, 9, 9, 9];
const png = (...chunks: number[][]) => Uint8Array.from([...SIGNATURE, ...chunks.flat()]);
const joined = (bytes: Uint8Array<ArrayBuffer>) => barePng(bytes).flatMap((part) => [...part]);

const picture = [chunk('IHDR', 1, 2), chunk('sRGB', 0), chunk('IDAT', 3, 4, 5), chunk('IDAT'), chunk('IEND')];

describe('a bare PNG', () => {
  test('of pixels and colours alone is the same file', () => {
    expect(joined(png(...picture))).toEqual([...png(...picture)]);
  });

  test('has lost every other chunk, wherever it stood', () => {
    const [head = [], colour = [], ...rest] = picture;
    const told = png(
      head,
      chunk('tEXt', 65),
      colour,
      chunk('eXIf', 1, 1),
      ...rest.slice(0, 2),
      chunk('deBG', 7),
      ...rest.slice(2),
    );
    expect(joined(told)).toEqual([...png(...picture)]);
  });

  test.each([
    ['cut off', png(...picture).slice(0, -3)],
    ['with a chunk longer than itself', png(chunk('IHDR'), [0, 0, 9, 9, 0x49, 0x44, 0x41, 0x54, 1, 2, 3, 4])],
    ['of nothing', Uint8Array.from([])],
  ])('a file %s stays as it is', (_, bytes) => {
    expect(joined(bytes)).toEqual([...bytes]);
  });
});
