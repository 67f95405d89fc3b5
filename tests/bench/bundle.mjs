// @ts-check
// Benches in TypeScript, over the product's own code: built as the product is, then run in Node.
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds a TypeScript file for Node and runs it; packages stay where they are.
 * @param {string} entry its path from the checkout
 */
export async function runBundled(entry) {
  const name = entry.replaceAll(/[/.]/g, '-');
  const outDir = join(root, 'node_modules/.cache/samelight-bench', `${name}-${process.pid}`);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'run.mjs')).href);
}

// Called by itself it runs the file it is given; imported, the words on the command line are somebody else's.
if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2]) await runBundled(process.argv[2]);
