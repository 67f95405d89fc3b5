// @ts-check

/** A reporter of Node's test runner: at the end, how many tests passed, failed and were skipped, as JSON. A test with steps counts by its steps. */
export default async function* countReporter(
  /** @type {AsyncIterable<import('node:test/reporters').TestEvent>} */ source,
) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let deepest = 0;
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A test is told after its steps: whatever stands above the last one told is made of steps.
    const hasSteps = data.nesting < deepest;
    deepest = data.nesting;
    const isFault =
      type === 'test:fail' && !/subtests? failed/.test(String(data.details.error.cause ?? data.details.error));
    if (hasSteps && !isFault) continue;
    if (isFault) counts.failed += 1;
    else if (data.skip !== undefined) counts.skipped += 1;
    else counts.passed += 1;
  }
  yield JSON.stringify(counts);
}
