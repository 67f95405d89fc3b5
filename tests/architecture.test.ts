import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, importCycles } from './rig/house/import-rules.ts';
import {
  faultyExports,
  faultyNames,
  longFile,
  longFunctions,
  missingDocstrings,
  silencers,
} from './rig/house/shape-rules.ts';
import { listFiles, parseSource, readSources } from './rig/house/source.ts';
import { strayClasses } from './rig/house/style-rules.ts';
import { wordsReadTooEarly } from './rig/house/words-rules.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = readSources(root, ['src']);
const tests = readSources(root, ['tests']);

describe('the house', () => {
  test('each room uses only what the table of rooms allows', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('no files import each other in a ring', () => {
    expect(importCycles([...sources, ...tests])).toEqual([]);
  });

  test('nothing is passed on and nothing is exported by default', () => {
    expect(sources.flatMap(faultyExports)).toEqual([]);
  });

  test('no file and no function is longer than its wall', () => {
    const files = listFiles(root, ['src', 'tests', 'scripts'], ['.ts', '.tsx', '.mjs', '.css']);
    expect(files.flatMap((path) => longFile(path, read(path)))).toEqual([]);
    expect(sources.flatMap(longFunctions)).toEqual([]);
  });

  test('names say what is in there', () => {
    expect([...sources, ...tests].flatMap(faultyNames)).toEqual([]);
  });

  test('what a room offers to others is described', () => {
    expect(sources.flatMap(missingDocstrings)).toEqual([]);
  });

  test('nothing silences the compiler, or the linter without a reason', () => {
    expect([...sources, ...tests].flatMap(silencers)).toEqual([]);
  });

  test('words are read when they are shown, not when the program starts', () => {
    expect(sources.flatMap(wordsReadTooEarly)).toEqual([]);
  });

  test('class names that are used are declared, and the other way round', () => {
    const styles = new Map(listFiles(root, ['src'], ['.module.css']).map((path) => [path, read(path)]));
    expect(strayClasses(sources, styles)).toEqual([]);
  });
});

/** A breach for each piece of bad source, so that a rule that can no longer fail is noticed. */
describe('each rule can fail', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `  f(${i});`).join('\n');
  const one = (path: string, text: string) => parseSource(path, text);
  const imports = (path: string, target: string) => forbiddenImports([one(path, `import { a } from '${target}';`)]);

  test.each([
    ['src/domain/photo/a.ts', '../../app/b.ts'],
    ['src/domain/geometry/a.ts', '../photo/b.ts'],
    ['src/domain/photo/a.ts', '../collage/b.ts'],
    ['src/domain/photo/a.ts', 'react'],
    ['src/media/a.ts', '../storage/b.ts'],
    ['src/storage/a.ts', '../media/b.ts'],
    ['src/storage/a.ts', 'zustand/vanilla'],
    ['src/workers/a.ts', '../app/b.ts'],
    ['src/app/a.ts', '../storage/b.ts'],
    ['src/app/a.ts', 'react'],
    ['src/ui/compare/a.ts', '../../storage/b.ts'],
    ['src/ui/compare/a.ts', '../collage/b.ts'],
    ['src/ui/compare/a.ts', '../shell/b.ts'],
    ['src/ui/photo/a.ts', '../library/b.ts'],
    ['src/ui/kit/a.ts', '../photo/b.ts'],
    ['src/ui/words/a.ts', '../kit/b.ts'],
    ['src/ui/words/a.ts', '../compare/b.ts'],
    ['src/ui/kit/a.ts', '../../app/b.ts'],
    ['src/ui/kit/a.ts', '../../domain/photo/b.ts'],
    ['src/ui/kit/a.ts', 'idb'],
    ['src/ui/kit/a.ts', './b'],
    ['src/app/a.ts', '../main.tsx'],
    ['src/app/a.ts', '../../tests/b.ts'],
  ])('%s may not import %s', (path, target) => {
    expect(imports(path, target)).toHaveLength(1);
  });

  test.each([
    ['src/main.tsx', './storage/b.ts'],
    ['src/ui/compare/a.ts', '../../app/b.ts'],
    ['src/ui/compare/a.ts', '../words/b.ts'],
    ['src/ui/kit/a.ts', '../../domain/geometry/b.ts'],
    ['src/domain/collage/a.ts', '../geometry/b.ts'],
    ['src/workers/a.ts', './b.worker.ts?worker&url'],
  ])('%s may import %s', (path, target) => {
    expect(imports(path, target)).toEqual([]);
  });

  test('an import in a call, and one that passes on, count as well', () => {
    expect(forbiddenImports([one('src/app/a.ts', "await import('../ui/b.ts');")])).toHaveLength(1);
    expect(forbiddenImports([one('src/app/a.ts', "export { b } from '../ui/b.ts';")])).toHaveLength(1);
  });

  test('rings', () => {
    const ring = (type: string) => [
      one('src/app/a.ts', `import ${type} { b } from './b.ts';`),
      one('src/app/b.ts', "import { a } from './a.ts';"),
    ];
    expect(importCycles(ring(''))).toEqual(['src/app/a.ts → src/app/b.ts → src/app/a.ts']);
    expect(importCycles(ring('type'))).toEqual([]);
  });

  test('barrels and default exports', () => {
    expect(faultyExports(one('src/app/a.ts', "export * from './b.ts';"))).toHaveLength(1);
    expect(faultyExports(one('src/app/a.ts', "export { b } from './b.ts';"))).toHaveLength(1);
    expect(faultyExports(one('src/app/index.ts', 'export const a = 1;'))).toHaveLength(1);
    expect(faultyExports(one('src/app/a.ts', 'export default 1;'))).toHaveLength(1);
  });

  test('lengths', () => {
    expect(longFile('src/app/a.ts', lines(301))).toHaveLength(1);
    expect(longFile('src/app/a.ts', lines(300))).toEqual([]);
    expect(longFile('tests/a.ts', lines(401))).toHaveLength(1);
    expect(longFunctions(one('src/app/a.ts', `function a() {\n${lines(59)}\n}`))).toHaveLength(1);
    expect(longFunctions(one('src/app/a.ts', `function a() {\n${lines(58)}\n}`))).toEqual([]);
    expect(longFunctions(one('src/app/a.ts', `const a = () => {\n${lines(59)}\n};`))).toHaveLength(1);
    expect(longFunctions(one('src/app/a.ts', `class A {\n  a() {\n${lines(59)}\n}}`))).toHaveLength(1);
    expect(longFunctions(one('src/ui/kit/A.tsx', `function A() {\n${lines(90)}\n  return <p />;\n}`))).toEqual([]);
    expect(longFunctions(one('src/ui/kit/A.tsx', `function A() {\n${lines(119)}\n  return <p />;\n}`))).toHaveLength(1);
  });

  test.each([
    ['src/app/utils.ts', 'export const a = 1;'],
    ['src/common/a.ts', 'export const a = 1;'],
    ['src/app/photo-helpers.ts', 'export const a = 1;'],
    ['src/app/PhotoThings.ts', 'export const a = 1;'],
    ['src/app/photoThings.ts', 'export const a = 1;'],
    ['src/ui/kit/grid.tsx', 'export function Grid() {}'],
    ['src/ui/kit/Other.tsx', 'export function Grid() {}'],
    ['src/ui/kit/split-drag.ts', 'export function useSplitDrag() {}'],
  ])('the name %s', (path, text) => {
    expect(faultyNames(one(path, text))).toHaveLength(1);
  });

  test('docstrings', () => {
    const missing = (text: string) => missingDocstrings(one('src/app/a.ts', text));
    expect(missing('export const a = 1;')).toHaveLength(1);
    expect(missing('// not one\nexport function a() {}')).toHaveLength(1);
    expect(missing('/** Says it. */\n\nexport function a() {}')).toHaveLength(1);
    expect(missing('/** Says it. */\nexport interface A {\n  a: 1;\n}\nexport type B = 1;')).toEqual([]);
    expect(missing('/** Says it. */\nexport type A = 1;\n\nexport type B = 1;')).toHaveLength(1);
    expect(missingDocstrings(one('src/ui/kit/a.ts', 'export const a = 1;'))).toEqual([]);
  });

  test('silencers', () => {
    expect(silencers(one('src/app/a.ts', '// @ts-ignore\nf();'))).toHaveLength(1);
    expect(silencers(one('src/app/a.ts', '// oxlint-disable-next-line no-console\nf();'))).toHaveLength(1);
    expect(silencers(one('src/app/a.ts', '// oxlint-disable-next-line no-console -- it is asked for\nf();'))).toEqual(
      [],
    );
  });

  test('words read when the program starts', () => {
    const early = (text: string) =>
      wordsReadTooEarly(one('src/ui/compare/a.ts', `import { A_WORDS, aWords } from '../words/a.ts';\n${text}`));
    expect(early('const TITLE = A_WORDS.title;')).toHaveLength(1);
    expect(early("const ALL = ['a', 'b'].map((id) => ({ id, label: A_WORDS[id] }));")).toHaveLength(1);
    expect(early('const ALL = aWords(3);')).toHaveLength(1);
    expect(early('const { title } = A_WORDS;')).toHaveLength(1);
    expect(early('const ALL = { ...A_WORDS };')).toHaveLength(1);
    expect(early('class A {\n  static title = A_WORDS.title;\n}')).toHaveLength(1);
    expect(early('const all = () => A_WORDS.title;')).toEqual([]);
    expect(early('function all() {\n  return aWords(3);\n}')).toEqual([]);
    expect(early('class A {\n  all() {\n    return A_WORDS.title;\n  }\n}')).toEqual([]);
    expect(
      early("const Lazy = lazy(() => import('./b.ts'));\nfunction f() {\n  return [1].map(() => A_WORDS.title);\n}"),
    ).toEqual([]);
    expect(early('const A = memo(() => A_WORDS.title);')).toEqual([]);
    expect(early('f(A_WORDS);')).toEqual([]);
  });

  test('class names', () => {
    const user = one('src/ui/kit/A.tsx', "import styles from './A.module.css';\nf(styles.there, styles['too']);");
    const sheet = (css: string) => new Map([['src/ui/kit/A.module.css', css]]);
    expect(strayClasses([user], sheet('.there { margin: 0.5em } @media print { .too:hover > b { top: 0 } }'))).toEqual(
      [],
    );
    expect(strayClasses([user], sheet('.there {}'))).toHaveLength(1);
    expect(strayClasses([user], sheet('.there, .too {} .gone {}'))).toHaveLength(1);
  });
});
