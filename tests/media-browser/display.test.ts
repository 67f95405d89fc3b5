import { describe, expect, it } from 'vitest';
import type { DrawPlan, PhotoCommand } from '../../src/domain/comparison/draw-plan.ts';
import type { Similarity } from '../../src/domain/geometry/similarity.ts';
import type { Gains } from '../../src/domain/raster/gains.ts';
import { createPictures } from '../../src/workers/pictures.ts';
import { fixtureFile } from './files.ts';
import { at, distance, pixelsOf } from './pixels.ts';

const never = new AbortController().signal;
/** Pictures whose fingerprints are the names of fixtures. */
const pictures = createPictures({
  loadOriginal: async (name) => (await fixtureFile(name)).arrayBuffer(),
  fonts: { latin: '', latinExtended: '' },
});

interface Shown {
  readonly mirrored?: true;
  readonly gains?: Gains;
}

/** The test picture of 48 × 64 at its own size. */
const OWN_SIZE: Similarity<'photo', 'canvas'> = { a: 64, b: 0, tx: 0, ty: 0 };

async function layer(name: string, shown: Shown, place = OWN_SIZE, widthPx = 48, heightPx = 64) {
  const answer = await pictures.drawLayer({ fingerprint: name, place, widthPx, heightPx, ...shown }, never);
  if (!answer.ok) throw new Error(answer.reason);
  const pixels = await pixelsOf(answer.value);
  answer.value.close();
  return pixels;
}

/** A value multiplied in linear light, by the definition of sRGB (IEC 61966-2-1), apart from the code under test. */
function lit(value: number, gain: number): number {
  const v = value / 255;
  const light = Math.min(1, gain * (v > 0.04045 ? Math.exp(2.4 * Math.log((v + 0.055) / 1.055)) : v / 12.92));
  return 255 * (light > 0.0031308 ? 1.055 * light ** (1 / 2.4) - 0.055 : 12.92 * light);
}

const RED = [220, 40, 40];
const GREEN = [40, 160, 60];
const BLUE = [40, 70, 200];
const YELLOW = [230, 210, 50];

describe('a photo shown mirrored', () => {
  it.each(['turn-6.png', 'turn-8.webp', 'turn-3.png'])(
    'has left and right of %s changed, however it is stored',
    async (name) => {
      const pixels = await layer(name, { mirrored: true });
      const quarters = [at(pixels, 12, 16), at(pixels, 36, 16), at(pixels, 12, 48), at(pixels, 36, 48)];
      const wanted = [GREEN, RED, YELLOW, BLUE];
      for (const [i, quarter] of quarters.entries()) expect(distance(quarter, wanted[i] ?? [])).toBeLessThan(3);
    },
  );

  it('lies where its similarity puts what is shown', async () => {
    // Twice the size, moved by (10, 20): its top left corner, now green, comes there.
    const pixels = await layer('turn-6.png', { mirrored: true }, { a: 128, b: 0, tx: 10, ty: 20 }, 120, 160);
    expect(distance(at(pixels, 12, 22), GREEN)).toBeLessThan(3);
    expect(distance(at(pixels, 104, 22), RED)).toBeLessThan(3);
    expect(at(pixels, 8, 22)[3]).toBe(0);
    expect(at(pixels, 107, 22)[3]).toBe(0);
    // A quarter turn clockwise about the corner: the top comes to the right.
    const turned = await layer('turn-6.png', { mirrored: true }, { a: 0, b: 64, tx: 64, ty: 0 }, 64, 48);
    expect(distance(at(turned, 48, 12), GREEN)).toBeLessThan(3);
    expect(distance(at(turned, 48, 36), RED)).toBeLessThan(3);
  });
});

