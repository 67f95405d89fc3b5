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
import { missedBars, reportText } from './report.ts';
import type { Outcome } from './score.ts';

/** Seeds of the sittings. Those for calibration were looked at while checks and thresholds were made, and take no part in the report. */
const SITTINGS = [
  { seed: 1, isReported: false },
  { seed: 31, isReported: true },
  { seed: 2, isReported: false },
  { seed: 32, isReported: true },
  { seed: 3, isReported: false },
  { seed: 33, isReported: true },
  { seed: 4, isReported: false },
  { seed: 34, isReported: true },
] as const;

/** So were the first portraits, and every fourth of the others. */
const isPortraitReported = (k: number) => k >= 20 && k % 4 !== 0;

/** The line of the document below which the tables stand. */
const TABLES_BEGIN = '<!-- printed by npm run bench:fairness -->';

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
  for (const [k, { seed, isReported }] of SITTINGS.entries()) {
    if (k % of !== part) continue;
    for (const subject of await renderSitting(sitter, seed)) {
      const outcomes = await judgeSubject(subject);
      (isReported ? report : calibration).push(...outcomes.map(slim));
    }
    process.stderr.write(`sitting ${k + 1} of ${SITTINGS.length}\n`);
  }
}

async function judgePortraits({ calibration, report }: Halves, { part, of }: Share): Promise<void> {
  const paths = listPortraits();
  for (const [k, path] of paths.entries()) {
    if (k % of !== part) continue;
    const raster = await readRaster(path);
    const [face] = await findFaces(await nodeNetworks(), rasterLevels(raster));
    // A face of a few pixels cannot be altered by a part of a pixel.
    if (!face || eyeDistance(face.points) * Math.max(raster.width, raster.height) < LEAST_EYES_PX) continue;
    const outcomes = await judgeSubject(await alterPortrait(basename(path), raster, face, 100 + k));
    (isPortraitReported(k) ? report : calibration).push(...outcomes.map(slim));
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

/** Puts the tables where the document has them, below its last heading of the second rank. */
function putIntoDocs(text: string): void {
  const path = 'docs/fairness.md';
  const [head = ''] = readFileSync(path, 'utf8').split(TABLES_BEGIN);
  writeFileSync(path, `${head}${TABLES_BEGIN}\n\n${text}\n`);
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
  const text = reportText({ ...halves, pairs, missed });
  process.stdout.write(`${text}\n`);
  writeFileSync('tests/output/fairness.md', `${text}\n`);
  writeFileSync('tests/output/fairness.json', JSON.stringify({ ...halves, pairs, missed }));
  if (process.env['FAIRNESS_DOCS'] === '1') putIntoDocs(text);
  return missed.length === 0 ? 0 : 1;
}
