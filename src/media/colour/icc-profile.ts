import { ByteView } from '../byte-view.ts';
import { curveTable, isNearSrgb, type Matrix3, multiply, type RgbSpace } from './rgb-space.ts';

/** XYZ relative to D50, as in ICC profiles → linear sRGB (the inverse of the sRGB profile's own primaries, Bradford-adapted). */
const SRGB_FROM_D50: Matrix3 = [
  3.1341359, -1.6173863, -0.4906619, -0.978796, 1.916254, 0.033443, 0.0719554, -0.2289768, 1.405386,
];

/** A signed 15.16 fixed point number. */
function fixed(view: ByteView, at: number): number {
  return view.i32(at) / 65536;
}

/** How many parameters the function types 0–4 of a `para` curve have (ICC.1:2022, table 68). */
const PARAMETERS: readonly number[] = [1, 3, 4, 5, 7];

function parametricCurve(view: ByteView, at: number): ((x: number) => number) | null {
  const type = view.u16(at + 8);
  const count = PARAMETERS[type];
  if (count === undefined) return null;
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, i) =>
    fixed(view, at + 12 + i * 4),
  );
  if (type === 0) return (x) => x ** g;
  if (type === 1) return (x) => (x >= -b / a ? (a * x + b) ** g : 0);
  if (type === 2) return (x) => (x >= -b / a ? (a * x + b) ** g + c : c);
  return (x) => (x >= d ? (a * x + b) ** g + e : c * x + f);
}

function sampledCurve(view: ByteView, at: number): (x: number) => number {
  const count = view.u32(at + 8);
  if (count === 0) return (x) => x;
  if (count === 1) {
    const gamma = view.u16(at + 12) / 256;
    return (x) => x ** gamma;
  }
  return (x) => {
    const place = x * (count - 1);
    const low = Math.min(Math.floor(place), count - 2);
    const [from, to] = [view.u16(at + 12 + low * 2), view.u16(at + 14 + low * 2)];
    return (from + (to - from) * (place - low)) / 65535;
  };
}

function curveAt(view: ByteView, at: number): Float32Array | null {
  const type = view.code(at);
  const curve = type === 'para' ? parametricCurve(view, at) : type === 'curv' ? sampledCurve(view, at) : null;
  const table = curve ? curveTable(curve) : null;
  return table?.every((value) => Number.isFinite(value)) ? table : null;
}

/** Tag signature → offset, for the tag table of a profile. */
function tagsOf(view: ByteView): ReadonlyMap<string, number> {
  const count = Math.min(view.u32(128), 200);
  return new Map(Array.from({ length: count }, (_, i) => [view.code(132 + i * 12), view.u32(136 + i * 12)] as const));
}

function parse(view: ByteView): RgbSpace | null {
  if (view.code(16) !== 'RGB ' || view.code(20) !== 'XYZ ') return null;
  const tags = tagsOf(view);
  const at = (tag: string) => tags.get(tag) ?? Number.NaN;
  const curves = ['rTRC', 'gTRC', 'bTRC'].map((tag) => curveAt(view, at(tag)));
  const [red, green, blue] = curves;
  if (!red || !green || !blue) return null;
  const [r, g, b] = [at('rXYZ'), at('gXYZ'), at('bXYZ')];
  const row = (offset: number) => [fixed(view, r + offset), fixed(view, g + offset), fixed(view, b + offset)] as const;
  const toXyz: Matrix3 = [...row(8), ...row(12), ...row(16)];
  const space: RgbSpace = { curves: [red, green, blue], toLinearSrgb: multiply(SRGB_FROM_D50, toXyz) };
  return isNearSrgb(space) ? null : space;
}

/**
 * Reads an ICC profile made of three primaries and three curves, which is what cameras and phones write.
 * @returns `null` for sRGB itself, for other kinds of profile and for damaged ones; their pixels are taken as sRGB.
 */
export function parseIccSpace(profile: Uint8Array): RgbSpace | null {
  try {
    return parse(new ByteView(profile));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
