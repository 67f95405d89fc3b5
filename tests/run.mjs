// @ts-check
// Everything that must hold, in one command: types, lint, unit tests, build, tests in browser engines, chapters.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findEngines, NOT_ASKED_FOR } from './rig/engines.mjs';
import { installBrowsers } from './rig/run/install-browsers.mjs';
import { runCommand } from './rig/run/run-command.mjs';
import { hasTestdata, NO_TESTDATA } from './rig/testdata.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'tests/output');
const site = join(output, 'site');
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @typedef {[command: string, ...args: string[]]} Command */
/** @typedef {{ count?: () => Counts, env?: Record<string, string>, limitMs?: number }} StepOptions */

/** @param {Command[]} commands @param {StepOptions} options */
async function attempt(commands, { count, ...options }) {
  let text = '';
  let failed = false;
  for (const [command, ...args] of commands) {
    const result = await runCommand(command, args, { cwd: root, ...options });
    if (result.code !== 0) text += `$ ${[command, ...args].join(' ')}\n${result.output}\n`;
    failed ||= result.code !== 0;
  }
  return { text, failed, counts: readCounts(count, failed) };
}

/**
 * Runs one step, tells how it went and adds it to the total. `count` reads how many tests it had; a step without tests
 * counts as one, and one that broke down without a failed test as one failure. A step in `attempts: 2` that fails is run once
 * more, in fresh browsers, and says so: on a busy machine a browser can break down that is not ours to mend.
 * @param {string} name @param {Command[]} commands @param {StepOptions & { attempts?: 1 | 2 }} [options]
 */
async function step(name, commands, { attempts = 1, ...options } = {}) {
  const start = Date.now();
  let result = await attempt(commands, options);
  const isSecond = result.failed && attempts === 2;
  if (isSecond) {
    console.log(`${result.text}\nonce more: ${name}`);
    result = await attempt(commands, options);
  }
  const { failed, counts, text } = result;
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
  const detail = options.count ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : '';
  tell(failed ? 'FAIL' : 'ok', name, start, isSecond ? `${detail}, at the second attempt` : detail);
  if (failed) failures.push(`──── ${name}\n${text}`);
  if (failed) console.log(text);
  return !failed;
}

/** @param {(() => Counts) | undefined} count @param {boolean} failed @returns {Counts} */
function readCounts(count, failed) {
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  if (!count) return { ...nothing, [failed ? 'failed' : 'passed']: 1 };
  let counts = nothing;
  try {
    counts = count();
  } catch {
    // It broke down before it could count.
  }
  return failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} result @param {string} name @param {number} start @param {string} detail */
function tell(result, name, start, detail) {
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${result.padEnd(5)}${name.padEnd(18)}${seconds.padStart(6)} s  ${detail}`.trimEnd());
}

/** @param {string} bin @param {...string} args @returns {[string, ...string[]]} */
const tool = (bin, ...args) => [process.execPath, join(root, 'node_modules', bin), ...args];

/** @param {string} file */
function vitestCounts(file) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** @param {string} name @param {string[]} projects @param {number} limitMs @param {1 | 2} attempts */
function vitest(name, projects, limitMs, attempts) {
  const file = join(output, `${name.replace(' ', '-')}.json`);
  const choice = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return step(name, [tool('vitest/vitest.mjs', 'run', ...choice, ...reporters)], {
    count: () => vitestCounts(file),
    limitMs,
    attempts,
  });
}

/** @param {string} name the file of one chapter, told in every engine */
function chapter(name) {
  const file = join(output, `${name}.json`);
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    [
      `--test-reporter=${new URL('rig/run/count-reporter.mjs', import.meta.url)}`,
      `--test-reporter-destination=${file}`,
    ],
  ];
  const path = join(root, 'tests/browser', name);
  return step(name.replace('.test.mjs', ''), [[process.execPath, '--test', ...reporters.flat(), path]], {
    count: () => JSON.parse(readFileSync(file, 'utf8')),
    env: { SAMELIGHT_SITE: site },
    limitMs: 600_000,
    attempts: 2,
  });
}

/** How much goes on at a time: a test in a browser keeps one core busy and half of another. */
const LANES = Math.max(2, Math.floor(availableParallelism() / 2));

/** Runs jobs in their order, some at a time. @param {(() => Promise<unknown>)[]} jobs @param {number} [lanes] */
async function inLanes(jobs, lanes = LANES) {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** All chapters; without a build there is nothing to tell them with. @param {boolean} canBeTold */
function chapters(canBeTold) {
  if (!canBeTold) {
    console.log('skipped the chapters: there is no build to tell them with');
    return [];
  }
  const names = readdirSync(join(root, 'tests/browser')).filter((name) => name.endsWith('.test.mjs'));
  return names.toSorted().map((name) => () => chapter(name));
}

async function browsers() {
  const start = Date.now();
  const wanted = findEngines()
    .filter(({ missing }) => missing !== NOT_ASKED_FOR)
    .map(({ engine }) => engine);
  const { note, output: text } = await installBrowsers(wanted);
  tell('ok', 'browsers', start, note);
  if (findEngines().every(({ path }) => path === null)) console.log(text);
}

const begin = Date.now();
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

let isBuilt = false;
await inLanes([
  () => browsers().then(() => step('types', [tool('typescript/bin/tsc', '-b')])),
  async () => {
    isBuilt = await step('build', [tool('vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir')]);
  },
]);
const engines = findEngines();
const found = engines.filter(({ path }) => path !== null).map(({ engine }) => engine);
await inLanes([
  () => vitest('units', ['node'], 400_000, 1),
  () =>
    step('lint', [
      tool('oxlint/bin/oxlint'),
      tool('@biomejs/biome/bin/biome', 'ci', '--colors=off'),
      tool('knip/bin/knip.js'),
    ]),
  ...found.map((engine) => () => vitest(`in ${engine}`, [engine], 600_000, 2)),
  ...chapters(isBuilt && existsSync(join(site, 'index.html'))),
]);

for (const { engine, path, missing } of engines) if (!path) console.log(`skipped ${engine}: ${missing}`);
if (!hasTestdata) console.log(`skipped tests over real photos: ${NO_TESTDATA}`);
if (failures.length > 1) console.log(`\nfailed: ${failures.map((one) => one.split('\n')[0]).join(' ')}`);
console.log(`${((Date.now() - begin) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
