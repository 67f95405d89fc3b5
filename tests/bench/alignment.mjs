// npm run bench:alignment: how well and how fast pairs are lined up; prints tables and writes JSON.
// @ts-check
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureAlignment } from './aligning.mjs';
import { runBundled } from './bundle.mjs';

// What is built for Node lies elsewhere than its source: it is told where the real photos are.
process.env['SAMELIGHT_TESTDATA'] ??= fileURLToPath(new URL('../../../shared/testdata', import.meta.url));
const output = path.resolve('tests/output');
const wanted = process.argv.slice(2);
const isWanted = (/** @type {string} */ part) => wanted.length === 0 || wanted.includes(part);
let isGood = true;
if (isWanted('accuracy')) {
  const { benchAlignment } = await runBundled('tests/bench/alignment/bench.ts');
  const rows = await benchAlignment(output);
  isGood &&= rows.every((/** @type {{ pass: boolean }} */ row) => row.pass);
}
if (isWanted('speed')) isGood = (await measureAlignment(output)) && isGood;
process.exit(isGood ? 0 : 1);
