import { findEngines } from './engines.mjs';
import { startWebKitDriver } from './virtual-screen.mjs';

/** Where Vitest finds the WebKit driver: a port of this run's own, known before the driver starts. */
export const WEBKIT_TEST_PORT = 20_000 + (process.pid % 10_000);

/** Starts the driver once for the whole run; it ends with the process, after Vitest has closed its session. */
export async function setup(): Promise<void> {
  const path = findEngines().find(({ engine }) => engine === 'webkit')?.path;
  if (!path) throw new Error('there is no WebKitWebDriver');
  await startWebKitDriver(path, { port: WEBKIT_TEST_PORT });
}
