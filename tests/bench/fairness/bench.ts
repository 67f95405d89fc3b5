import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { eyeDistance } from '../../../src/domain/alignment/mesh-vertices.ts';
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
const PORTRAITS = Number(process.env['FAIRNESS_PORTRAITS'] ?? 28);

/** Portraits with fewer pixels between the eyes are left out. */
const LEAST_EYES_PX = 45;

/** What was found of the half that thresholds were set by, and of the half that is reported. */
interface Halves {
  readonly calibration: Outcome[];
  readonly report: Outcome[];
}

/** One of the processes that share the work: its number, and how many there are. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

const partFile = (part: number) => `tests/output/fairness-part-${part}.json`;
/** Meshes are long and evidence is not scored. */
const slim = (outcome: Outcome): Outcome => ({
  ...outcome,
  judgement: { ...outcome.judgement, checks: outcome.judgement.checks.map((check) => ({ ...check, evidence: [] })) },
  before: null,
  after: null,
});

async function judgeRenders({ calibration, report }: Halves, { part, of }: Share): Promise<void> {
  const model = await loadHeadModel();
  if (!model) return;
  const sitter = seatSitter(model);
  for (let k = 0; k < SITTINGS; k++) {
    if (k % of !== part) continue;
    for (const subject of await renderSitting(sitter, k + 1)) {
      const outcomes = await judgeSubject(subject);
      (k % 2 === 0 ? calibration : report).push(...outcomes.map(slim));
    }
    process.stderr.write(`sitting ${k + 1} of ${SITTINGS}\n`);
  }
}

async function judgePortraits({ calibration, report }: Halves, { part, of }: Share): Promise<void> {
  const paths = listPortraits().slice(0, PORTRAITS);
  for (const [k, path] of paths.entries()) {
    if (Math.floor(k / 2) % of !== part) continue;
    const raster = await readRaster(path);
    const [face] = await findFaces(await nodeNetworks(), rasterLevels(raster));
    // A face of a few pixels cannot be altered by a part of a pixel.
    if (!face || eyeDistance(face.points) * Math.max(raster.width, raster.height) < LEAST_EYES_PX) continue;
    const outcomes = await judgeSubject(await alterPortrait(basename(path), raster, face, 100 + k));
    (k % 2 === 0 ? calibration : report).push(...outcomes.map(slim));
    process.stderr.write(`portrait ${k + 1} of ${paths.length}\n`);
  }
}

/** Makes and judges one share of all pairs, and writes what was found for {@link reportFairness}. */
export async function judgeFairness(share: Share): Promise<void> {
  const halves: Halves = { calibration: [], report: [] };
  await judgeRenders(halves, share);
  await judgePortraits(halves, share);
  mkdirSync('tests/output', { recursive: true });
  writeFileSync(partFile(share.part), JSON.stringify(halves));
}

/** Puts the shares together, prints the tables and writes them. The exit code: 0 where every bar was held. */
export async function reportFairness(of: number): Promise<number> {
  const parts = Array.from({ length: of }, (_, part) => JSON.parse(readFileSync(partFile(part), 'utf8')) as Halves);
  const halves = { calibration: parts.flatMap((p) => p.calibration), report: parts.flatMap((p) => p.report) };
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
  writeFileSync('tests/output/fairness.md', `${text}\n`);
  writeFileSync('tests/output/fairness.json', JSON.stringify({ ...halves, pairs, missed }));
  return missed.length === 0 ? 0 : 1;
}
