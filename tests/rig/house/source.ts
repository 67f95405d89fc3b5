import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** One file of ours, read and parsed. Paths are relative to the root of the house, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: ReturnType<typeof parseSync>['comments'];
  readonly imports: readonly Import[];
  readonly exportedNames: readonly string[];
}

/** `target` is a path of ours, or the package's name as it is written. `isTypeOnly`: gone once compiled. */
export interface Import {
  readonly target: string;
  readonly written: string;
  readonly isOurs: boolean;
  readonly isTypeOnly: boolean;
}

/** Parses one file; a file that does not parse throws. */
export function parseSource(path: string, text: string): Source {
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      written: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ written: moduleRequest.value, isTypeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      written: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isTypeOnly: false,
    })),
  ];
  const exportedNames = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName }) => (exportName.kind === 'Default' ? 'default' : (exportName.name ?? '*'))),
  );
  return {
    path,
    text,
    program,
    comments,
    imports: imports.map((one) => ({ ...one, ...resolve(path, one.written) })),
    exportedNames,
  };
}

function resolve(path: string, written: string): Pick<Import, 'target' | 'isOurs'> {
  const withoutQuery = written.replace(/\?.*$/, '');
  return written.startsWith('.')
    ? { target: posix.join(posix.dirname(path), withoutQuery), isOurs: true }
    : { target: written, isOurs: false };
}

/** All files below `folders` whose names end in one of `endings`. */
export function listFiles(root: string, folders: readonly string[], endings: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** Reads and parses all TypeScript below `folders`, type declarations left out. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return listFiles(root, folders, ['.ts', '.tsx'])
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** How many lines a piece of a file covers. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
