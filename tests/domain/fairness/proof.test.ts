import { beforeAll, describe, expect, test } from 'vitest';
import { rasterLevels } from '../../../src/domain/raster/halve.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { loadHeadModel } from '../../bench/fairness/head-model.ts';
import { judgeSubject } from '../../bench/fairness/measure.ts';
import { alterPortrait } from '../../bench/fairness/portraits.ts';
import { seatSitter } from '../../bench/fairness/render-head.ts';
import { renderSitting, TONES } from '../../bench/fairness/rendered.ts';
import { alarmsOf, isTold, type Outcome } from '../../bench/fairness/score.ts';
import { hasTestdata, NO_TESTDATA, testdata } from '../../rig/testdata.mjs';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import { readRaster } from '../../rig/vision/read-raster.ts';

/** The short form of `npm run bench:fairness`: a rendered head in a light and a dark skin, and one real portrait. */
const MOST_MS = 240_000;

/** Large cheats are told by their check, and what is untouched raises no alarm; each failing pair is named. */
function expectTold(outcomes: readonly Outcome[]): void {
  expect(outcomes.length).toBeGreaterThan(6);
  const cheats = outcomes.filter(({ size, cheat }) => size === 'poor' && cheat !== 'repeat');
  expect(cheats.filter((one) => !isTold(one)).map(({ cheat, tone }) => `${cheat}, ${tone} skin`)).toEqual([]);
  const repeats = outcomes.filter(({ size }) => size === 'repeat');
  expect(repeats.flatMap(alarmsOf)).toEqual([]);
}

describe.skipIf(!hasTestdata)(`the pair checks over real pixels${hasTestdata ? '' : `: ${NO_TESTDATA}`}`, () => {
  const rendered: Outcome[] = [];
  beforeAll(async () => {
    const model = await loadHeadModel();
    if (!model) throw new Error(NO_TESTDATA);
    const subjects = await renderSitting(seatSitter(model), 3, [TONES[1], TONES[5]], (size) => size === 'poor');
    for (const subject of subjects) rendered.push(...(await judgeSubject(subject)));
  }, MOST_MS);

  test('a rendered head of known pose, distance and light, in light and in dark skin', () => {
    expect(new Set(rendered.map(({ tone }) => tone)).size).toBe(2);
    expectTold(rendered);
  });

  test(
    'a real portrait, altered',
    async () => {
      const path = testdata('faces/singles/021720_gallagher-michael__wiki.jpg');
      if (path === null) throw new Error(NO_TESTDATA);
      const raster = await readRaster(path);
      const [face] = await findFaces(await nodeNetworks(), rasterLevels(raster));
      if (!face) throw new Error('no face');
      const subject = await alterPortrait('portrait', raster, face, 7);
      const cases = subject.cases.filter(({ size }, k) => size === 'poor' || k === 0);
      expectTold(await judgeSubject({ ...subject, cases }));
    },
    MOST_MS,
  );
});
