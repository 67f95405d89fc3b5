import { describe, expect, it } from 'vitest';
import type { DrawPlan } from '../../src/domain/comparison/draw-plan.ts';
import type { Similarity } from '../../src/domain/geometry/similarity.ts';
import { createPictures } from '../../src/workers/pictures.ts';
import { fixtureFile } from './files.ts';
import { at, distance, distanceFromUpright, pixelsOf } from './pixels.ts';

const never = new AbortController().signal;
const asked: string[] = [];

const inter = (part: string) =>
  new URL(`../../node_modules/@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`, import.meta.url).href;

/** Pictures whose fingerprints are the names of fixtures. */
const pictures = createPictures({
  loadOriginal: async (name) => {
    asked.push(name);
    if (name === 'storage is gone') throw new Error(name);
    return name === 'missing' ? null : (await fixtureFile(name)).arrayBuffer();
  },
  fonts: { latin: inter('latin'), latinExtended: inter('latin-ext') },
});

/** A photo of 48 × 64 shown at its own size with its corner at a place. */
const atOwnSize = (tx: number, ty: number): Similarity<'photo', 'canvas'> => ({ a: 64, b: 0, tx, ty });

async function layer(name: string, place: Similarity<'photo', 'canvas'>, widthPx = 48, heightPx = 64) {
  const answer = await pictures.drawLayer({ fingerprint: name, place, widthPx, heightPx }, never);
  if (!answer.ok) throw new Error(answer.reason);
  const pixels = await pixelsOf(answer.value);
  answer.value.close();
  return pixels;
}

describe('a layer', () => {
  it.each(['turn-1.jpg', 'turn-5.jpg', 'turn-6.png', 'turn-7.avif', 'turn-8.webp', 'turn-5.heic'])(
    'shows %s upright',
    async (name) => {
      expect(distanceFromUpright(await layer(name, atOwnSize(0, 0)))).toBeLessThan(14);
    },
  );

  it.each(['turn-6.png', 'turn-8.webp'])('shows each pixel of %s where it belongs', async (name) => {
    const pixels = await layer(name, atOwnSize(0, 0));
    expect(at(pixels, 23, 31)).toEqual([220, 40, 40, 255]);
    expect(at(pixels, 24, 31)).toEqual([40, 160, 60, 255]);
    expect(at(pixels, 23, 32)).toEqual([40, 70, 200, 255]);
    expect(at(pixels, 24, 32)).toEqual([230, 210, 50, 255]);
  });

  it('is clear where the photo is not', async () => {
    const pixels = await layer('turn-6.png', atOwnSize(10, 20), 100, 100);
    expect(at(pixels, 9, 50)[3]).toBe(0);
    expect(at(pixels, 30, 19)[3]).toBe(0);
    expect(at(pixels, 58, 50)[3]).toBe(0);
    expect(at(pixels, 30, 84)[3]).toBe(0);
    expect(distance(at(pixels, 10, 20), [220, 40, 40, 255])).toBeLessThan(3);
    expect(distance(at(pixels, 57, 83), [230, 210, 50, 255])).toBeLessThan(3);
  });

  it('turns, scales and shifts as its similarity says', async () => {
    // A quarter turn clockwise about the corner, twice the size: red comes to the right, the top to the right side.
    const pixels = await layer('turn-6.png', { a: 0, b: 128, tx: 128, ty: 0 }, 128, 96);
    expect(distance(at(pixels, 96, 24), [220, 40, 40, 255])).toBeLessThan(3);
    expect(distance(at(pixels, 96, 72), [40, 160, 60, 255])).toBeLessThan(3);
    expect(distance(at(pixels, 32, 24), [40, 70, 200, 255])).toBeLessThan(3);
    expect(distance(at(pixels, 32, 72), [230, 210, 50, 255])).toBeLessThan(3);
  });

  it('asks for an original once and keeps the photo for the next drawing', async () => {
    asked.length = 0;
    for (let i = 0; i < 3; i++) await layer('turn-3.png', atOwnSize(i, 0));
    expect(asked).toEqual(['turn-3.png']);
  });

  it('says what is missing, damaged or too large', async () => {
    const failure = async (fingerprint: string, side = 10) => {
      const request = { fingerprint, place: atOwnSize(0, 0), widthPx: side, heightPx: side };
      const answer = await pictures.drawLayer(request, never);
      return answer.ok ? 'drawn' : answer.reason;
    };
    expect(await failure('missing')).toBe('missing-original');
    expect(await failure('storage is gone')).toBe('missing-original');
    expect(await failure('turn-1.jpg', 200_000)).toBe('too-large-for-browser');
    expect(await failure('turn-3.png')).toBe('drawn');
  });

  it('skips what was aborted and draws the newest', async () => {
    const order: string[] = [];
    const draw = async (name: string, signal: AbortSignal) => {
      const request = { fingerprint: 'turn-3.png', place: atOwnSize(0, 0), widthPx: 10, heightPx: 10 };
      const answer = await pictures.drawLayer(request, signal);
      order.push(name);
      if (answer.ok) answer.value.close();
    };
    const stale = new AbortController();
    const old = Promise.allSettled(Array.from({ length: 20 }, (_, i) => draw(`old ${i}`, stale.signal)));
    stale.abort();
    await draw('new', never);
    expect((await old).every(({ status }) => status === 'rejected')).toBe(true);
    expect(order).toEqual(['new']);
  });
});

