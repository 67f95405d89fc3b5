import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../src/workers/file-reader.ts';
import { testdataFile, testdataNames, unpack } from './files.ts';
import { pixelsOf } from './pixels.ts';

const reader = createFileReader();
const never = new AbortController().signal;

async function inspect(file: File) {
  const read = await reader.read(file, async () => true, never);
  if (!read.ok) return read;
  if (!read.value) throw new Error(`${file.name} was wanted`);
  return { ok: true as const, value: read.value };
}

const hasTestdata = (await testdataNames('orientation')) !== null;
if (!hasTestdata) console.warn('Real files are not tested: ../shared/testdata is not there.');

/** A small grey picture of what was read, to compare two of them by. */
async function sketch(path: string): Promise<readonly number[]> {
  const result = await inspect(await testdataFile(path));
  if (!result.ok) throw new Error(`${path}: ${result.refusal}`);
  const bitmap = await createImageBitmap(new Blob([result.value.thumbnail]), { resizeWidth: 12, resizeHeight: 12 });
  const { data } = await pixelsOf(bitmap);
  return Array.from(
    { length: 144 },
    (_, i) => ((data[i * 4] ?? 0) + (data[i * 4 + 1] ?? 0) + (data[i * 4 + 2] ?? 0)) / 3,
  );
}

const meanDistance = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

describe.skipIf(!hasTestdata)('real photos in all turns are upright', () => {
  it.each([
    [
      'recurser__Landscape_1.jpg',
      ['recurser__Landscape_3.jpg', 'recurser__Landscape_4.jpg', 'recurser__Landscape_7.jpg'],
    ],
    ['recurser__Portrait_2.jpg', ['recurser__Portrait_3.jpg', 'recurser__Portrait_5.jpg', 'recurser__Portrait_6.jpg']],
    ['pillow__hopper.jpg', [2, 3, 5, 6].map((turn) => `pillow__hopper_orientation_${turn}.webp`)],
    ['pillow__hopper.jpg', [3, 5, 6, 7].map((turn) => `pillow__hopper_orientation_${turn}.jpg`)],
    ['pillow__rot1mir0.avif', ['pillow__rot1mir1.avif', 'pillow__rot3mir0.avif', 'pillow__rot3mir1.avif']],
    ['exifr__f1t.jpg', ['exifr__f4t.jpg', 'exifr__f5t.jpg', 'exifr__f8t.jpg']],
  ])('those of %s', async (upright, others) => {
    const reference = await sketch(`orientation/${upright}`);
    for (const other of others) {
      // The numbers drawn into some of the photos differ; a wrong turn is at 20 and more.
      expect([other, meanDistance(await sketch(`orientation/${other}`), reference) < 8]).toEqual([other, true]);
    }
  });
});

describe.skipIf(!hasTestdata)('real HEIC photos open', () => {
  it.each([
    ['exifsamples__iphone_13_pro_max.HEIC', 3024, 4032],
    ['exifsamples__IMG_5195.HEIC', 2566, 3313],
    ['libheif__example.heic', 1280, 854],
    ['exifsamples__samplefilehub.heif', 640, 426],
  ])('%s', async (name, widthPx, heightPx) => {
    const result = await inspect(await testdataFile(`heif_avif/${name}`));
    expect(result.ok ? result.value.file : result.refusal).toMatchObject({ format: 'heic', widthPx, heightPx });
  });
});

describe.skipIf(!hasTestdata)('hostile files are read or refused, in time, and do no harm', () => {
  /** Reads all and gives back those that took too long or were answered in no known way. */
  const strange = async (files: readonly File[]) => {
    const found: string[] = [];
    for (const file of files) {
      const before = performance.now();
      const result = await inspect(file);
      const ms = performance.now() - before;
      if (ms > 10_500) found.push(`${file.name} took ${ms} ms`);
      if (result.ok && result.value.thumbnail.byteLength < 100) found.push(`${file.name} has no thumbnail`);
    }
    return found;
  };

  /** Every `step`-th file, so that the usual run takes seconds; all of them were tried when this was written. */
  const sample = (files: readonly File[], step: number) => files.filter((_, i) => i % step === 0);

  it.each([
    ['ljt_afl_jpeg.tar.gz', 32],
    ['ljt_bugs_decompress_core.tar.gz', 4],
    ['ljt_afl_gif.tar.gz', 16],
    ['me_fuzzed_small.tar.gz', 16],
    ['pngsuite_full.tar.gz', 4],
    ['libheif_fuzz_corpus.tar.gz', 4],
  ])(
    '%s, every %i.',
    async (name, step) => {
      const files = await unpack(await testdataFile(`malformed/${name}`));
      expect(files.length).toBeGreaterThan(100);
      expect(await strange(sample(files, step))).toEqual([]);
    },
    120_000,
  );

  it('single ones', async () => {
    const names = ((await testdataNames('malformed')) ?? []).filter((name) =>
      /\.(jpg|png|gif|avif|webp|bmp|tif|svgz)$/.test(name),
    );
    const files = await Promise.all(names.map((name) => testdataFile(`malformed/${name}`)));
    expect(files.length).toBeGreaterThan(30);
    expect(await strange(files)).toEqual([]);
  }, 120_000);

  it('of every format, each with a reason or a picture', async () => {
    const names = ((await testdataNames('formats')) ?? []).filter((name) => !name.endsWith('.heic'));
    const results: Record<string, string> = {};
    for (const name of names) {
      const result = await inspect(await testdataFile(`formats/${name}`));
      results[name] = result.ok ? result.value.file.format : result.refusal;
    }
    expect(results).toMatchObject({
      'sharp__check.svg': 'vector-image',
      'wuffs__pjw-thumbnail.tiff': 'tiff',
      'wuffs__hippopotamus.bmp': 'unknown-format',
      'sharp__relax_tileparts.jp2': 'unknown-format',
      'sharp__Channel_digital_image_CMYK_color_no_profile.jpg': 'jpeg',
      'pillow__frozenpond.mpo': 'jpeg',
      'sharp__16-bit-grey-alpha.png': 'png',
      'wuffs__peacock.default.truncated.jpeg': 'damaged',
      'sharp__rotating-squares.webp': 'webp',
    });
  }, 60_000);
});
