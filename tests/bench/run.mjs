// npm run bench [part …]: measures the product beside bare loops and peers in one run, prints a table and writes JSON.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { measureCollage } from './collage.mjs';
import { measureComparing } from './comparing.mjs';
import { measureFirstLoad } from './first-load.mjs';
import { measureImport } from './importing.mjs';
import { measureLibrary } from './library.mjs';
import { makePhotos } from './photos.mjs';
import { serveFolder } from './serve-folder.mjs';

const PARTS = {
  comparing: measureComparing,
  import: measureImport,
  library: measureLibrary,
  'first-load': measureFirstLoad,
  collage: measureCollage,
};

/** The app and the bench's own pages under one origin, so that both reach the same library. */
async function buildSite(folder) {
  await build({ logLevel: 'error', build: { outDir: path.join(folder, 'app'), emptyOutDir: true } });
  const pages = path.resolve('tests/bench/pages');
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: path.join(folder, 'bench'),
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: ['peers.html', 'bare.html', 'moved.html'].map((page) => path.join(pages, page)) },
    },
  });
}

function printTable(rows) {
  const shown = rows.map(({ what, measured, bar, pass }) => ({ what, measured, bar, '': pass ? 'ok' : 'MISSED' }));
  console.table(shown);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samelight-bench-site-'));
await buildSite(folder);
const photoFolder = path.join(folder, 'photos');
fs.mkdirSync(photoFolder);
const photos = await makePhotos(photoFolder, 60);
const server = await serveFolder(folder);
const report = {
  machine: { cpus: os.cpus().length, model: os.cpus()[0]?.model, load: os.loadavg() },
  parts: {},
  rows: [],
};
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { figures, rows } = await measure({ origin: server.origin, app: `${server.origin}/app/`, photos });
    report.parts[name] = figures;
    report.rows.push(...rows);
    console.log(`\n${name}`);
    console.log(JSON.stringify(figures, null, 1));
    printTable(rows);
  }
} finally {
  server.close();
  fs.rmSync(folder, { recursive: true, force: true });
}
fs.mkdirSync('tests/output', { recursive: true });
fs.writeFileSync('tests/output/bench.json', JSON.stringify(report, null, 2));
console.log('\nAll figures: tests/output/bench.json');
const missed = report.rows.filter(({ pass }) => !pass).length;
console.log(`${report.rows.length - missed} bars held, ${missed} missed`);
process.exit(missed > 0 ? 1 : 0);
