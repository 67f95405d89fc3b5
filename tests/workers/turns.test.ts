import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/workers/turns.ts';

/** Lets what was resolved be heard. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('turns', () => {
  it('are two at a time, or one that has all places alone, in the order of asking', async () => {
    const { take } = createTurns(2);
    const begun: string[] = [];
    const ask = (name: string, places: number) =>
      take(places).then((giveBack) => {
        begun.push(name);
        return giveBack;
      });
    const [a, b, alone, c] = [ask('a', 1), ask('b', 1), ask('alone', 2), ask('c', 1)];
    await settle();
    expect(begun).toEqual(['a', 'b']);
    (await a)();
    await settle();
    expect(begun).toEqual(['a', 'b']);
    (await b)();
    await settle();
    expect(begun).toEqual(['a', 'b', 'alone']);
    (await alone)();
    (await c)();
    expect(begun).toEqual(['a', 'b', 'alone', 'c']);
  });
});
