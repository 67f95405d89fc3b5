// A short form of `npm run bench:alignment`: the same pairs, fewer of them.
import { describe, expect, it } from 'vitest';
import { eyeDistance, rollOf } from '../../src/domain/alignment/mesh-vertices.ts';
import { rasterLevels } from '../../src/domain/raster/halve.ts';
import type { Raster } from '../../src/domain/raster/raster.ts';
import { findFaces } from '../../src/vision/find-faces.ts';
import { alignFiles, tryPair } from '../bench/alignment/known-transforms.ts';
import { trySkin } from '../bench/alignment/no-face.ts';
import { tryOwnMirror } from '../bench/alignment/real-pairs.ts';
import { KNOWN_BARS } from '../bench/alignment/report.ts';
import { listFiles, listPairs, readPortrait } from '../bench/alignment/subjects.ts';
import { hasTestdata, NO_TESTDATA } from '../rig/testdata.mjs';
import { nodeNetworks } from '../rig/vision/node-networks.ts';
import { readRaster } from '../rig/vision/read-raster.ts';

if (!hasTestdata) console.warn(`Lining up real portraits is not tested: ${NO_TESTDATA}.`);

const SAMPLE = 'public/samples/front-2026-02-03.jpg';

/** A quarter turn clockwise. */
function turned({ width, height, data }: Raster): Raster {
  const pixels = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [from, to] = [(y * width + x) * 4, (x * height + height - 1 - y) * 4];
      pixels.set(data.subarray(from, from + 4), to);
    }
  return { width: height, height: width, data: pixels };
}

describe('finding faces', { timeout: 120_000 }, () => {
  it('finds the face of the sample set, whichever way up the photo is', async () => {
    let raster = await readRaster(SAMPLE);
    const [upright] = await findFaces(await nodeNetworks(), rasterLevels(raster));
    expect(upright).toMatchObject({ quarterTurns: 0 });
    const [distance, roll] = [
      eyeDistance(upright?.points ?? new Float32Array(0)),
      rollOf(upright?.points ?? new Float32Array(0)),
    ];
    for (const turns of [3, 2, 1]) {
      raster = turned(raster);
      const faces = await findFaces(await nodeNetworks(), rasterLevels(raster));
      expect(faces.map(({ quarterTurns }) => quarterTurns)).toEqual([turns]);
      const points = faces[0]?.points ?? new Float32Array(0);
      expect(eyeDistance(points) / distance).toBeCloseTo(1, 1);
      expect(Math.cos(rollOf(points) - roll + (turns * Math.PI) / 2)).toBeGreaterThan(0.998);
    }
  });

  it('finds none where there is none', async () => {
    const grey = { width: 200, height: 150, data: new Uint8ClampedArray(200 * 150 * 4).fill(127) };
    expect(await findFaces(await nodeNetworks(), rasterLevels(grey))).toEqual([]);
    expect(
      await findFaces(await nodeNetworks(), rasterLevels(await readRaster('tests/fixtures/images/dated.jpg'))),
    ).toEqual([]);
  });

  it('looks at a tiny photo without breaking', async () => {
    const dot = { width: 3, height: 2, data: new Uint8ClampedArray(24).fill(90) };
    expect(await findFaces(await nodeNetworks(), rasterLevels(dot))).toEqual([]);
  });
});

describe('lining up the sample set', { timeout: 120_000 }, () => {
  it('goes over the face, and says by which points and how well', async () => {
    const { proposal } = await alignFiles(SAMPLE, 'public/samples/front-2026-10-08.jpg');
    expect(proposal).toMatchObject({ method: 'face', looksMirrored: false });
    expect(proposal?.isUnconfirmed).toBeUndefined();
    expect(proposal?.points.length).toBeGreaterThan(15);
    expect(proposal?.residualMm).toBeGreaterThan(0);
    expect(proposal?.residualMm).toBeLessThan(2);
  });

  it('a face on one photo only is gone by looks, to be checked', async () => {
    const { proposal } = await alignFiles(SAMPLE, 'public/samples/cheek-left-2026-02-03.jpg');
    // Nothing may be found at all; what is found must not look certain.
    expect(proposal ?? { method: 'appearance', isUnconfirmed: true, points: [] }).toMatchObject({
      method: 'appearance',
      isUnconfirmed: true,
      points: [],
    });
  });

  it('a photo and its mirror image are told', async () => {
    expect(await tryOwnMirror([SAMPLE])).toEqual({ said: 1, falsely: 0 });
    // Without a face in view as well.
    expect(await tryOwnMirror(['public/samples/cheek-left-2026-02-03.jpg'])).toEqual({ said: 1, falsely: 0 });
  });
});

describe.skipIf(!hasTestdata)('lining up real portraits', { timeout: 300_000 }, () => {
  // Two portraits of different tones of skin, sizes and ages; the bench goes over all.
  const names = ['029741_pascrell', '022158_carter'];
  const files = listFiles('singles').filter((file) => names.some((name) => file.includes(name)));

  it('finds a known place to a fraction of a percent of the eye distance, and with another expression nearly so', async () => {
    for (const [i, file] of files.entries()) {
      const portrait = await readPortrait(file);
      if (!portrait) throw new Error(`no face on ${file}`);
      for (const kind of ['same', 'other-expression'] as const) {
        const { errorPercent } = await tryPair(portrait, kind, 500 + i);
        expect([file, kind, errorPercent]).not.toContain(null);
        expect(errorPercent, `${file}, ${kind}`).toBeLessThan(KNOWN_BARS[kind].p95 * 1.25);
      }
    }
  });

  it('does not let pixels overrule landmarks on photos taken years apart', async () => {
    for (const { name, files: pair } of listPairs('same_person').slice(0, 2)) {
      const { proposal } = await alignFiles(...pair);
      expect([name, proposal?.method, proposal?.isRefined, proposal?.looksMirrored]).toEqual([
        name,
        'face',
        false,
        false,
      ]);
    }
  });

  it('says of mirrored pairs that they are', async () => {
    for (const { name, files: pair } of listPairs('mirror_pairs').slice(0, 2))
      expect([name, (await alignFiles(...pair)).proposal?.looksMirrored]).toEqual([name, true]);
  });

  it('lines up skin without a face in view, always to be checked', async () => {
    for (const { errorPercent, isUnconfirmed } of await trySkin(1, 7)) {
      expect(errorPercent).toBeLessThan(1);
      expect(isUnconfirmed).toBe(true);
    }
  });
});
