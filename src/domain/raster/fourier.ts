/** A square grid of complex numbers, row by row. Its side is a power of two. */
export interface ComplexGrid {
  readonly side: number;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** A grid of zeros. */
export function zeroGrid(side: number): ComplexGrid {
  if (!Number.isInteger(Math.log2(side))) throw new RangeError('the side of the grid has to be a power of two');
  return { side, real: new Float64Array(side * side), imaginary: new Float64Array(side * side) };
}

interface Plan {
  readonly order: Uint32Array;
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

const plans = new Map<number, Plan>();

function planFor(side: number): Plan {
  const kept = plans.get(side);
  if (kept) return kept;
  const bits = Math.log2(side);
  const order = Uint32Array.from({ length: side }, (_, i) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
    return reversed;
  });
  const angle = (_: unknown, i: number) => (2 * Math.PI * i) / side;
  const cos = Float64Array.from({ length: side / 2 }, (_, i) => Math.cos(angle(_, i)));
  const sin = Float64Array.from({ length: side / 2 }, (_, i) => -Math.sin(angle(_, i)));
  const plan = { order, cos, sin };
  plans.set(side, plan);
  return plan;
}

/** Transforms one line in place: iterative radix-2 Cooley–Tukey. */
function transformLine(re: Float64Array, im: Float64Array, { order, cos, sin }: Plan): void {
  const n = re.length;
  for (let i = 0; i < n; i++) {
    const j = order[i] ?? 0;
    if (j <= i) continue;
    const [r, q] = [re[i] ?? 0, im[i] ?? 0];
    re[i] = re[j] ?? 0;
    im[i] = im[j] ?? 0;
    re[j] = r;
    im[j] = q;
  }
  for (let half = 1; half < n; half *= 2) {
    const stride = n / (2 * half);
    for (let start = 0; start < n; start += 2 * half)
      for (let k = 0; k < half; k++) {
        const c = cos[k * stride] ?? 0;
        const s = sin[k * stride] ?? 0;
        const a = start + k;
        const b = a + half;
        const tr = (re[b] ?? 0) * c - (im[b] ?? 0) * s;
        const ti = (re[b] ?? 0) * s + (im[b] ?? 0) * c;
        re[b] = (re[a] ?? 0) - tr;
        im[b] = (im[a] ?? 0) - ti;
        re[a] = (re[a] ?? 0) + tr;
        im[a] = (im[a] ?? 0) + ti;
      }
  }
}

function isZero(line: Float64Array): boolean {
  for (const value of line) if (value !== 0) return false;
  return true;
}

/** The Fourier transform of a grid, in place, without any factor. */
export function transform({ side, real, imaginary }: ComplexGrid): void {
  const plan = planFor(side);
  for (let row = 0; row < side; row++) {
    const [from, to] = [row * side, (row + 1) * side];
    const [re, im] = [real.subarray(from, to), imaginary.subarray(from, to)];
    // Nothing stays nothing: much of what is transformed here is margin.
    if (!isZero(re) || !isZero(im)) transformLine(re, im, plan);
  }
  const re = new Float64Array(side);
  const im = new Float64Array(side);
  for (let column = 0; column < side; column++) {
    for (let row = 0; row < side; row++) {
      re[row] = real[row * side + column] ?? 0;
      im[row] = imaginary[row * side + column] ?? 0;
    }
    transformLine(re, im, plan);
    for (let row = 0; row < side; row++) {
      real[row * side + column] = re[row] ?? 0;
      imaginary[row * side + column] = im[row] ?? 0;
    }
  }
}

/** The way back from {@link transform}, in place. */
export function transformBack({ side, real, imaginary }: ComplexGrid): void {
  // Exchanging the parts before and after turns the transform into its inverse.
  transform({ side, real: imaginary, imaginary: real });
  const share = 1 / (side * side);
  for (let i = 0; i < real.length; i++) {
    real[i] = (real[i] ?? 0) * share;
    imaginary[i] = (imaginary[i] ?? 0) * share;
  }
}
