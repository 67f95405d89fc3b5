import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { rasterLevels } from '../../../src/domain/raster/halve.ts';
import { findFaces } from '../../../src/vision/find-faces.ts';
import { NO_TESTDATA } from '../../rig/testdata.mjs';
import { nodeNetworks } from '../../rig/vision/node-networks.ts';
import { readRaster } from '../../rig/vision/read-raster.ts';
import { loadHeadModel } from './head-model.ts';
import { judgeSubject } from './measure.ts';
import { alterPortrait, listPortraits } from './portraits.ts';
import { judgeRealPairs } from './real-pairs.ts';
import { seatSitter } from './render-head.ts';
import { renderSitting } from './rendered.ts';
import { calibrationTable, confusionTable, missedBars, realPairsTable, recallTable } from './report.ts';
import type { Outcome } from './score.ts';

/** Sittings rendered and portraits altered; every other one of each is for calibration and takes no part in the report. */
const SITTINGS = Number(process.env['FAIRNESS_SITTINGS'] ?? 4);
const PORTRAITS = Number(process.env['FAIRNESS_PORTRAITS'] ?? 30);

/** What was found of the half that thresholds were set by, and of the half that is reported. */
interface Halves {
  readonly calibration: Outcome[];
  readonly report: Outcome[];
}

async function judgeRenders(halves: Halves): Promise<void> {
  const model = await loadHeadModel();
  if (!model) return;
  const sitter = seatSitter(model);
  for (let k = 0; k < SITTINGS; k++) {
    for (const subject of await renderSitting(sitter, k + 1)) {
      const outcomes = await judgeSubject(subject);
      (k % 2 === 0 ? halves.calibration : halves.report).push(...outcomes);
    }
    process.stderr.write(`sitting ${k + 1} of ${SITTINGS}\n`);
  }
}

async function judgePortraits(halves: Halves): Promise<void> {
  const paths = listPortraits().slice(0, PORTRAITS);
  for (const [k, path] of paths.entries()) {
    const raster = await readRaster(path);
    const [face] = await findFaces(await nodeNetworks(), rasterLevels(raster));
    if (!face) continue;
    const outcomes = await judgeSubject(await alterPortrait(basename(path), raster, face, 100 + k));
    (k % 2 === 0 ? halves.calibration : halves.report).push(...outcomes);
    if (k % 10 === 0) process.stderr.write(`portrait ${k + 1} of ${paths.length}\n`);
  }
}

/** Runs the whole proof, prints its tables and writes them. The exit code: 0 where every bar was held. */
export async function benchFairness(): Promise<number> {
  const halves: Halves = { calibration: [], report: [] };
  await judgeRenders(halves);
  await judgePortraits(halves);
  if (halves.report.length === 0) {
    process.stdout.write(`Nothing was measured: ${NO_TESTDATA}\n`);
    return 1;
  }
  const pairs = await judgeRealPairs();
  const missed = missedBars(halves.report);
  const text = [
    recallTable(halves.report),
    calibrationTable(halves.calibration),
    confusionTable(halves.report),
    realPairsTable(pairs),
    missed.length === 0 ? 'Every bar was held.' : `Missed:\n${missed.map((line) => `- ${line}`).join('\n')}`,
  ].join('\n\n');
  process.stdout.write(`${text}\n`);
  const slim = (outcome: Outcome) => ({ ...outcome, before: null, after: null });
  mkdirSync('tests/output', { recursive: true });
  writeFileSync('tests/output/fairness.md', `${text}\n`);
  writeFileSync(
    'tests/output/fairness.json',
    JSON.stringify({ calibration: halves.calibration.map(slim), report: halves.report.map(slim), pairs, missed }),
  );
  return missed.length === 0 ? 0 : 1;
}
