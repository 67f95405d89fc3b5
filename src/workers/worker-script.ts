/** The policy by which script URLs of workers come about; the page's Content-Security-Policy names it. */
const POLICY = 'samelight';

let policy: TrustedTypePolicy | undefined;

/**
 * Starts a module worker from a URL the build produced, of the same origin. Where the browser has Trusted Types the URL goes
 * through this program's own policy.
 */
export function startWorker(url: string): Worker {
  const resolved = new URL(url, import.meta.url);
  if (resolved.origin !== location.origin) throw new TypeError('a worker must come from the same origin');
  if (typeof trustedTypes === 'undefined') return new Worker(resolved, { type: 'module' });
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (text) => text });
  return new Worker(policy.createScriptURL(resolved.href), { type: 'module' });
}
