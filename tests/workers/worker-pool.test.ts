import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerPool, type PoolOptions } from '../../src/workers/worker-pool.ts';
import { AWorker, type Doubling, worker } from './a-worker.ts';

let never: AbortSignal;

const pool = (options: Partial<PoolOptions<Doubling>> = {}) =>
  createWorkerPool<Doubling>({
    start: () => new AWorker() as unknown as Worker,
    size: 2,
    idleMs: 5000,
    ...options,
  });

beforeEach(() => {
  never = new AbortController().signal;
  vi.useFakeTimers();
  AWorker.all.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('a pool of workers', () => {
  it('starts workers when there is work, as many as it may', async () => {
    const { run } = pool();
    expect(AWorker.all).toHaveLength(0);
    const jobs = [1, 2, 3].map((number) => run(number, { signal: never }));
    expect(AWorker.all.map((one) => one.job.number)).toEqual([1, 2]);
    worker(0).finish();
    expect(worker(0).job.number).toBe(3);
    worker(0).finish();
    worker(1).finish();
    expect(await Promise.all(jobs)).toEqual([2, 4, 6].map((result) => ({ ok: true, result })));
    expect(AWorker.all).toHaveLength(2);
  });

  it('gives work to a worker that is there before it starts another', async () => {
    const { run } = pool();
    for (const number of [1, 2, 3]) {
      const job = run(number, { signal: never });
      worker(0).finish();
      await job;
    }
    expect(AWorker.all).toHaveLength(1);
  });

  it('stops workers that idle, and starts them anew', async () => {
    const { run } = pool();
    const job = run(1, { signal: never });
    worker(0).finish();
    await job;
    vi.advanceTimersByTime(4999);
    expect(worker(0).isStopped).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker(0).isStopped).toBe(true);
    void run(2, { signal: never });
    expect(worker(1).job.number).toBe(2);
  });

  it('passes news on, and answers questions under their number', async () => {
    const answer = async (question: string) => ({ answer: `${question}!`, transfer: [] });
    const { run } = pool({ answer });
    const news: string[] = [];
    const job = run(1, { signal: never, onNews: (one) => news.push(one) });
    worker(0).say({ kind: 'news', id: worker(0).job.id, news: 'half' });
    worker(0).say({ kind: 'question', id: 77, question: 'what' });
    await vi.waitFor(() => expect(worker(0).got.at(-1)).toEqual({ kind: 'answer', id: 77, answer: 'what!' }));
    worker(0).finish();
    await job;
    expect(news).toEqual(['half']);
  });

  it('answers with nothing when the page cannot answer', async () => {
    const { run } = pool({ answer: () => Promise.reject(new Error('no storage')) });
    void run(1, { signal: never });
    worker(0).say({ kind: 'question', id: 5, question: 'what' });
    await vi.waitFor(() => expect(worker(0).got.at(-1)).toEqual({ kind: 'answer', id: 5, answer: null }));
  });
});

describe('a worker that fails', () => {
  it('ends its own job only, and is replaced', async () => {
    const { run } = pool({ size: 1 });
    const [first, second] = [run(1, { signal: never }), run(2, { signal: never })];
    worker(0).begin();
    worker(0).die();
    expect(await first).toEqual({ ok: false, reason: 'crashed' });
    expect(worker(0).isStopped).toBe(true);
    worker(1).finish();
    expect(await second).toEqual({ ok: true, result: 4 });
  });

  it('lives on after a bug in a job', async () => {
    const { run } = pool({ size: 1 });
    const first = run(1, { signal: never });
    worker(0).say({ kind: 'crash', id: worker(0).job.id, message: 'a bug' });
    expect(await first).toEqual({ ok: false, reason: 'crashed' });
    void run(2, { signal: never });
    expect(worker(0).job.number).toBe(2);
  });

  it('is stopped when it takes too long, counted from when it began', async () => {
    const { run } = pool({ size: 1 });
    const [first, second] = [run(1, { signal: never, timeoutMs: 1000 }), run(2, { signal: never, timeoutMs: 1000 })];
    vi.advanceTimersByTime(5000);
    worker(0).begin();
    vi.advanceTimersByTime(999);
    expect(worker(0).isStopped).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await first).toEqual({ ok: false, reason: 'timed-out' });
    expect(worker(0).isStopped).toBe(true);
    worker(1).finish();
    expect(await second).toEqual({ ok: true, result: 4 });
  });

  it('is not blamed for waiting for the network', async () => {
    const { run } = pool();
    const job = run(1, { signal: never, timeoutMs: 1000 });
    worker(0).begin();
    vi.advanceTimersByTime(900);
    worker(0).say({ kind: 'clock', id: worker(0).job.id, runs: false });
    vi.advanceTimersByTime(60_000);
    worker(0).begin();
    vi.advanceTimersByTime(900);
    worker(0).finish();
    expect(await job).toEqual({ ok: true, result: 2 });
  });

  it('is told apart when it never began: it died at once, or was waited for in vain', async () => {
    const { run } = pool({ size: 1 });
    const [first, second] = [run(1, { signal: never }), run(2, { signal: never })];
    worker(0).die();
    expect(await first).toEqual({ ok: false, reason: 'not-started' });
    vi.advanceTimersByTime(90_000);
    expect(await second).toEqual({ ok: false, reason: 'not-started' });
  });

  it('that speaks after it was stopped is not heard', async () => {
    const { run } = pool({ size: 1 });
    const job = run(1, { signal: never });
    worker(0).die();
    await job;
    const next = run(2, { signal: never });
    worker(0).say({ kind: 'result', id: worker(1).job.id, result: 99 });
    worker(1).finish();
    expect(await next).toEqual({ ok: true, result: 4 });
  });
});

