/** Linear light of each sRGB byte, 0–1 (IEC 61966-2-1). */
export const LINEAR_OF_BYTE: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => {
  const channel = byte / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of linear sRGB, 0–1 (IEC 61966-2-1, the middle row of its matrix to XYZ). */
export function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour in CIE L*a*b* for D65. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** L*a*b* of linear sRGB (CIE 15:2004 §8.2.1; white point D65). */
export function labOf([red, green, blue]: readonly [number, number, number]): Lab {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

const rad = (deg: number) => (deg * Math.PI) / 180;
const hueDeg = (a: number, b: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
const seventh = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));

/** Mean hue of two colours, and how far they are apart, in degrees; as the formula wants it where one of them is grey. */
function hues(h1: number, h2: number, isGrey: boolean): { readonly mean: number; readonly apart: number } {
  if (isGrey) return { mean: h1 + h2, apart: 0 };
  const direct = h2 - h1;
  const apart = direct > 180 ? direct - 360 : direct < -180 ? direct + 360 : direct;
  const isNear = Math.abs(direct) <= 180;
  const mean = isNear ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  return { mean, apart };
}

/**
 * The colour difference ΔE₀₀ (CIEDE2000; G. Sharma, W. Wu, E. N. Dalal, Color Research & Application 30(1), 2005, eq. 2–22), with all
 * three weights 1.
 */
export function deltaE00(one: Lab, other: Lab): number {
  const g = 0.5 * (1 - seventh((Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2));
  const [a1, a2] = [(1 + g) * one.a, (1 + g) * other.a];
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, other.b)];
  const hue = hues(hueDeg(a1, one.b), hueDeg(a2, other.b), c1 * c2 === 0);
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(rad(hue.apart / 2));
  const [lMean, cMean] = [(one.l + other.l) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * Math.cos(rad(hue.mean - 30)) +
    0.24 * Math.cos(rad(2 * hue.mean)) +
    0.32 * Math.cos(rad(3 * hue.mean + 6)) -
    0.2 * Math.cos(rad(4 * hue.mean - 63));
  const turn = -Math.sin(rad(60 * Math.exp(-(((hue.mean - 275) / 25) ** 2)))) * 2 * seventh(cMean);
  const l = (other.l - one.l) / (1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2));
  const c = (c2 - c1) / (1 + 0.045 * cMean);
  const h = dH / (1 + 0.015 * cMean * t);
  return Math.sqrt(l * l + c * c + h * h + turn * c * h);
}
