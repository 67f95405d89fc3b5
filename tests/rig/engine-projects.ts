import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { webdriverio } from '@vitest/browser-webdriverio';
import type { Page } from 'playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { CHROMIUM_FLAGS } from './drive-playwright.mjs';
import { WEBKIT_BROWSER, WEBKIT_FEATURES } from './drive-webkit.mjs';
import { type Engine, findEngines, isEverythingWanted } from './engines.mjs';
import { testdataRoute } from './testdata-route.ts';
import { WEBKIT_TEST_PORT } from './vitest-webkit.ts';

/** Tests that need a browser but no person: real storage, real decoders, real workers. */
const INCLUDE = ['tests/storage/**/*.test.ts', 'tests/*-browser/**/*.test.ts'];

/**
 * What can hardly differ between engines: where numbers go and what follows from them. One engine is enough, unless all was asked for
 * (`npm run test:everywhere`); that photos are examined and lined up in each of them, a chapter tells.
 */
const DETAIL = [
  'tests/vision-browser/**',
  'tests/app-browser/journal.test.ts',
  'tests/app-browser/series.test.ts',
  'tests/app-browser/suggestions.test.ts',
];

/** Where this run keeps its prepared dependencies: engines and runs at the same time would overwrite each other's. */
const CACHE = `node_modules/.vite/engines-${process.pid}`;
process.once('exit', () => rmSync(CACHE, { recursive: true, force: true }));

/** What runs the networks that find faces, file by file, as src/vision imports it. */
const NETWORK_RUNTIME = [
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-backend-wasm/dist/base.js',
  ...[
    'Add',
    'Cast',
    'DepthwiseConv2dNative',
    'FusedConv2D',
    'Identity',
    'MaxPool',
    'PadV2',
    'Prelu',
    'Relu',
    'Reshape',
    'Sigmoid',
  ].map((kernel) => `@tensorflow/tfjs-backend-wasm/dist/kernels/${kernel}.js`),
];

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** One Vitest project for each engine that is here; the same test files run in all. */
export function engineProjects(): TestProjectInlineConfiguration[] {
  const found = findEngines().flatMap(({ engine, path }) => (path ? [{ engine, path }] : []));
  return found.map(({ engine, path }, place) => project(engine, path, place === 0 || isEverythingWanted));
}

function project(engine: Engine, path: string, isDetailWanted: boolean): TestProjectInlineConfiguration {
  return {
    extends: './vite.config.ts',
    plugins: [testdataRoute()],
    cacheDir: `${CACHE}/${engine}`,
    // Found later, a dependency would reload the page in the middle of a test.
    optimizeDeps: {
      entries: [],
      include: ['idb', 'libheif-js/libheif-wasm/libheif.js', 'zustand/vanilla', 'ajv/dist/2020.js', ...NETWORK_RUNTIME],
    },
    test: {
      name: engine,
      include: INCLUDE,
      exclude: isDetailWanted ? [] : DETAIL,
      testTimeout: 30_000,
      // One page for all files loads each module once; databases have names of their own.
      isolate: false,
      setupFiles: engine === 'firefox' ? [here('vitest-firefox.ts')] : [],
      globalSetup: engine === 'webkit' ? [here('vitest-webkit.ts')] : [],
      browser: {
        enabled: true,
        screenshotFailures: false,
        viewport: { width: 900, height: 700 },
        ...(engine === 'chromium' ? chromium(path) : engine === 'firefox' ? firefox(path) : webkit()),
      },
    },
  };
}

function chromium(path: string) {
  const provider = playwright({ launchOptions: { executablePath: path, args: CHROMIUM_FLAGS } });
  return { headless: true, provider, instances: [{ browser: 'chromium' as const }] };
}

function firefox(path: string) {
  const provider = playwright({
    launchOptions: { channel: 'moz-firefox', executablePath: path },
    contextOptions: { viewport: { width: 1280, height: 800 } },
  });
  const { providerFactory } = provider;
  provider.providerFactory = (parent) => {
    const made = providerFactory(parent);
    const { getCommandsContext } = made;
    // Firefox's driver tells the name of a frame late, so Vitest's frame is found by its place.
    made.getCommandsContext = (id) => {
      const context = getCommandsContext.call(made, id);
      return { ...context, frame: () => firstFrame((context as { page: Page }).page) };
    };
    return made;
  };
  return { headless: true, provider, instances: [{ browser: 'firefox' as const }] };
}

async function firstFrame(page: Page) {
  for (let i = 0; i < 250; i++) {
    const frame = page.mainFrame().childFrames()[0];
    if (frame) return frame;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the page of the tests has no frame');
}

function webkit() {
  const options = { binary: WEBKIT_BROWSER, args: ['--appname=safari', `--features=${WEBKIT_FEATURES}`] };
  const provider = webdriverio({
    hostname: '127.0.0.1',
    port: WEBKIT_TEST_PORT,
    path: '/',
    capabilities: { 'webkitgtk:browserOptions': options } as WebdriverIO.Capabilities,
  });
  return { headless: false, provider, instances: [{ browser: 'safari' as const }] };
}
