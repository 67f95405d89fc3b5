import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../src/workers/file-reader.ts';
import { fixtureFile } from './files.ts';
import { at, distance, distanceFromUpright, pixelsOf } from './pixels.ts';

const reader = createFileReader();
const never = new AbortController().signal;

async function inspect(file: File, signal = never) {
  const read = await reader.read(file, async () => true, signal);
  if (!read.ok) return read;
  if (!read.value) throw new Error(`${file.name} was wanted`);
  return { ok: true as const, value: read.value };
}

async function inspected(name: string) {
  const result = await inspect(await fixtureFile(name));
  if (!result.ok) throw new Error(`${name}: ${result.refusal}`);
  return result.value;
}

const named = (type: string, turns: readonly number[]) => turns.map((turn) => `turn-${turn}.${type}`);

describe('a photo is turned upright, once', () => {
  it.each([
    ...named('jpg', [1, 2, 3, 4, 5, 6, 7, 8]),
    ...named('png', [3, 5, 6, 8]),
    ...named('webp', [3, 5, 6, 8]),
    ...named('avif', [1, 2, 3, 4, 5, 6, 7, 8]),
    ...named('heic', [3, 5, 6, 8]),
    'exif-says-6.avif',
  ])('%s', async (name) => {
    const { file, thumbnail } = await inspected(name);
    expect([file.widthPx, file.heightPx]).toEqual([48, 64]);
    const pixels = await pixelsOf(thumbnail);
    expect([pixels.width, pixels.height]).toEqual([48, 64]);
    expect(distanceFromUpright(pixels)).toBeLessThan(14);
  });
});

describe('a photo in Display P3 is shown in the colours of sRGB', () => {
  it.each(['p3.jpg', 'p3.png', 'p3.avif', 'p3-nclx.avif', 'p3.heic', 'p3-nclx.heic'])('%s', async (name) => {
    const { thumbnail } = await inspected(name);
    expect(distance(at(await pixelsOf(thumbnail), 8, 8).slice(0, 3), [215, 93, 31])).toBeLessThan(6);
  });
});

describe('of a moving picture the first frame is taken', () => {
  it.each(['moving.gif', 'moving.webp', 'moving.png', 'moving.avif'])('%s', async (name) => {
    const { thumbnail } = await inspected(name);
    expect(distance(at(await pixelsOf(thumbnail), 8, 8).slice(0, 3), [200, 40, 40])).toBeLessThan(20);
  });
});

describe('what is read', () => {
  it('has the SHA-256 of its bytes, and the bytes come back as they were', async () => {
    const file = await fixtureFile('dated.jpg');
    const before = new Uint8Array(await file.arrayBuffer());
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', before));
    const { file: record, bytes } = await inspected('dated.jpg');
    expect(record.fingerprint).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
    expect(new Uint8Array(bytes)).toEqual(before);
    expect(record).toMatchObject({ name: 'dated.jpg', format: 'jpeg', sizeBytes: before.length, widthPx: 16 });
    expect(record.camera).toMatchObject({ make: 'Samelight', model: 'Test Camera' });
  });

  it.each(['jpg', 'png', 'webp', 'avif', 'heic'])('carries the date of dated.%s', async (type) => {
    const { dateClaims } = await inspected(`dated.${type}`);
    expect(dateClaims).toContainEqual({ date: '2026-03-04', time: '10:22:33', offset: '+02:00', source: 'exif' });
  });

  it('has a thumbnail on neutral grey where it is clear', async () => {
    const pixels = await pixelsOf((await inspected('half-clear.png')).thumbnail);
    expect(distance(at(pixels, 16, 6), [200, 40, 40, 255])).toBeLessThan(10);
    expect(distance(at(pixels, 16, 26), [128, 128, 128, 255])).toBeLessThan(4);
  });

  it('has a thumbnail of 480 pixels on its long side, without metadata', async () => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const context = canvas.getContext('2d');
    context?.fillRect(0, 0, 1500, 2000);
    const photo = new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'large.jpg');
    const result = await inspect(photo);
    if (!result.ok) throw new Error(result.refusal);
    const pixels = await pixelsOf(result.value.thumbnail);
    expect([result.value.file.widthPx, result.value.file.heightPx]).toEqual([3000, 2000]);
    expect([pixels.width, pixels.height]).toEqual([480, 320]);
    expect(new TextDecoder('latin1').decode(result.value.thumbnail)).not.toMatch(/Exif|ns\.adobe\.com/);
  });
});

