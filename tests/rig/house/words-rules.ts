import { Visitor } from 'vite';
import type { Breach } from './import-rules.ts';
import { lineCount, type Source } from './source.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What keeps a function for later. */
const CALLED_LATER = new Set(['memo', 'lazy']);

const contains = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Words that are read while the program starts: they would keep the language of that moment. What is given to a call
 * beside the functions, such as the callback of a `map`, runs at the start as well.
 */
export function wordsReadTooEarly(source: Source): Breach[] {
  const { path, text, program } = source;
  if (path.startsWith('src/ui/words/')) return [];
  const words = importedWords(source);
  const functions: Range[] = [];
  const calls: { readonly call: Range; readonly given: readonly Range[] }[] = [];
  const reads: Range[] = [];
  const note = (node: Range) => void functions.push(node);
  const read = (node: Range & { readonly type: string; readonly name?: unknown }, whole: Range) => {
    if (node.type === 'Identifier' && words.has(String(node.name))) reads.push({ start: whole.start, end: whole.end });
  };
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
    CallExpression(node) {
      read(node.callee, node);
      if (node.callee.type === 'Identifier' && CALLED_LATER.has(node.callee.name)) return;
      calls.push({ call: { start: node.start, end: node.end }, given: node.arguments });
    },
    MemberExpression: (node) => read(node.object, node),
    SpreadElement: (node) => read(node.argument, node),
    VariableDeclarator(node) {
      if (node.init && node.id.type === 'ObjectPattern') read(node.init, node);
    },
  }).visit(program);
  const isAtStart = (node: Range): boolean =>
    functions
      .filter((one) => contains(one, node))
      .every((one) =>
        calls.some(({ call, given }) => given.some(({ start }) => start === one.start) && isAtStart(call)),
      );
  return reads
    .filter(isAtStart)
    .map(
      ({ start, end }) =>
        `${path}:${lineCount(text.slice(0, start + 1))} reads ${text.slice(start, end)} when the program starts: read it inside a function`,
    );
}

function importedWords({ program, imports }: Source): ReadonlySet<string> {
  const names = new Set<string>();
  new Visitor({
    ImportDeclaration(node) {
      const target = imports.find(({ written }) => written === node.source.value)?.target;
      // The choice of a language and the names of languages are the same in all of them.
      if (!target?.startsWith('src/ui/words/') || target.endsWith('/language.ts')) return;
      for (const { local } of node.specifiers) names.add(local.name);
    },
  }).visit(program);
  return names;
}
