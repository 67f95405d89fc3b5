import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that are built into workers, or served as files, and so do not show among the page's modules. */
const APART = [
  '@fontsource-variable/inter',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-core',
  '@vladmandic/human',
  'idb',
  'libheif-js',
];

/** The name of the package a module belongs to; `null` for our own. @param {string} id */
function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? null;
}

/** The licence of a package: its name and version, the licence's name, and its text where the package carries it. @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|ofl)(\.(md|txt))?$/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/**
 * Writes `licences.txt` beside the built page: our own licence and notice, and those of every package that is in the build.
 * @param {string} root the checkout
 * @returns {import('vite').Plugin}
 */
export function licenceTexts(root) {
  return {
    name: 'licence-texts',
    apply: 'build',
    generateBundle() {
      const bundled = [...this.getModuleIds()].map(packageOf).filter((name) => name !== null);
      const names = [...new Set([...bundled, ...APART])].toSorted();
      const own = ['LICENSE', 'NOTICE'].map((file) => readFileSync(join(root, file), 'utf8').trim());
      const theirs = names.map((name) => licenceOf(join(root, 'node_modules', name)));
      const source = [...own, ...theirs].join(`\n\n${'─'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${source}\n` });
    },
  };
}