describe('what is refused', () => {
  const refusalOf = async (file: File) => {
    const result = await inspect(file);
    return result.ok ? 'taken' : result.refusal;
  };
  const cut = async (name: string, share: number) => {
    const file = await fixtureFile(name);
    return new File([file.slice(0, Math.floor(file.size * share))], name);
  };

  it('has a reason', async () => {
    expect(await refusalOf(new File([], 'empty.jpg'))).toBe('empty');
    expect(await refusalOf(new File([new Uint8Array(60_000_001)], 'large.jpg'))).toBe('too-large');
    expect(await refusalOf(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.jpg'))).toBe('vector-image');
    expect(await refusalOf(new File(['%PDF-1.7'], 'a.jpg'))).toBe('document');
    expect(await refusalOf(new File(['what?'], 'a.jpg'))).toBe('unknown-format');
  });

  it.each(['turn-1.jpg', 'turn-6.webp', 'turn-6.avif', 'turn-6.heic', 'p3.png'])('is %s cut in half', async (name) => {
    expect(await refusalOf(await cut(name, 0.5))).toBe('damaged');
  });

  it('is what claims more pixels than are taken, before memory is taken for them', async () => {
    const png = new Uint8Array(await (await fixtureFile('moving.png')).arrayBuffer());
    new DataView(png.buffer).setUint32(16, 15_000);
    new DataView(png.buffer).setUint32(20, 15_000);
    const before = performance.now();
    expect(await refusalOf(new File([png], 'bomb.png'))).toBe('too-many-pixels');
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('does not keep the next file from being read', async () => {
    const results = await Promise.all([
      cut('turn-6.heic', 0.6).then(refusalOf),
      fixtureFile('turn-6.heic').then(refusalOf),
      cut('turn-1.jpg', 0.9).then(refusalOf),
      fixtureFile('turn-1.jpg').then(refusalOf),
    ]);
    expect(results).toEqual(['damaged', 'taken', 'damaged', 'taken']);
  });
});

describe('a file whose content is not wanted', () => {
  it('is asked for by its fingerprint and not decoded', async () => {
    const { file: photo } = await inspected('turn-1.jpg');
    const asked: string[] = [];
    const refuse = async (fingerprint: string) => {
      asked.push(fingerprint);
      return false;
    };
    expect(await reader.read(await fixtureFile('turn-1.jpg'), refuse, never)).toEqual({ ok: true, value: null });
    expect(asked).toEqual([photo.fingerprint]);
  });

  it('holds up none of those read beside it', async () => {
    const names = ['turn-1.jpg', 'turn-6.webp', 'turn-6.heic', 'turn-3.jpg', 'p3.png', 'turn-6.jpg', 'turn-6.avif'];
    const results = await Promise.all(
      names.map(async (name) => reader.read(await fixtureFile(name), async () => name !== 'turn-3.jpg', never)),
    );
    expect(results.map((one) => one.ok && one.value?.file.name)).toEqual(
      names.map((name) => (name === 'turn-3.jpg' ? undefined : name)),
    );
  });
});

describe('a cancelled reading', () => {
  it('rejects with the reason of the signal, at once', async () => {
    const abort = new AbortController();
    const pending = inspect(await fixtureFile('p3.heic'), abort.signal);
    abort.abort(new Error('enough'));
    await expect(pending).rejects.toThrow('enough');
    await expect(inspect(await fixtureFile('p3.jpg'), abort.signal)).rejects.toThrow('enough');
  });
});
