// The place of a photo on another crop of the same photograph, found by comparing all their pixels: a second opinion that shares nothing
// with the code it judges but the place it starts from.
import type { Picture } from './distort.ts';

/** x' = a·x − b·y + tx, y' = b·x + a·y + ty, in pixels. */
export type Place = readonly [a: number, b: number, tx: number, ty: number];

function greys({ width, height, rgb }: Picture) {
  const values = Float64Array.from({ length: width * height }, (_, i) => {
    const [r, g, b] = [rgb[i * 3] ?? 0, rgb[i * 3 + 1] ?? 0, rgb[i * 3 + 2] ?? 0];
    return 0.3 * r + 0.6 * g + 0.1 * b;
  });
  return { width, height, values };
}
type Grey = ReturnType<typeof greys>;

/** Means over squares of `side` pixels around the middle of where each pixel of `small` lies on `large`. */
function meanAround({ width, height, values }: Grey, x: number, y: number, side: number): number | null {
  const steps = Math.max(2, Math.ceil(side * 1.5));
  let sum = 0;
  for (let j = 0; j < steps; j++)
    for (let i = 0; i < steps; i++) {
      const px = x + ((i + 0.5) / steps - 0.5) * side - 0.5;
      const py = y + ((j + 0.5) / steps - 0.5) * side - 0.5;
      const [left, top] = [Math.floor(px), Math.floor(py)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return null;
      const [fx, fy] = [px - left, py - top];
      const at = top * width + left;
      sum +=
        ((values[at] ?? 0) * (1 - fx) + (values[at + 1] ?? 0) * fx) * (1 - fy) +
        ((values[at + width] ?? 0) * (1 - fx) + (values[at + width + 1] ?? 0) * fx) * fy;
    }
  return sum / (steps * steps);
}

/** How unlike the photos are: 1 − correlation over every second pixel of the smaller that lies on the larger. */
function unlikeness(small: Grey, large: Grey, [a, b, tx, ty]: Place): number {
  const side = Math.hypot(a, b);
  let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
  for (let row = 2; row < small.height - 2; row += 2)
    for (let column = 2; column < small.width - 2; column += 2) {
      const [x, y] = [column + 0.5, row + 0.5];
      const q = meanAround(large, a * x - b * y + tx, b * x + a * y + ty, side);
      if (q === null) continue;
      const p = small.values[row * small.width + column] ?? 0;
      n++;
      sx += p;
      sy += q;
      sxx += p * p;
      syy += q * q;
      sxy += p * q;
    }
  if (n < 500) return 2;
  const spread = (sxx - (sx * sx) / n) * (syy - (sy * sy) / n);
  return spread > 0 ? 1 - (sxy - (sx * sy) / n) / Math.sqrt(spread) : 2;
}

/** The place at which the photos are most alike near `start`: a pattern search whose steps halve. @param start small → large */
export function fitDensely(
  smallPicture: Picture,
  largePicture: Picture,
  start: Place,
): { place: Place; unlike: number } {
  const [small, large] = [greys(smallPicture), greys(largePicture)];
  const [cx, cy] = [small.width / 2, small.height / 2];
  // Moved about the middle of the small photo, the four unknowns hardly disturb each other.
  const toMiddle = ([a, b, tx, ty]: Place) => [a, b, a * cx - b * cy + tx, b * cx + a * cy + ty];
  const fromMiddle = ([a = 0, b = 0, mx = 0, my = 0]: readonly number[]): Place => [
    a,
    b,
    mx - (a * cx - b * cy),
    my - (b * cx + a * cy),
  ];
  let best = toMiddle(start);
  let least = unlikeness(small, large, fromMiddle(best));
  const growth = Math.hypot(start[0], start[1]);
  const reach = [growth / cx, growth / cx, growth, growth];
  for (let step = 1; step > 0.02; ) {
    let isBetter = false;
    for (const unknown of [2, 3, 0, 1])
      for (const sign of [-1, 1]) {
        const tried = best.map((value, i) => (i === unknown ? value + sign * step * (reach[i] ?? 0) : value));
        const unlike = unlikeness(small, large, fromMiddle(tried));
        if (unlike >= least) continue;
        [best, least, isBetter] = [tried, unlike, true];
      }
    if (!isBetter) step /= 2;
  }
  return { place: fromMiddle(best), unlike: least };
}
