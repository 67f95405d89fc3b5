import { type ESTree, Visitor } from 'vite';
import type { Breach } from './import-rules.ts';
import { lineCount, type Source } from './source.ts';

const WALLS = { file: 300, testFile: 400, function: 60, component: 120 };
const EMPTY_NAMES = /^(utils?|helpers?|misc|common|managers?|services?)$/i;
const DOCUMENTED_ROOMS = /^src\/(domain|media|vision|storage|workers|app)\//;

/** A file longer than its wall; tests may be longer than the rest. */
export function longFile(path: string, text: string): Breach[] {
  const wall = path.startsWith('tests/') ? WALLS.testFile : WALLS.file;
  const lines = lineCount(text);
  return lines > wall ? [`${path} has ${lines} lines, ${wall} are the wall: it wants a second room`] : [];
}

/** Functions longer than their wall; those that hold markup may be longer than the rest. */
export function longFunctions({ path, text, program }: Source): Breach[] {
  const markup: number[] = [];
  const functions: { start: number; end: number }[] = [];
  const note = (node: { start: number; end: number }) => void functions.push(node);
  new Visitor({
    JSXOpeningElement: (node) => void markup.push(node.start),
    JSXOpeningFragment: (node) => void markup.push(node.start),
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  }).visit(program);
  return functions.flatMap(({ start, end }) => {
    const lines = lineCount(text.slice(start, end));
    const wall = markup.some((at) => at > start && at < end) ? WALLS.component : WALLS.function;
    const line = lineCount(text.slice(0, start));
    return lines > wall ? [`${path}:${line} is a function of ${lines} lines, ${wall} are the wall`] : [];
  });
}

/** Files that only pass on what others export, and default exports. */
export function faultyExports({ path, program, exportedNames }: Source): Breach[] {
  const passesOn = program.body.some(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null),
  );
  return [
    ...(passesOn || /\/index\.tsx?$/.test(path) ? [`${path} is a barrel: import from where it is made`] : []),
    ...(exportedNames.includes('default') && !path.endsWith('.config.ts') ? [`${path} has a default export`] : []),
  ];
}

/** Names that say nothing, and files not named after their noun, deed, component or hook. */
export function faultyNames({ path, exportedNames }: Source): Breach[] {
  const parts = path.split('/');
  const stem = (parts.pop() ?? '').replace(/(\.(test|worker|config))?\.tsx?$/, '');
  const words = [...parts, ...stem.split('-')];
  const empty = words.find((word) => EMPTY_NAMES.test(word));
  const breaches = empty ? [`${path}: “${empty}” says nothing about what is in there`] : [];
  if (stem === 'main' || path.startsWith('tests/')) return breaches;
  const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
  const isNamedAfterExport = /^([A-Z]|use[A-Z])\w+$/.test(stem) && exportedNames.includes(stem);
  if (path.endsWith('.tsx') && !isNamedAfterExport) {
    breaches.push(`${path} wants the name of the component or hook that it exports`);
  } else if (!isKebab && !isNamedAfterExport) {
    breaches.push(`${path} wants a kebab-case name, or that of the component or hook that it exports`);
  } else if (isKebab && exportedNames.length === 1 && /^use[A-Z]/.test(exportedNames[0] ?? '')) {
    breaches.push(`${path} wants the name of its hook, ${exportedNames[0]}`);
  }
  return breaches;
}

/**
 * Exports without a docstring in the rooms that need one. A one-line export on the line right below a documented one
 * shares its docstring.
 */
export function missingDocstrings({ path, text, program, comments }: Source): Breach[] {
  if (!DOCUMENTED_ROOMS.test(path)) return [];
  const docEnds = new Set(
    comments
      .filter((one) => one.type === 'Block' && one.value.startsWith('*'))
      .map((one) => lineCount(text.slice(0, one.end))),
  );
  let documentedUntil = Number.NEGATIVE_INFINITY;
  const breaches: Breach[] = [];
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) continue;
    const first = lineCount(text.slice(0, node.start + 1));
    const last = lineCount(text.slice(0, node.end));
    const sharesDoc = first === last && first === documentedUntil + 1;
    if (docEnds.has(first - 1) || sharesDoc || isLaterOverload(node, program)) documentedUntil = last;
    else
      breaches.push(`${path}:${first} exports without a docstring: ${text.slice(node.start, node.end).split('\n')[0]}`);
  }
  return breaches;
}

function isLaterOverload(node: ESTree.ExportNamedDeclaration, program: ESTree.Program): boolean {
  const nameOf = (one: ESTree.Statement | ESTree.Directive | undefined) =>
    one?.type === 'ExportNamedDeclaration' &&
    one.declaration &&
    'id' in one.declaration &&
    one.declaration.id?.type === 'Identifier'
      ? one.declaration.id.name
      : null;
  const before = program.body[program.body.indexOf(node) - 1];
  return (
    before?.type === 'ExportNamedDeclaration' &&
    before.declaration?.type === 'TSDeclareFunction' &&
    nameOf(before) === nameOf(node)
  );
}

/** Comments that silence the compiler, or the linter without a reason beside it. */
export function silencers({ path, text, comments }: Source): Breach[] {
  return comments.flatMap(({ value, start }) => {
    const at = `${path}:${lineCount(text.slice(0, start + 1))}`;
    if (/@ts-(ignore|nocheck|expect-error)/.test(value)) return [`${at} silences the compiler`];
    return /(oxlint|eslint)-disable/.test(value) && !/ -- \S/.test(value)
      ? [`${at} silences the linter without a reason`]
      : [];
  });
}
