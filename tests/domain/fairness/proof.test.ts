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

/** The short form of `npm run bench:fairness`: a rendered head in dark skin, and one real portrait in light skin. */
const MOST_MS = 240_000;

/** Large cheats that their check did not tell, and alarms over what is untouched, by name. */
function faultsOf(outcomes: readonly Outcome[]): readonly string[] {
  const cheats = outcomes.filter(({ size }) => size === 'poor');
  const repeats = outcomes.filter(({ size }) => size === 'repeat');
  return [
    ...cheats.filter((one) => !isTold(one)).map(({ cheat, tone }) => `${cheat}, ${tone} skin: not told`),
    ...repeats.flatMap(alarmsOf).map((id) => `untouched: ${id}`),
  ];
}

describe.skipIf(!hasTestdata)(`the pair checks over real pixels${hasTestdata ? '' : `: ${NO_TESTDATA}`}`, () => {
  const rendered: Outcome[] = [];
  beforeAll(async () => {
    const model = await loadHeadModel();
    if (!model) throw new Error(NO_TESTDATA);
    const subjects = await renderSitting(seatSitter(model), 3, [TONES[6]], (size) => size === 'poor');
    for (const subject of subjects) rendered.push(...(await judgeSubject(subject)));
  }, MOST_MS);

  test('a rendered head of known pose, distance and light, in dark skin', () => {
    expect(new Set(rendered.map(({ tone }) => tone))).toEqual(new Set(['dark']));
    expect(rendered.length).toBe(5);
    expect(faultsOf(rendered)).toEqual([]);
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
      const outcomes = await judgeSubject({ ...subject, cases });
      expect(outcomes.length).toBe(cases.length);
      expect(faultsOf(outcomes)).toEqual([]);
    },
    MOST_MS,
  );
});
