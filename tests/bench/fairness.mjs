// npm run bench:fairness: cheats whose size is known against the pair checks; prints tables and writes JSON.
// @ts-check
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

// What is built for Node lies elsewhere than its source: it is told where the real photos are.
process.env['SAMELIGHT_TESTDATA'] ??= fileURLToPath(new URL('../../../shared/testdata', import.meta.url));
const { judgeFairness, reportFairness } = await runBundled('tests/bench/fairness/bench.ts');

const of = Math.min(4, availableParallelism());
const part = process.env['FAIRNESS_PART'];
if (part !== undefined) {
  await judgeFairness({ part: Number(part), of });
  process.exit(0);
}

/** Each share of the pairs is made and judged in a process of its own. @param {number} k */
function judgeInProcess(k) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), { env: { ...process.env, FAIRNESS_PART: String(k) } });
    child.once('exit', (code) => (code === 0 ? resolve(null) : reject(new Error(`share ${k} ended with ${code}`))));
  });
}

await Promise.all(Array.from({ length: of }, (_, k) => judgeInProcess(k)));
process.exit(await reportFairness(of));
