import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Project {
  readonly compilerOptions: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
  readonly references?: readonly { readonly path: string }[];
}

const project = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Project;
const references = (path: string) =>
  (project(path).references ?? []).map((one) => one.path.replace(/^.*\//, '')).toSorted();

describe('the compiler guards the rooms: what a room does not refer to cannot be imported', () => {
  test.each([
    ['domain', []],
    ['media', ['domain']],
    ['vision', ['domain']],
    ['storage', ['domain']],
    ['workers', ['domain', 'media', 'vision']],
    ['app', ['domain']],
    ['ui', ['app', 'domain']],
  ])('%s', (room, allowed) => {
    expect(references(`src/${room}/tsconfig.json`)).toEqual(allowed);
  });

  test('domain does not know that there is a browser', () => {
    expect(project('src/domain/tsconfig.json').compilerOptions).toMatchObject({ lib: ['ES2023'] });
    expect(project('tsconfig.base.json').compilerOptions.types).toEqual([]);
  });

  test('the strict settings stay', () => {
    expect(project('tsconfig.base.json').compilerOptions).toMatchObject({
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
    });
  });
});