const place = { a: 64, b: 0, tx: 8, ty: 8 };
const plan: DrawPlan = {
  width: 120,
  height: 100,
  commands: [
    { kind: 'fill', area: { x: 0, y: 0, width: 120, height: 100 }, colour: '#102030' },
    { kind: 'photo', fingerprint: 'turn-6.png', place, clip: { x: 8, y: 8, width: 48, height: 40 } },
    {
      kind: 'photo',
      fingerprint: 'turn-8.webp',
      place: { ...place, tx: 64 },
      clip: { x: 64, y: 8, width: 48, height: 64 },
    },
    {
      kind: 'text',
      text: 'Day 14',
      x: 60,
      y: 92,
      sizePx: 16,
      weight: 600,
      align: 'center',
      colour: '#ffffff',
      opacity: 1,
      maxWidth: 110,
    },
  ],
};

async function drawn(scale: number, what = plan) {
  const answer = await pictures.drawPlan(what, scale, never);
  if (!answer.ok) throw new Error(answer.reason);
  return pixelsOf(answer.value);
}

const exported = (format: 'png' | 'jpeg' | 'webp', what = plan) => pictures.exportPlan(what, format, () => {}, never);

describe('a plan', () => {
  it('is drawn in its order, photos cut off at their edges', async () => {
    const pixels = await drawn(1);
    expect([pixels.width, pixels.height]).toEqual([120, 100]);
    expect(at(pixels, 2, 2)).toEqual([16, 32, 48, 255]);
    expect(at(pixels, 20, 20)).toEqual([220, 40, 40, 255]);
    expect(at(pixels, 20, 47)).toEqual([40, 70, 200, 255]);
    expect(at(pixels, 20, 50)).toEqual([16, 32, 48, 255]);
    expect(at(pixels, 100, 60)).toEqual([230, 210, 50, 255]);
  });

  it('is exported to the very pixels that were shown', async () => {
    const result = await exported('png');
    if (!result.ok) throw new Error(result.reason);
    const [file, shown] = [await pixelsOf(result.value.blob), await drawn(1)];
    expect([file.width, file.height]).toEqual([shown.width, shown.height]);
    expect(file.data).toEqual(shown.data);
  });

  it('looks the same at any scale', async () => {
    const [one, three] = [await drawn(1), await drawn(3)];
    expect([three.width, three.height]).toEqual([360, 300]);
    for (const [x, y] of [
      [20, 20],
      [20, 46],
      [100, 60],
      [110, 20],
      [2, 2],
    ] as const) {
      expect(distance(at(three, x * 3 + 1, y * 3 + 1), at(one, x, y))).toBeLessThan(4);
    }
  });

  it('tells how far an export has come', async () => {
    const steps: [number, number][] = [];
    await pictures.exportPlan(plan, 'jpeg', (done, total) => steps.push([done, total]), never);
    expect(steps).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('is a JPEG or a WebP when one is asked for, or says that it cannot be', async () => {
    const start = async (format: 'jpeg' | 'webp') => {
      const result = await exported(format);
      if (!result.ok) return result.reason;
      expect(result.value.format).toBe(format);
      const head = new TextDecoder('latin1').decode(await result.value.blob.slice(0, 12).arrayBuffer());
      return format === 'jpeg' ? head.slice(0, 3) : head.slice(8, 12);
    };
    expect(await start('jpeg')).toBe('ÿØÿ');
    expect(['WEBP', 'format-not-written']).toContain(await start('webp'));
  });

  it('carries no metadata into the file', async () => {
    const dated: DrawPlan = {
      ...plan,
      commands: [{ kind: 'photo', fingerprint: 'dated.jpg', place, clip: { x: 0, y: 0, width: 64, height: 64 } }],
    };
    for (const format of ['jpeg', 'png'] as const) {
      const result = await exported(format, dated);
      if (!result.ok) throw new Error(result.reason);
      expect(await result.value.blob.text()).not.toMatch(/Exif|Test Camera|2026:03:04|ns\.adobe\.com|tEXt|iTXt|tIME/);
    }
  });

  it('that is larger than a browser can draw is refused, and a cancelled one stops', async () => {
    const huge = await exported('png', { ...plan, width: 100_000, height: 100_000 });
    expect(huge.ok ? 'made' : huge.reason).toBe('too-large-for-browser');
    const abort = new AbortController();
    const pending = pictures.exportPlan({ ...plan, width: 4000, height: 4000 }, 'png', () => {}, abort.signal);
    abort.abort(new Error('changed my mind'));
    await expect(pending).rejects.toThrow('changed my mind');
    expect((await exported('jpeg')).ok).toBe(true);
  });
});

describe('text', () => {
  const written = (text: string, maxWidth: number, align: 'left' | 'center' | 'right' = 'left'): DrawPlan => ({
    width: 200,
    height: 40,
    commands: [
      { kind: 'fill', area: { x: 0, y: 0, width: 200, height: 40 }, colour: '#000000' },
      { kind: 'text', text, x: 100, y: 28, sizePx: 20, weight: 400, align, colour: '#ffffff', opacity: 1, maxWidth },
    ],
  });
  /** The first and last column in which something is written. */
  const columns = ({ data, width, height }: ImageData) => {
    const inked = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (_, y) => data[(y * width + x) * 4] ?? 0).some((red) => red > 60),
    );
    return [inked[0] ?? -1, inked.at(-1) ?? -1] as const;
  };

  it('begins, ends or is centred at its anchor', async () => {
    const [left] = columns(await drawn(1, written('Day 14', 100)));
    const [, right] = columns(await drawn(1, written('Day 14', 100, 'right')));
    const [from, to] = columns(await drawn(1, written('Day 14', 100, 'center')));
    expect(left).toBeGreaterThanOrEqual(99);
    expect(left).toBeLessThan(104);
    expect(right).toBeLessThanOrEqual(100);
    expect(right).toBeGreaterThan(95);
    expect(Math.abs((from + to) / 2 - 100)).toBeLessThan(3);
  });

  it('too wide for its place is shortened to fit', async () => {
    const [, end] = columns(await drawn(1, written('a caption that goes on and on', 90)));
    expect(end).toBeLessThanOrEqual(191);
    expect(end).toBeGreaterThan(165);
    expect(columns(await drawn(1, written('a caption', 1)))).toEqual([-1, -1]);
  });

  it.each(['RagMW 0123', 'ŁĄĘŹŐŪİĞ'])('is set in the font that comes with the program: %s', async (text) => {
    const none = URL.createObjectURL(new Blob(['no font']));
    const other = createPictures({ loadOriginal: async () => null, fonts: { latin: none, latinExtended: none } });
    const fallback = await other.drawPlan(written(text, 200, 'center'), 1, never);
    if (!fallback.ok) throw new Error(fallback.reason);
    const [ours, theirs] = [await drawn(1, written(text, 200, 'center')), await pixelsOf(fallback.value)];
    expect(columns(theirs)[0]).toBeGreaterThan(0);
    expect(ours.data).not.toEqual(theirs.data);
  });
});
