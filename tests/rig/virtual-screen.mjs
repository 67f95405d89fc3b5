// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { findProgram } from './engines.mjs';
import { waitUntil } from './waiting.mjs';

/** @returns {Promise<number>} a port that nobody uses */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * Starts a screen that nobody sees and a WebKitWebDriver on it, which serves one session. Both end with this process.
 * @param {string} driverPath @param {{ deviceScaleFactor?: number, port?: number }} [options]
 */
export async function startWebKitDriver(driverPath, { deviceScaleFactor = 1, port } = {}) {
  const display = await startScreen();
  const driverPort = port ?? (await freePort());
  const environment = {
    ...process.env,
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    GDK_SCALE: String(deviceScaleFactor),
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Without a graphics card each worker that draws compiles shaders for the processor (Mesa, LLVM), which is not safe in threads that
    // come and go: canvases stay blank from then on, or the page crashes in libLLVM. Skia's own renderer needs none.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  };
  const driver = spawnMortal(driverPath, [`--port=${driverPort}`], { stdio: 'ignore', env: environment });
  const stop = () => {
    driver.kill();
    display.stop();
  };
  driver.unref();
  // Not earlier: whoever uses the driver closes the session while the process ends.
  process.once('exit', stop);
  const address = `http://127.0.0.1:${driverPort}`;
  await waitUntil('WebKitWebDriver to answer', async () => (await fetch(`${address}/status`)).ok);
  return {
    address,
    stop: () => {
      process.removeListener('exit', stop);
      stop();
    },
  };
}

/**
 * Starts a program that the kernel ends with this process, even when this process is killed; elsewhere than on Linux a
 * plain one.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 */
function spawnMortal(command, args, options) {
  const leash = findProgram('setpriv');
  return leash ? spawn(leash, ['--pdeathsig', 'KILL', command, ...args], options) : spawn(command, args, options);
}

async function startScreen() {
  for (let attempt = 0; attempt < 20; attempt++) {
    const number = 100 + Math.floor(Math.random() * 30_000);
    const socket = `/tmp/.X11-unix/X${number}`;
    if (existsSync(socket)) continue;
    const screen = spawnMortal('Xvfb', [`:${number}`, '-screen', '0', '4096x4096x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    });
    screen.unref();
    try {
      await waitUntil('a virtual screen', () => existsSync(socket) && screen.exitCode === null);
      return { name: `:${number}`, stop: () => void screen.kill() };
    } catch {
      screen.kill();
    }
  }
  throw new Error('Xvfb does not start');
}
