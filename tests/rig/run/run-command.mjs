// @ts-check
import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a command to its end and resolves to its exit code and all that it printed. After `limitMs` it is ended, with
 * everything that it started.
 * @param {string} command @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, limitMs?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { env = {}, limitMs = 300_000, cwd = process.cwd() } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that its browsers can be ended with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid === undefined) return;
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
      } catch {
        // It has ended by itself meanwhile.
      }
    };
    const onExit = () => end('SIGKILL');
    process.once('exit', onExit);
    const limit = setTimeout(() => {
      output += `\nended after ${limitMs / 1000} s\n`;
      end('SIGTERM');
      setTimeout(end, 3000, 'SIGKILL').unref();
    }, limitMs);
    const settle = (/** @type {number} */ code) => {
      clearTimeout(limit);
      process.removeListener('exit', onExit);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`;
      settle(127);
    });
    child.once('close', (code) => settle(code ?? 1));
  });
}
