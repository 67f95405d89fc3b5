import type { Source } from './source.ts';

/** Which rooms of `src/` a room may use, itself left out. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  media: ['domain'],
  vision: ['domain'],
  storage: ['domain'],
  workers: ['domain', 'media', 'vision'],
  app: ['domain'],
  ui: ['domain', 'app'],
};

/** The rooms of `src/domain`, from the ground up: each may use those before it. */
const DOMAIN_ORDER = ['geometry', 'raster', 'photo', 'treatment', 'alignment', 'fairness', 'comparison', 'collage'];

const SCREENS = ['library', 'import', 'compare', 'collage', 'journey', 'guide', 'settings'];

/** Which rooms of `src/ui` each of them may use, itself left out. */
const UI_MAY_USE: Readonly<Record<string, readonly string[]>> = {
  words: [],
  kit: ['words'],
  photo: ['words', 'kit'],
  ...Object.fromEntries(SCREENS.map((screen) => [screen, ['words', 'kit', 'photo']])),
  shell: ['words', 'kit', 'photo', ...SCREENS],
};

/** Which packages a room may use. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  domain: /^$/,
  media: /^libheif-js(\/|$)/,
  vision: /./,
  storage: /^idb$/,
  workers: /^$/,
  app: /^zustand\//,
  ui: /^(@fontsource-variable|@internationalized|@tanstack|konva|lucide-react|react|react-aria-components|react-konva|wouter|zustand)(\/|$)/,
};

/** One breach, as a sentence that starts with the file. */
export type Breach = string;

/** Imports that the table of rooms does not allow, and imports that are not written out. */
export function forbiddenImports(sources: readonly Source[]): Breach[] {
  return sources.flatMap((source) =>
    source.imports.flatMap(({ target, written, isOurs }) => {
      const fault = isOurs ? roomFault(source.path, target) : packageFault(source.path, target);
      const extension = isOurs && !/\.\w+$/.test(target) ? 'write the file’s extension' : null;
      return [fault, extension].flatMap((reason) => (reason ? [`${source.path} imports ${written}: ${reason}`] : []));
    }),
  );
}

function roomFault(from: string, to: string): string | null {
  const [fromTop, fromRoom = '', fromPart = ''] = from.split('/');
  const [toTop, toRoom = '', toPart = ''] = to.split('/');
  if (fromTop !== 'src') return null;
  if (toTop !== 'src') return 'src uses nothing outside src';
  // Files directly in src are the composition root.
  if (!from.slice(4).includes('/')) return null;
  if (!to.slice(4).includes('/')) return 'nobody imports the composition root';
  if (fromRoom !== toRoom) {
    if (!MAY_USE[fromRoom]?.includes(toRoom)) return `${fromRoom} may not use ${toRoom}`;
    const knowsPhotos = toRoom === 'app' || DOMAIN_ORDER.indexOf(toPart) >= DOMAIN_ORDER.indexOf('photo');
    return fromRoom === 'ui' && fromPart === 'kit' && knowsPhotos ? 'kit knows nothing of photos' : null;
  }
  if (fromPart === toPart) return null;
  if (fromRoom === 'domain') {
    const [here, there] = [DOMAIN_ORDER.indexOf(fromPart), DOMAIN_ORDER.indexOf(toPart)];
    return here < 0 || there < 0 || there > here ? `${fromPart} may not use the room ${toPart}` : null;
  }
  if (fromRoom === 'ui') return UI_MAY_USE[fromPart]?.includes(toPart) ? null : `${fromPart} may not use ${toPart}`;
  return null;
}

function packageFault(from: string, name: string): string | null {
  const [top, room = ''] = from.split('/');
  if (top !== 'src' || !from.slice(4).includes('/')) return null;
  return PACKAGES[room]?.test(name) ? null : `${room} may not use this package`;
}

/** Rings of files that import each other at run time; each is told once. */
export function importCycles(sources: readonly Source[]): Breach[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const settled = new Set<string>();
  const cycles: Breach[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || settled.has(path)) return;
    for (const { target, isOurs, isTypeOnly } of byPath.get(path)?.imports ?? []) {
      if (isOurs && !isTypeOnly) visit(target, [...trail, path]);
    }
    settled.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return cycles;
}