describe('matched light', () => {
  const gains: Gains = [0.6, 1.5, 1.1];

  it('multiplies the linear light of each channel', async () => {
    const pixels = await layer('turn-6.png', { gains });
    for (const [x, y, colour] of [
      [12, 16, RED],
      [36, 16, GREEN],
      [12, 48, BLUE],
      [36, 48, YELLOW],
    ] as const) {
      const wanted = colour.map((value, channel) => lit(value, gains[channel] ?? 1));
      expect(distance(at(pixels, x, y), [...wanted, 255])).toBeLessThan(1.01);
    }
  });

  it('changes nothing by gains of one, and lets nothing shine that is clear', async () => {
    const plain = await layer('turn-6.png', {}, { a: 64, b: 3, tx: 5.3, ty: 7.8 }, 80, 90);
    const one = await layer('turn-6.png', { gains: [1, 1, 1] }, { a: 64, b: 3, tx: 5.3, ty: 7.8 }, 80, 90);
    expect(worstDifference(one, plain)).toBeLessThanOrEqual(2);
    const bright = await layer('turn-6.png', { gains: [2, 2, 2] }, { a: 64, b: 0, tx: 10, ty: 20 }, 100, 100);
    expect(at(bright, 9, 50)).toEqual([0, 0, 0, 0]);
  });

  it('is without seams on a layer larger than one band', async () => {
    const place: Similarity<'photo', 'canvas'> = { a: 3000, b: 40, tx: 60.3, ty: 11.7 };
    const [plain, matched] = [
      await layer('turn-6.png', {}, place, 2400, 3000),
      await layer('turn-6.png', { gains }, place, 2400, 3000),
    ];
    let worst = 0;
    for (let i = 0; i < plain.data.length; i += 4) {
      if (plain.data[i + 3] !== 255) continue;
      for (let c = 0; c < 3; c++) {
        const wanted = TABLES[c]?.[plain.data[i + c] ?? 0] ?? 0;
        worst = Math.max(worst, Math.abs((matched.data[i + c] ?? 0) - wanted));
      }
    }
    // One step of rounding in the drawing, enlarged by the gain; a seam at the sharp edges would be tens of steps.
    expect(worst).toBeLessThanOrEqual(3);
  });

  const TABLES = gains.map((gain) => Array.from({ length: 256 }, (_, value) => lit(value, gain)));
});

function worstDifference(a: ImageData, b: ImageData): number {
  return a.data.reduce((worst, value, i) => Math.max(worst, Math.abs(value - (b.data[i] ?? 0))), 0);
}

describe('a plan with a mirrored and a matched photo', () => {
  const photo = (change: Partial<PhotoCommand>): PhotoCommand => ({
    kind: 'photo',
    fingerprint: 'turn-6.png',
    place: { a: 64, b: 0, tx: 8, ty: 8 },
    clip: { x: 8, y: 8, width: 48, height: 40 },
    ...change,
  });
  const gains: Gains = [0.5, 0.5, 0.5];
  const plan: DrawPlan = {
    width: 120,
    height: 80,
    commands: [
      { kind: 'fill', area: { x: 0, y: 0, width: 120, height: 80 }, colour: '#102030' },
      photo({ mirrored: true, gains }),
      photo({ place: { a: 64, b: 0, tx: 64, ty: 8 }, clip: { x: 64, y: 8, width: 48, height: 64 } }),
    ],
  };

  it('shows each as it is told, and is exported to the very pixels that were shown', async () => {
    const shown = await pictures.drawPlan(plan, 1, never);
    const exported = await pictures.exportPlan(plan, 'png', () => {}, never);
    if (!shown.ok || !exported.ok) throw new Error('not drawn');
    const pixels = await pixelsOf(shown.value);
    const dark = (colour: readonly number[]) => colour.map((value) => lit(value, 0.5));
    expect(distance(at(pixels, 20, 20), [...dark(GREEN), 255])).toBeLessThan(1.01);
    expect(distance(at(pixels, 44, 20), [...dark(RED), 255])).toBeLessThan(1.01);
    expect(at(pixels, 20, 50)).toEqual([16, 32, 48, 255]);
    expect(at(pixels, 60, 20)).toEqual([16, 32, 48, 255]);
    expect(at(pixels, 76, 20)).toEqual([...RED, 255]);
    expect((await pixelsOf(exported.value.blob)).data).toEqual(pixels.data);
  });

  it('cuts a matched photo at its cell at any scale', async () => {
    const shown = await pictures.drawPlan(plan, 2.5, never);
    if (!shown.ok) throw new Error(shown.reason);
    const pixels = await pixelsOf(shown.value);
    expect(at(pixels, 18, 60)).toEqual([16, 32, 48, 255]);
    expect(at(pixels, 50, 122)).toEqual([16, 32, 48, 255]);
    expect(distance(at(pixels, 22, 22), [...GREEN.map((value) => lit(value, 0.5)), 255])).toBeLessThan(3);
  });
});
