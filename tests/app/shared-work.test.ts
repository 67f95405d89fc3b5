import { describe, expect, it } from 'vitest';
import { createSharedWork } from '../../src/app/shared-work.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Work that ends when a test says so, and tells how often it was begun and whether it was given up. */
function aJob() {
  const signals: AbortSignal[] = [];
  let settle: (value: string) => void = () => {};
  const begin = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<string>((resolve, reject) => {
      settle = resolve;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  };
  return { begin, signals, end: (value: string) => settle(value) };
}

describe('work that several ask for', () => {
  it('is begun once and answers all; asked for later, it is begun again', async () => {
    const work = createSharedWork<string>();
    const job = aJob();
    const never = new AbortController().signal;
    const both = Promise.all([work.join('a', job.begin, never), work.join('a', job.begin, never)]);
    job.end('done');
    expect(await both).toEqual(['done', 'done']);
    expect(job.signals).toHaveLength(1);
    const again = work.join('a', job.begin, never);
    job.end('anew');
    expect(await again).toBe('anew');
    expect(job.signals).toHaveLength(2);
  });

  it('goes on while somebody waits, and is given up when nobody does', async () => {
    const work = createSharedWork<string>();
    const job = aJob();
    const [one, two] = [new AbortController(), new AbortController()];
    const waiting = [work.join('a', job.begin, one.signal), work.join('a', job.begin, two.signal)];
    const outcomes = Promise.allSettled(waiting);
    one.abort();
    await pause(60);
    expect(job.signals[0]?.aborted).toBe(false);
    two.abort();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await pause(60);
    expect(job.signals[0]?.aborted).toBe(true);
  });

  it('is not lost by who leaves and comes back in the same moment', async () => {
    const work = createSharedWork<string>();
    const job = aJob();
    const leaving = new AbortController();
    const left = work.join('a', job.begin, leaving.signal).catch(() => 'left');
    leaving.abort();
    const back = work.join('a', job.begin, new AbortController().signal);
    await pause(60);
    job.end('done');
    expect([await left, await back]).toEqual(['left', 'done']);
    expect(job.signals).toHaveLength(1);
  });

  it('that fails fails for all, and is tried again by the next', async () => {
    const work = createSharedWork<string>();
    const never = new AbortController().signal;
    const fail = () => Promise.reject(new Error('no'));
    const outcomes = await Promise.allSettled([work.join('a', fail, never), work.join('a', fail, never)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await work.join('a', () => Promise.resolve('yes'), never)).toBe('yes');
  });

  it('of another key is other work, and nobody who has given up begins any', async () => {
    const work = createSharedWork<string>();
    const never = new AbortController().signal;
    const answer = (value: string) => () => Promise.resolve(value);
    expect(await Promise.all([work.join('a', answer('1'), never), work.join('b', answer('2'), never)])).toEqual([
      '1',
      '2',
    ]);
    await expect(work.join('c', answer('3'), AbortSignal.abort())).rejects.toThrow('abort');
  });
});