describe('a worker that does several jobs at once', () => {
  const several = () => pool({ size: 2, jobsAtOnce: 2 });
  const numbers = (one: AWorker) => one.jobs.map(({ number }) => number);

  it('is given them before they wait, and those with less to do come first', () => {
    const { run } = several();
    for (const number of [1, 2, 3, 4, 5]) void run(number, { signal: never });
    expect(AWorker.all.map(numbers)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    worker(1).finish();
    expect(AWorker.all.map(numbers)).toEqual([
      [1, 3],
      [2, 4, 5],
    ]);
  });

  it('is stopped by the one that takes too long; the other is begun anew, alone', async () => {
    const { run } = pool({ size: 1, jobsAtOnce: 2 });
    const [slow, innocent] = [run(1, { signal: never, timeoutMs: 1000 }), run(2, { signal: never, timeoutMs: 5000 })];
    const waiting = run(3, { signal: never });
    for (const { id } of worker(0).jobs) worker(0).say({ kind: 'clock', id, runs: true });
    vi.advanceTimersByTime(1000);
    expect(await slow).toEqual({ ok: false, reason: 'timed-out' });
    expect(worker(0).isStopped).toBe(true);
    expect(numbers(worker(1))).toEqual([2]);
    worker(1).finish();
    expect(await innocent).toEqual({ ok: true, result: 4 });
    expect(numbers(worker(1))).toEqual([2, 3]);
    worker(1).finish();
    expect(await waiting).toEqual({ ok: true, result: 6 });
  });

  it('that dies is not blamed on either before each has been alone', async () => {
    const { run } = pool({ size: 1, jobsAtOnce: 2 });
    const [deadly, innocent] = [run(1, { signal: never }), run(2, { signal: never })];
    for (const { id } of worker(0).jobs) worker(0).say({ kind: 'clock', id, runs: true });
    worker(0).die();
    expect(numbers(worker(1))).toEqual([1]);
    worker(1).begin();
    worker(1).die();
    expect(await deadly).toEqual({ ok: false, reason: 'crashed' });
    expect(numbers(worker(2))).toEqual([2]);
    worker(2).finish();
    expect(await innocent).toEqual({ ok: true, result: 4 });
    void run(3, { signal: never });
    void run(4, { signal: never });
    expect(numbers(worker(2))).toEqual([2, 3, 4]);
  });

  it('is given up for jobs that never begin, each in turn', async () => {
    const { run } = pool({ size: 1, jobsAtOnce: 2 });
    const jobs = [run(1, { signal: never }), run(2, { signal: never })];
    for (const index of [0, 1, 2]) worker(index).die();
    expect(await Promise.all(jobs)).toEqual([1, 2].map(() => ({ ok: false, reason: 'not-started' })));
  });

  it('waits for a turn behind another as long as it takes, and then for as long as the job says', async () => {
    const { run } = pool({ size: 1, jobsAtOnce: 2 });
    const [first, second] = [run(1, { signal: never }), run(2, { signal: never, timeoutMs: 1000 })];
    const [, { id } = { id: 0 }] = worker(0).jobs;
    worker(0).say({ kind: 'clock', id, runs: false, ms: Number.POSITIVE_INFINITY });
    worker(0).say({ kind: 'clock', id: worker(0).jobs[0]?.id ?? 0, runs: true });
    vi.advanceTimersByTime(500_000);
    expect(worker(0).isStopped).toBe(false);
    worker(0).say({ kind: 'clock', id, runs: true, ms: 3000 });
    vi.advanceTimersByTime(2999);
    expect(worker(0).isStopped).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await second).toEqual({ ok: false, reason: 'timed-out' });
    worker(1).finish();
    expect(await first).toEqual({ ok: true, result: 2 });
  });
});

describe('an aborted job', () => {
  it('is never begun when it was waiting, and rejects with the signal’s reason', async () => {
    const { run } = pool({ size: 1 });
    const abort = new AbortController();
    const [first, second] = [run(1, { signal: never }), run(2, { signal: abort.signal })];
    const third = run(3, { signal: never });
    abort.abort(new Error('not wanted any more'));
    await expect(second).rejects.toThrow('not wanted any more');
    worker(0).finish();
    expect(worker(0).job.number).toBe(3);
    worker(0).finish();
    expect(await Promise.all([first, third])).toHaveLength(2);
    await expect(run(4, { signal: abort.signal })).rejects.toThrow('not wanted any more');
    expect(worker(0).job.number).toBe(3);
  });

  it('that runs has its result discarded, and the worker goes on', async () => {
    const { run } = pool({ size: 1 });
    const abort = new AbortController();
    const discard = vi.fn<(result: number) => void>();
    const first = run(1, { signal: abort.signal, discard });
    const second = run(2, { signal: never, discard });
    abort.abort();
    await expect(first).rejects.toBe(abort.signal.reason);
    expect(worker(0).isStopped).toBe(false);
    worker(0).finish();
    expect(discard.mock.calls).toEqual([[2]]);
    worker(0).finish();
    expect(await second).toEqual({ ok: true, result: 4 });
    expect(discard).toHaveBeenCalledTimes(1);
  });

  it('stops its worker where the pool says so', async () => {
    const { run } = pool({ size: 1, stopsWhenAborted: true });
    const abort = new AbortController();
    const first = run(1, { signal: abort.signal });
    const second = run(2, { signal: never });
    abort.abort();
    await expect(first).rejects.toBe(abort.signal.reason);
    expect(worker(0).isStopped).toBe(true);
    worker(1).finish();
    expect(await second).toEqual({ ok: true, result: 4 });
  });
});
