// @ts-check

/** How long a wait lasts unless it says otherwise, in ms. */
export const PATIENCE_MS = 20_000;

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is neither false, null nor undefined, and resolves to it.
 * Rejects with what was waited for, and with the last answer or error, once `ms` are over.
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} ask
 * @param {number} [ms]
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitUntil(what, ask, ms = PATIENCE_MS) {
  const end = Date.now() + ms;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
      last = `the last answer was ${answer}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}; ${last}`);
    await pause(50);
  }
}
