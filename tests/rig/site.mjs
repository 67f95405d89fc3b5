// @ts-check
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Where `npm test` builds the site that the chapters use; SAMELIGHT_SITE names another folder. */
export const SITE = process.env['SAMELIGHT_SITE'] ?? fileURLToPath(new URL('../output/site', import.meta.url));

/** What any web server knows about files. */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Serves the built site as the plainest web server would: below some path, with no header but the type and the length.
 * @param {string} [folder]
 * @returns {Promise<{ address: string, refuse: (paths: RegExp | null) => void, close: () => Promise<void> }>} `address` ends in a
 *   slash; what `refuse` names is not to be had from then on
 */
export async function serveSite(folder = SITE) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `${folder} holds no built site: npx vite build --outDir ${folder}, or name another one by SAMELIGHT_SITE`,
    );
  }
  const base = '/some/where/';
  /** @type {RegExp | null} */
  let refused = null;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? join(folder, normalize(path.slice(base.length) || 'index.html')) : '';
    if (refused?.test(path) || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = /** @type {Record<string, string>} */ (TYPES)[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}${base}`,
    refuse: (paths) => {
      refused = paths;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
