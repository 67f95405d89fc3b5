import { curveTable, isNearSrgb, linearFromSrgb, type Matrix3, type RgbSpace } from './rgb-space.ts';

const IDENTITY: Matrix3 = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/**
 * Linear light of the primaries of ITU-T H.273, table 2 → linear sRGB: 9 = BT.2020 (matrix of BT.2087), 12 = Display P3 (both
 * have the white of sRGB, so that no adaptation is needed). Everything else is near enough to sRGB or unknown.
 */
const PRIMARIES: Readonly<Record<number, Matrix3>> = {
  9: [1.660491, -0.587641, -0.07285, -0.12455, 1.1329, -0.008349, -0.018151, -0.100579, 1.11873],
  12: [1.22494, -0.22494, 0, -0.042057, 1.042057, 0, -0.019638, -0.078636, 1.098274],
};

/** The light of plain white in a picture for bright screens, in cd/m² (ITU-R BT.2408). */
const WHITE_NITS = 203;

/** SMPTE ST 2084 → light relative to plain white. */
function linearFromPq(value: number): number {
  const power = value ** (1 / 78.84375);
  const light = Math.max(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power);
  return (10000 * light ** (1 / 0.1593017578125)) / WHITE_NITS;
}

/** ARIB STD-B67 at a peak of 1000 cd/m², with the system gamma of 1.2 applied to each channel → light relative to plain white. */
function linearFromHlg(value: number): number {
  const scene = value <= 0.5 ? (value * value) / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12;
  return (1000 * scene ** 1.2) / WHITE_NITS;
}

/** The transfer functions of ITU-T H.273, table 3 that differ from sRGB in the way photos use them. */
const TRANSFERS: Readonly<Record<number, (value: number) => number>> = {
  4: (value) => value ** 2.2,
  5: (value) => value ** 2.8,
  8: (value) => value,
  16: linearFromPq,
  18: linearFromHlg,
};

/**
 * The colour space of `nclx` numbers. BT.709's transfer (1, 6, 14, 15) is taken as sRGB, as browsers do for stills.
 * @returns `null` when it is sRGB or unknown.
 */
export function nclxSpace(primaries: number, transfer: number): RgbSpace | null {
  const curve = curveTable(TRANSFERS[transfer] ?? linearFromSrgb);
  const space: RgbSpace = { curves: [curve, curve, curve], toLinearSrgb: PRIMARIES[primaries] ?? IDENTITY };
  return isNearSrgb(space) ? null : space;
}
