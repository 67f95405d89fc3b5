// How fast two photos of 12 megapixels are lined up and judged, from their bytes to transform and verdict, in the product's worker in
// Chromium under the product's content policy; what is loaded for it, and how still the page stands meanwhile.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { build, loadConfigFromFile } from 'vite';
import { launch, quantile, resetWatch, watchPage } from './chromium.mjs';

const PAIRS = 6;
/** 12 megapixels, upright. */
const SIZE = { width: 3000, height: 4000 };
const SAMPLES = ['front-2026-02-03.jpg', 'front-2026-10-08.jpg'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Two photos of the sample set as a phone would have taken them: 12 megapixels, with a camera's noise, each a little otherwise. */
async function makePairs(folder) {
  const pairs = [];
  for (let n = 0; n <= PAIRS; n += 1) {
    const names = SAMPLES.map((_, i) => `photo-${n}-${i}.jpg`);
    for (const [i, name] of names.entries()) {
      const noise = { create: { ...SIZE, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 14 } } };
      const grain = await sharp(noise).png().toBuffer();
      await sharp(path.resolve('public/samples', SAMPLES[i]))
        .rotate(n - 3, { background: '#8a8a8a' })
        .resize({ ...SIZE, fit: 'cover' })
        .composite([{ input: grain, blend: 'soft-light' }])
        .jpeg({ quality: 90 })
        .toFile(path.join(folder, name));
    }
    pairs.push(names);
  }
  return pairs;
}

async function buildPage(folder) {
  const pages = path.resolve('tests/bench/pages');
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' });
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    base: './',
    resolve: config.resolve,
    worker: config.worker,
    build: {
      ...config.build,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: [path.join(pages, 'aligning.html')] },
    },
  });
  return config.preview.headers;
}

/** When the build was made, as far as the server tells. */
const LAST_MODIFIED = new Date().toUTCString();

/** A static server, which answers whoever has a file already as such servers do, and counts what it sends. */
async function serve(folder, headers) {
  const sent = new Map();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const file = path.join(folder, name);
    if (!file.startsWith(folder) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const known = { ...headers, 'last-modified': LAST_MODIFIED };
    if (request.headers['if-modified-since'] === LAST_MODIFIED) {
      response.writeHead(304, known).end();
      return;
    }
    const bytes = fs.readFileSync(file);
    sent.set(name, (sent.get(name) ?? 0) + bytes.length);
    response.writeHead(200, { ...known, 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close: () => server.close() };
}

async function runPairs(origin, pairs) {
  const browser = await launch();
  await browser.page.goto(`${origin}/aligning.html`);
  const align = (pair) => browser.page.evaluate(([before, after]) => window.alignFiles(before, after), pair);
  const cold = await align(pairs[0]);
  await watchPage(browser.page);
  await resetWatch(browser.page);
  const warm = [];
  for (const pair of pairs.slice(1)) warm.push(await align(pair));
  const decodes = [];
  for (const [address] of pairs) decodes.push(await browser.page.evaluate((name) => window.decodeAlone(name), address));
  const longestGap = await browser.page.evaluate(() => Math.max(...window.bench.gaps));
  await browser.close();
  return { cold, warm, decodes, longestGap };
}

/** Measures, prints a table and writes JSON. Answers whether every bar was cleared. */
export async function measureAlignment(output) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samelight-bench-aligning-'));
  const headers = await buildPage(folder);
  const pairs = await makePairs(folder);
  const server = await serve(folder, headers);
  const { cold, warm, decodes, longestGap } = await runPairs(server.origin, pairs);
  server.close();
  const loaded = [...server.sent].filter(([name]) => /worker|wasm|blazeface|facemesh/.test(name));
  const bytes = loaded.reduce((sum, [, size]) => sum + size, 0);
  fs.rmSync(folder, { recursive: true });
  const isFace = [cold, ...warm].every(({ method }) => method === 'face');
  const [transforms, verdicts] = [warm.map(({ transformMs }) => transformMs), warm.map(({ verdictMs }) => verdictMs)];
  const spread = (times) =>
    `median ${quantile(times, 0.5).toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)}, slowest ${Math.max(...times).toFixed(0)}`;
  const rows = [
    {
      what: 'two 12 MP JPEGs to transform and verdict, first time',
      measured: `${cold.transformMs.toFixed(0)} and ${cold.verdictMs.toFixed(0)} ms`,
      bar: '–',
      pass: isFace,
    },
    {
      what: `to the transform, warm (${warm.length} pairs never seen before)`,
      measured: spread(transforms),
      bar: '–',
      pass: isFace,
    },
    {
      what: 'to the verdict, warm (the same pairs)',
      measured: spread(verdicts),
      bar: 'median ≤ 600 ms',
      pass: quantile(verdicts, 0.5) <= 600,
    },
    {
      what: 'one of the files decoded by the browser alone, for comparison',
      measured: spread(decodes),
      bar: '–',
      pass: true,
    },
    {
      what: 'longest frame gap of the page meanwhile',
      measured: `${longestGap.toFixed(0)} ms`,
      bar: '≤ 50 ms',
      pass: longestGap <= 50,
    },
    {
      what: 'loaded for it, not compressed',
      measured: `${(bytes / 1e6).toFixed(2)} MB`,
      bar: '≤ 3.3 MB',
      pass: bytes <= 3.3e6,
    },
  ];
  console.log(
    [
      '| what | measured | bar | |',
      '|---|---|---|---|',
      ...rows.map(({ what, measured, bar, pass }) => `| ${what} | ${measured} | ${bar} | ${pass ? 'ok' : 'MISSED'} |`),
    ].join('\n'),
  );
  fs.mkdirSync(output, { recursive: true });
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, load: os.loadavg() };
  fs.writeFileSync(
    path.join(output, 'alignment-speed.json'),
    JSON.stringify({ machine, rows, cold, warm, loaded }, null, 1),
  );
  return rows.every(({ pass }) => pass);
}
