// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findProgram } from '../engines.mjs';
import { runCommand } from './run-command.mjs';

/** What each engine needs on Debian. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb', 'fonts-dejavu-core'],
};

/**
 * Installs the browsers that are missing, where this is Debian and we may. Elsewhere the tests use what they find.
 * @param {readonly import('../engines.mjs').Engine[]} engines the ones wanted
 * @returns {Promise<{ ok: boolean, output: string, note: string }>}
 */
export async function installBrowsers(engines) {
  const missing = isDebian() ? [...new Set(engines.flatMap((engine) => PACKAGES[engine]))].filter(isMissing) : [];
  if (missing.length === 0) return { ok: true, output: '', note: isDebian() ? 'all there' : 'using what is here' };
  const asRoot = process.getuid?.() === 0 ? [] : findProgram('sudo') ? ['sudo', '-n'] : null;
  if (!asRoot) return { ok: true, output: '', note: `without root, so not installed: ${missing.join(' ')}` };
  const apt = (/** @type {string[]} */ args) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return runCommand(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitMs: 600_000 });
  };
  const update = await apt(['update']);
  const install = await apt(['install', '--yes', '--no-install-recommends', ...missing]);
  const note = install.code === 0 ? `installed ${missing.join(' ')}` : 'could not be installed; using what is here';
  return { ok: true, output: update.output + install.output, note };
}

function isDebian() {
  if (!existsSync('/etc/os-release') || !findProgram('apt-get')) return false;
  return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} name */
function isMissing(name) {
  try {
    const status = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return String(status) !== 'installed';
  } catch {
    return true;
  }
}
