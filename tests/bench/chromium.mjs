// A Chromium whose frames, latencies and CPU time can be read: the bench's one measuring instrument.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with a profile of its own on disk, so that storage is real. */
export async function launch({ width = 1280, height = 800, deviceScaleFactor = 1 } = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'samelight-bench-'));
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => fs.existsSync(file));
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    args: FLAGS,
    viewport: { width, height },
    deviceScaleFactor,
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => console.error('page error:', error.message));
  const close = async () => {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, page, profile, close };
}

/** Seconds of CPU time of this profile's browser, all its processes together. */
export function cpuSeconds(profile) {
  const children = new Map();
  const stats = new Map();
  let root = null;
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
      stats.set(pid, (Number(fields[11]) + Number(fields[12])) / 100);
      children.set(fields[1], [...(children.get(fields[1]) ?? []), pid]);
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(profile) && !command.includes('--type=')) root ??= pid;
    } catch {
      // The process ended while it was being read.
    }
  }
  const sum = (pid) =>
    (stats.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return root ? sum(root) : Number.NaN;
}

/** The p-th quantile (0–1) of some numbers, nearest rank; `null` of none. */
export function quantile(values, p) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length
    ? sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1 < 0 ? 0 : Math.ceil(sorted.length * p) - 1)]
    : null;
}

/** The two that hold what is read, and little else: recording, too, is throttled. */
const CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'input.scrolling'];

/** Records a trace while `act` runs and answers with what its events say of frames and of input-to-presentation latency. */
export async function traced(context, act, inputTypes) {
  const session = await context.browser().newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return { ...framesOf(events), latencies: latenciesOf(events, inputTypes) };
}

function framesOf(events) {
  const counts = {};
  for (const { name, ph, args } of events) {
    if (name !== 'PipelineReporter' || ph !== 'b' || !args?.frame_reporter) continue;
    const state = args.frame_reporter.state.replace('STATE_', '');
    counts[state] = (counts[state] ?? 0) + 1;
  }
  const { PRESENTED_ALL = 0, PRESENTED_PARTIAL = 0, DROPPED = 0 } = counts;
  return { presented: PRESENTED_ALL + PRESENTED_PARTIAL, dropped: DROPPED };
}

function latenciesOf(events, inputTypes) {
  const open = new Map();
  const latencies = [];
  for (const event of events.filter(({ name }) => name === 'EventLatency').toSorted((a, b) => a.ts - b.ts)) {
    const key = `${event.pid}:${JSON.stringify(event.id2 ?? event.id)}`;
    const begun = open.get(key);
    if (event.ph === 'b') open.set(key, event);
    else if (begun) {
      open.delete(key);
      const type = begun.args?.event_latency?.event_type ?? event.args?.event_latency?.event_type ?? '';
      if (inputTypes.test(type)) latencies.push((event.ts - begun.ts) / 1000);
    }
  }
  return latencies;
}

/**
 * Starts counting long tasks and slow events in a page, and the gaps between its frames where they are asked for, which makes a frame each
 * time; `window.bench` holds them.
 */
export async function watchPage(page, { gaps = false } = {}) {
  await page.evaluate((withGaps) => {
    window.bench = { longTasks: [], keys: [], gaps: [] };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.bench.longTasks.push(duration);
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.bench.keys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
    if (!withGaps) return;
    let last = performance.now();
    const tick = (now) => {
      window.bench.gaps.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }, gaps);
}

/** Forgets what {@link watchPage} has counted so far. */
export function resetWatch(page) {
  return page.evaluate(() => {
    for (const list of Object.values(window.bench)) list.length = 0;
  });
}
