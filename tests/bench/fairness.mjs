// npm run bench:fairness: cheats whose size is known against the pair checks; prints tables and writes JSON.
// @ts-check

import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runBundled } from './bundle.mjs';

// What is built for Node lies elsewhere than its source: it is told where the real photos are.
process.env['SAMELIGHT_TESTDATA'] ??= fileURLToPath(new URL('../../../shared/testdata', import.meta.url));
const { benchFairness } = await runBundled('tests/bench/fairness/bench.ts');
process.exit(await benchFairness());
