/** A 3 × 3 matrix, row by row. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

/** A colour space of three primaries: how its 8-bit values become linear light, and that light linear sRGB. */
export interface RgbSpace {
  /** Linear light (0–1, more for brighter than white) of the 256 values of red, green and blue. */
  readonly curves: readonly [Float32Array, Float32Array, Float32Array];
  /** Linear light of the space → linear sRGB. */
  readonly toLinearSrgb: Matrix3;
}

/** The product of two matrices: first `b`, then `a`. */
export function multiply(a: Matrix3, b: Matrix3): Matrix3 {
  const at = (row: number, column: number) =>
    (a[row * 3] ?? 0) * (b[column] ?? 0) +
    (a[row * 3 + 1] ?? 0) * (b[column + 3] ?? 0) +
    (a[row * 3 + 2] ?? 0) * (b[column + 6] ?? 0);
  return [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)];
}

/** Linear light of an sRGB value 0–1 (IEC 61966-2-1). */
export function linearFromSrgb(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The sRGB value 0–1 of linear light; what is brighter than white is white. */
export function srgbFromLinear(light: number): number {
  const l = Math.min(Math.max(light, 0), 1);
  return l <= 0.0031308 ? l * 12.92 : 1.055 * l ** (1 / 2.4) - 0.055;
}

/** A table of 256 values of a transfer function. */
export function curveTable(linear: (value: number) => number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, i) => linear(i / 255));
}

/** Whether converting would change no 8-bit value by more than one step, so that it need not be done. */
export function isNearSrgb(space: RgbSpace): boolean {
  const isNearIdentity = space.toLinearSrgb.every((value, i) => Math.abs(value - (i % 4 === 0 ? 1 : 0)) < 0.004);
  const reference = curveTable(linearFromSrgb);
  const isNearCurve = space.curves.every((curve) =>
    curve.every((value, i) => Math.abs(value - (reference[i] ?? 0)) < 0.003),
  );
  return isNearIdentity && isNearCurve;
}
