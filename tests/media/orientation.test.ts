import { describe, expect, it } from 'vitest';
import { type Orientation, thenTurn, toOrientation, uprightMatrix, uprightSize } from '../../src/media/orientation.ts';

const ALL: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const stored = { width: 4, height: 3 };

const uprightOf = (orientation: Orientation, [x, y]: readonly [number, number], size = stored) => {
  const [a, b, c, d, e, f] = uprightMatrix(size, orientation);
  return [a * x + c * y + e, b * x + d * y + f];
};

describe('an orientation', () => {
  // Where row 0 and column 0 of the stored picture are seen, in the words of CIPA DC-008, table 5.
  it.each([
    [1, 'top', 'left'],
    [2, 'top', 'right'],
    [3, 'bottom', 'right'],
    [4, 'bottom', 'left'],
    [5, 'left', 'top'],
    [6, 'right', 'top'],
    [7, 'right', 'bottom'],
    [8, 'left', 'bottom'],
  ] as const)('%i shows row 0 at the %s and column 0 at the %s', (orientation, row, column) => {
    const { width, height } = uprightSize(stored, orientation);
    const side = ([x, y]: readonly number[]) => ({
      left: x === 0,
      right: x === width,
      top: y === 0,
      bottom: y === height,
    });
    const corners = [uprightOf(orientation, [0, 0]), uprightOf(orientation, [stored.width, 0])];
    expect(corners.every((corner) => side(corner)[row])).toBe(true);
    const alongColumn = [uprightOf(orientation, [0, 0]), uprightOf(orientation, [0, stored.height])];
    expect(alongColumn.every((corner) => side(corner)[column])).toBe(true);
  });

  it('after another is the one that does both', () => {
    for (const first of ALL)
      for (const second of ALL) {
        const between = uprightSize(stored, first);
        const [x = 0, y = 0] = uprightOf(first, [1, 2]);
        expect(uprightOf(thenTurn(first, second), [1, 2])).toEqual(uprightOf(second, [x, y], between));
      }
  });

  it.each([undefined, 0, 9, 1.5, Number.NaN, -1, 65535])('is upright when a file says %s', (value) => {
    expect(toOrientation(value)).toBe(1);
  });
});
