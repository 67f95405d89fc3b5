import { expect, test } from 'vitest';
import config from '../../vite.config.ts';

test('the program always has the same address, since the browser keeps photos by address', () => {
  expect(config.preview).toMatchObject({ host: '127.0.0.1', port: 4737, strictPort: true });
});

test('the built site works at any path', () => {
  expect(config.base).toBe('./');
});

test('no asset becomes a data: address', () => {
  expect(config.build?.assetsInlineLimit).toBe(0);
});
