import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';
import { testdata } from './testdata.mjs';

/**
 * Lets tests inside a browser read the real photos that may lie beside this checkout: a file below `/testdata/` is answered
 * with its bytes, a folder with its names as JSON, and what is not there with 404.
 */
export function testdataRoute(): Plugin {
  return {
    name: 'testdata-route',
    configureServer({ middlewares }) {
      middlewares.use('/testdata', (request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://any').pathname)).slice(1);
        const full = path.startsWith('..') ? null : testdata(path.replaceAll('/', sep));
        const found = full === null ? undefined : statSync(full);
        if (full === null || !found) {
          response.statusCode = 404;
          response.end();
        } else if (found.isDirectory()) {
          const names = readdirSync(full).filter((name) => statSync(join(full, name)).isFile());
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(names));
        } else {
          response.setHeader('Content-Type', 'application/octet-stream');
          createReadStream(full).pipe(response);
        }
      });
    },
  };
}
