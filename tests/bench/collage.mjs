// A collage of four 12 MP photos at 4,096 pixels: the real export against the bare draw + encode in one worker.
import { addPhotos, openApp } from './app-page.mjs';
import { launch, quantile } from './chromium.mjs';

const SIDE_PX = 4096;
const RUNS = 3;

/** Milliseconds from the press of Export to the file, three times. */
async function realExports({ origin, app, photos }) {
  const browser = await launch();
  const { page } = browser;
  await openApp(page, app);
  await addPhotos(page, photos.slice(0, 4));
  await page.goto(`${origin}/bench/bare.html`);
  const id = await page.evaluate((side) => window.saveSquareCollage(side), SIDE_PX);
  await page.goto(`${app}#/collage/${id}`);
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.waitFor();
  await page.waitForTimeout(4000);
  const times = [];
  for (let i = 0; i < RUNS; i += 1) {
    const downloading = page.waitForEvent('download', { timeout: 60_000 });
    const started = performance.now();
    await button.click();
    await downloading;
    times.push(performance.now() - started);
    await page.waitForTimeout(3000);
    await page.keyboard.press('Escape');
  }
  await browser.close();
  return times;
}

async function bareExports({ origin, photos }) {
  const browser = await launch();
  await browser.page.goto(`${origin}/bench/bare.html`);
  await browser.page.locator('input').setInputFiles(photos.slice(0, 4));
  const times = [];
  for (let i = 0; i < RUNS; i += 1)
    times.push(await browser.page.evaluate((side) => window.bareCollage(side), SIDE_PX));
  await browser.close();
  return times;
}

/** Medians of three exports each. */
export async function measureCollage(site) {
  const [real, bare] = [await realExports(site), await bareExports(site)];
  const [realMs, bareMs] = [quantile(real, 0.5), quantile(bare, 0.5)];
  return {
    figures: { real, bare },
    rows: [
      {
        what: 'collage of 4,096 px ÷ bare draw + encode',
        measured: `${(realMs / bareMs).toFixed(2)} (${realMs.toFixed(0)} ÷ ${bareMs.toFixed(0)} ms)`,
        bar: '≤ 1.3',
        pass: realMs / bareMs <= 1.3,
      },
    ],
  };
}
