import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../vite.config.ts';

const directives = new Map(
  CONTENT_POLICY.split('; ').map((one) => {
    const [name = '', ...values] = one.split(' ');
    return [name, values];
  }),
);

/** The rule that a file of react-aria writes into the page. */
function ruleIn(file: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  const source = readFileSync(join(root, 'dist/private', file), 'utf8');
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  if (!template) throw new Error(`${file} no longer writes a rule: the policy may be stricter`);
  return template
    .replace(/\$\{(\S+)\}/g, (_all, name: string) => {
      const value = new RegExp(`${name.replaceAll('$', '\\$')} = '([^']*)'`).exec(source)?.[1];
      if (value === undefined) throw new Error(`${file}: what is ${name}?`);
      return value;
    })
    .trim();
}

describe('the content policy', () => {
  test('lets nothing in by default, and no foreign origin anywhere', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const sources = [...directives.values()].flat();
    expect(sources.filter((one) => /[.*:]/.test(one) && one !== 'blob:')).toEqual([]);
  });

  test('runs the program’s own scripts only; WebAssembly is for HEIC', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['default', 'samelight']);
  });

  test('takes no picture from a data: address, where a photo could be smuggled in or out', () => {
    expect(directives.get('img-src')).toEqual(["'self'", 'blob:']);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
  });

  test('knows the two rules of react-aria by their hashes, and no other inline style', () => {
    const hashes = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map(
      (file) => `'sha256-${createHash('sha256').update(ruleIn(file)).digest('base64')}'`,
    );
    expect(directives.get('style-src')).toEqual(["'self'", ...hashes]);
  });
});
