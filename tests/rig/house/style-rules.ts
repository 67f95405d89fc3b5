import { Visitor } from 'vite';
import type { Breach } from './import-rules.ts';
import type { Source } from './source.ts';

/** The class names a style sheet declares. */
export function declaredClasses(css: string): Set<string> {
  const bare = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(/:global\([^)]*\)/g, '')
    .replace(/url\([^)]*\)/g, '');
  const selectors = bare.match(/[^{};]+(?=\{)/g) ?? [];
  return new Set(selectors.flatMap((selector) => selector.match(/(?<=\.)[A-Za-z_][\w-]*/g) ?? []));
}

/** Classes that are used but not declared, and declared but not used. `styles` holds the style modules by path. */
export function strayClasses(sources: readonly Source[], styles: ReadonlyMap<string, string>): Breach[] {
  const used = new Map([...styles.keys()].map((path) => [path, new Set<string>()]));
  const breaches: Breach[] = [];
  for (const source of sources) {
    for (const [path, names] of usedClasses(source)) {
      const declared = declaredClasses(styles.get(path) ?? '');
      for (const name of names) {
        if (name === EVERY) for (const one of declared) used.get(path)?.add(one);
        else if (declared.has(name)) used.get(path)?.add(name);
        else breaches.push(`${source.path} uses the class ${name}, which ${path} does not declare`);
      }
    }
  }
  for (const [path, css] of styles) {
    for (const name of declaredClasses(css)) {
      if (!used.get(path)?.has(name)) breaches.push(`${path} declares the class ${name}, which nobody uses`);
    }
  }
  return breaches;
}

/** Stands for a use whose name is only known at run time. */
const EVERY = '*';

function usedClasses({ path, program, imports }: Source): Map<string, Set<string>> {
  const moduleOf = new Map<string, string>();
  const used = new Map<string, Set<string>>();
  const use = (local: string, name: string) => {
    const target = moduleOf.get(local);
    if (target) used.set(target, (used.get(target) ?? new Set()).add(name));
  };
  new Visitor({
    ImportDeclaration(node) {
      const target = imports.find(({ written }) => written === node.source.value)?.target;
      if (!target?.endsWith('.module.css')) return;
      for (const { local } of node.specifiers) moduleOf.set(local.name, target);
    },
    MemberExpression({ object, property, computed }) {
      if (object.type !== 'Identifier') return;
      if (!computed && property.type === 'Identifier') use(object.name, property.name);
      else use(object.name, property.type === 'Literal' ? String(property.value) : EVERY);
    },
  }).visit(program);
  if (moduleOf.size > 0 && used.size === 0) throw new Error(`${path} imports a style module and uses no class of it`);
  return used;
}
