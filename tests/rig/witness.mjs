// @ts-check

/**
 * Runs before the page's own scripts: brings to the console what would otherwise go unseen, namely breaches of the
 * content policy. `report` takes errors where the driver cannot hear the console.
 * @param {((message: string) => void) | null} report
 */
export function witness(report) {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    // A driver that takes a picture writes a style sheet first, and announces it; it is not always seen to be evaluated.
    const { driverStyles = 0 } = /** @type {any} */ (globalThis);
    if (driverStyles > 0 && violatedDirective === 'style-src-elem' && blockedURI === 'inline') {
      Object.assign(globalThis, { driverStyles: driverStyles - 1 });
      return;
    }
    // The driver's own attempts come from code that it evaluates; the page has none.
    if (decodeURI(sourceFile).endsWith(' > eval')) return;
    console.error(`Content policy: ${violatedDirective} forbids ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
  });
  if (!report) return;
  const { error } = console;
  console.error = (...words) => {
    report(words.map((word) => (word instanceof Error ? `${word}\n${word.stack}` : String(word))).join(' '));
    error.apply(console, words);
  };
  addEventListener('error', (event) => {
    // No error, though told as one: what is left to be observed is delivered with the next frame.
    if (event.message.startsWith('ResizeObserver loop')) return;
    report(`${event.message} (${event.filename}:${event.lineno})\n${event.error?.stack ?? ''}`);
  });
  addEventListener('unhandledrejection', ({ reason }) =>
    report(`Unhandled rejection: ${reason}\n${reason?.stack ?? ''}`),
  );
}
