import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginHistory, change, redo, undo } from '../../../src/domain/comparison/history.ts';

test('undo and redo walk the same way back and forth', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 30 }), (values) => {
      const distinct = [...new Set(values)].filter((value) => value !== -1);
      let history = distinct.reduce(change<number>, beginHistory(-1));
      const full = history;
      for (let i = 0; i < distinct.length; i++) history = undo(history);
      expect(history.present).toBe(-1);
      expect(undo(history)).toEqual(history);
      for (let i = 0; i < distinct.length; i++) history = redo(history);
      expect(history).toEqual(full);
      expect(redo(history)).toEqual(history);
    }),
    { seed: 2 },
  );
});

test('a change after an undo forgets what was undone; the same value is no change', () => {
  const history = change(undo(change(beginHistory('a'), 'b')), 'c');
  expect(history).toEqual({ past: ['a'], present: 'c', future: [] });
  expect(change(history, 'c')).toBe(history);
});

test('a very long history forgets its beginning', () => {
  let history = beginHistory(0);
  for (let i = 1; i <= 1000; i++) history = change(history, i);
  expect(history.past.length).toBe(200);
  expect(history.past.at(-1)).toBe(999);
});
