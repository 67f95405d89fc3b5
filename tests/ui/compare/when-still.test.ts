import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WhenStill } from '../../../src/ui/compare/stage/when-still.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a single movement is answered as soon as it has been still so long', () => {
  const deed = vi.fn<() => void>();
  const still = new WhenStill(deed);
  still.moved(80);
  vi.advanceTimersByTime(79);
  expect(deed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(deed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(deed).toHaveBeenCalledTimes(1);
});

test('while it moves nothing is done, and afterwards at most twice as long after the last movement', () => {
  const deed = vi.fn<() => void>();
  const still = new WhenStill(deed);
  for (let ms = 0; ms < 1000; ms += 16) {
    still.moved(80);
    vi.advanceTimersByTime(16);
  }
  expect(deed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(160);
  expect(deed).toHaveBeenCalledTimes(1);
});

test('several share one timer, and each waits about as long as it said', () => {
  const done: string[] = [];
  const short = new WhenStill(() => done.push('short'));
  const long = new WhenStill(() => done.push('long'));
  const also = new WhenStill(() => done.push('also'));
  long.moved(600);
  short.moved(80);
  vi.advanceTimersByTime(5);
  also.moved(80);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(80);
  expect(done).toEqual(['short', 'also']);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(520);
  expect(done).toEqual(['short', 'also', 'long']);
  expect(vi.getTimerCount()).toBe(0);
});

test('what is stopped is not done; begun again it waits anew', () => {
  const deed = vi.fn<() => void>();
  const still = new WhenStill(deed);
  still.moved(80);
  vi.advanceTimersByTime(60);
  still.stop();
  still.moved(80);
  vi.advanceTimersByTime(60);
  expect(deed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(deed).toHaveBeenCalledTimes(1);
});

test('what one does can stop another, and what fails in one holds up none', () => {
  const stopped = vi.fn<() => void>();
  const later = vi.fn<() => void>();
  const second = new WhenStill(stopped);
  const first = new WhenStill(() => {
    second.stop();
    throw new Error('expected');
  });
  const third = new WhenStill(later);
  first.moved(80);
  second.moved(80);
  third.moved(300);
  expect(() => vi.advanceTimersByTime(100)).toThrow('expected');
  vi.advanceTimersByTime(300);
  expect(stopped).not.toHaveBeenCalled();
  expect(later).toHaveBeenCalledTimes(1);
});
