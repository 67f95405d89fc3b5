// What a first visit to the library has to fetch, compressed as a good host does.
import { brotliCompressSync, constants } from 'node:zlib';
import { launch } from './chromium.mjs';

const LIMIT_BYTES = 200_000;

function brotliBytes(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Loads the empty library and sums up its scripts and styles. */
export async function measureFirstLoad({ app }) {
  const { page, close } = await launch();
  const files = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) files.push(response);
  });
  await page.goto(app);
  await page.getByRole('heading').first().waitFor();
  await page.waitForTimeout(2000);
  const sizes = await Promise.all(
    files.map(async (response) => [
      new URL(response.url()).pathname.split('/').pop(),
      brotliBytes(await response.body()),
    ]),
  );
  await close();
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  return {
    figures: { total, files: Object.fromEntries(sizes) },
    rows: [
      {
        what: 'script and style for the library, brotli',
        measured: `${(total / 1000).toFixed(1)} kB in ${sizes.length} files`,
        bar: '≤ 200 kB',
        pass: total <= LIMIT_BYTES,
      },
    ],
  };
}
