// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const FOLDER = process.env['SAMELIGHT_TESTDATA'] ?? fileURLToPath(new URL('../../../shared/testdata', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Why a test is skipped that needs real photos. */
export const NO_TESTDATA = '../shared/testdata is not there';

/** Whether the larger set of real photos lies beside this checkout. It is not part of the project. */
export const hasTestdata = existsSync(FOLDER);

/**
 * The path of a real photo or a folder of them, or `null` where it is not there: such a test skips itself with
 * {@link NO_TESTDATA}.
 * @param {string} path
 */
export function testdata(path) {
  const full = join(FOLDER, path);
  return existsSync(full) ? full : null;
}

/** The path of a small file that belongs to the project. @param {string} path */
export function fixture(path) {
  return join(FIXTURES, path);
}
