// Photos per second of the real import against the bare loop of the same decode + hash + thumbnail on as many workers.
import { addPhotos, openApp } from './app-page.mjs';
import { launch, resetWatch, watchPage } from './chromium.mjs';

async function realImport(app, photos) {
  const browser = await launch();
  await openApp(browser.page, app);
  await watchPage(browser.page, { gaps: true });
  // The first photo starts the workers, as one unmeasured photo does in the bare loop.
  await addPhotos(browser.page, photos.slice(0, 1));
  await resetWatch(browser.page);
  const ms = await addPhotos(browser.page, photos.slice(1));
  const longestGap = await browser.page.evaluate(() => Math.max(...window.bench.gaps));
  const workers = await browser.page.evaluate(() => Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1)));
  await browser.close();
  return { perSecond: (photos.length - 1) / (ms / 1000), longestGap, workers };
}

async function bareImport(origin, photos, workers) {
  const browser = await launch();
  await browser.page.goto(`${origin}/bench/bare.html`);
  await browser.page.locator('input').setInputFiles(photos.slice(1));
  const ms = await browser.page.evaluate((count) => window.bareImport(count), workers);
  await browser.close();
  return (photos.length - 1) / (ms / 1000);
}

/** Best of two runs each, in turn. */
export async function measureImport({ origin, app, photos }) {
  const runs = [];
  for (let i = 0; i < 2; i += 1) {
    const real = await realImport(app, photos);
    runs.push({ ...real, bare: await bareImport(origin, photos, real.workers) });
  }
  const real = Math.max(...runs.map(({ perSecond }) => perSecond));
  const bare = Math.max(...runs.map((run) => run.bare));
  const gap = Math.min(...runs.map(({ longestGap }) => longestGap));
  return {
    figures: { runs },
    rows: [
      {
        what: 'import of 12 MP JPEGs ÷ bare loop',
        measured: `${(real / bare).toFixed(2)} (${real.toFixed(1)} ÷ ${bare.toFixed(1)} photos/s)`,
        bar: '≥ 0.8',
        pass: real / bare >= 0.8,
      },
      { what: 'longest frame gap during import', measured: `${gap.toFixed(0)} ms`, bar: '< 100 ms', pass: gap < 100 },
    ],
  };
}
