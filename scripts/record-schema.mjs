// @ts-check
// The JSON Schema of every record the program keeps, made from the types in src/domain, so that the two cannot differ.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** @typedef {Record<string, unknown>} Schema */
/** @typedef {import('vite').ESTree.TSType} TypeNode */
/** @typedef {import('vite').ESTree.TSInterfaceDeclaration | import('vite').ESTree.TSTypeAliasDeclaration} Declaration */
/** @typedef {{ node: Declaration, source: Source }} Declared */
/** @typedef {{ path: string, text: string, comments: readonly { value: string, start: number, end: number }[] }} Source */

/** The kinds of records, by the names under which they are kept, and the types they have. */
export const RECORDS = {
  photos: 'Photo',
  people: 'Person',
  alignments: 'Alignment',
  comparisons: 'Comparison',
  collages: 'Collage',
  courses: 'Course',
  sessions: 'Session',
  symptoms: 'SymptomEntry',
  ticks: 'Tick',
  rollers: 'Roller',
  grades: 'Grade',
  consents: 'Consent',
  clients: 'Client',
  calendars: 'ExportedCalendar',
};

/** What a string has to look like, by the name of its type. @type {Readonly<Record<string, string>>} */
const PATTERNS = {
  PlainDate: '^\\d{4}-\\d{2}-\\d{2}$',
  Fingerprint: '^[0-9a-f]{64}$',
  Colour: '^#[0-9a-f]{6}$',
};
/** @type {Readonly<Record<string, string>>} */
const PLAIN_TYPES = {
  TSStringKeyword: 'string',
  TSNumberKeyword: 'number',
  TSBooleanKeyword: 'boolean',
  TSNullKeyword: 'null',
};
/** Fields whose names end in At and that are strings are instants. */
const INSTANT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$';

/** @param {string} comment */
function prose(comment) {
  return comment
    .replace(/^\*/, '')
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\{@link (?:import\([^)]*\)\.)?([^}]+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The docstring right before a place in a file. @param {Source} source @param {number} start */
function docBefore({ text, comments }, start) {
  const found = comments.findLast(({ end, value }) => end <= start && value.startsWith('*'));
  const between = found && text.slice(found.end, start).replace(/export|readonly/, '');
  return found && between?.trim() === '' ? { description: prose(found.value) } : {};
}

/** Makes schemas of types; each named object type becomes a definition of its own. */
class Schemas {
  /** @type {Map<string, Declared[]>} */
  declared = new Map();
  /** @type {Map<string, readonly string[]>} */
  catalogues = new Map();
  /** @type {Record<string, Schema>} */
  definitions = {};

  /** @param {string} path @param {string} text */
  read(path, text) {
    const { program, comments } = parseSync(path, text);
    const source = { path, text, comments };
    for (const statement of program.body) {
      const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration') {
        const name = node.id.name;
        this.declared.set(name, [...(this.declared.get(name) ?? []), { node, source }]);
      }
      if (node?.type === 'VariableDeclaration') this.#readCatalogues(node);
    }
  }

  /** @param {import('vite').ESTree.VariableDeclaration} node */
  #readCatalogues(node) {
    for (const { id, init } of node.declarations) {
      let value = init;
      while (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression') value = value.expression;
      if (id.type !== 'Identifier' || value?.type !== 'ArrayExpression') continue;
      const words = value.elements.map((one) => (one?.type === 'Literal' ? one.value : null));
      if (words.every((word) => typeof word === 'string')) this.catalogues.set(id.name, words);
    }
  }

  /** @param {string} name @param {Source} [from] @returns {Declared} */
  #find(name, from) {
    const all = this.declared.get(name) ?? [];
    const found = all.find(({ source }) => source.path === from?.path) ?? (all.length === 1 ? all[0] : undefined);
    if (!found) throw new Error(`${from?.path ?? 'RECORDS'}: ${all.length} types are called ${name}`);
    return found;
  }

  /** A reference to a named type, which is defined when it is first mentioned. @param {string} name @param {Source} [from] @returns {Schema} */
  reference(name, from) {
    if (!(name in this.definitions)) {
      const { node, source } = this.#find(name, from);
      this.definitions[name] = {};
      this.definitions[name] = { ...docBefore(source, node.start), ...this.#declaration(node, source, name) };
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** @param {Declaration} node @param {Source} source @param {string} name @returns {Schema} */
  #declaration(node, source, name) {
    const pattern = PATTERNS[name];
    if (pattern) return { type: 'string', pattern };
    return node.type === 'TSInterfaceDeclaration'
      ? this.#interface(node, source)
      : this.#type(node.typeAnnotation, source);
  }

  /** @param {import('vite').ESTree.TSInterfaceDeclaration} node @param {Source} source @returns {Schema} */
  #interface(node, source) {
    const inherited = node.extends.map(({ expression }) => {
      if (expression.type !== 'Identifier') throw new Error(`${source.path}: extends what has no name`);
      const base = this.#find(expression.name, source);
      return this.#declaration(base.node, base.source, expression.name);
    });
    return this.#object(node.body.body, source, inherited);
  }

  /** @param {readonly import('vite').ESTree.TSSignature[]} members @param {Source} source @param {readonly Schema[]} [bases] @returns {Schema} */
  #object(members, source, bases = []) {
    /** @type {Record<string, unknown>} */
    const properties = {};
    /** @type {string[]} */
    const required = [];
    for (const base of bases) {
      Object.assign(properties, base['properties']);
      required.push(.../** @type {string[]} */ (base['required']));
    }
    for (const member of members) {
      if (member.type !== 'TSPropertySignature') throw new Error(`${source.path}: a record has only fields`);
      // A brand exists in the type alone.
      if (member.computed) continue;
      const name =
        member.key.type === 'Identifier'
          ? member.key.name
          : String(/** @type {{ value: unknown }} */ (member.key).value);
      const schema = this.#type(/** @type {TypeNode} */ (member.typeAnnotation?.typeAnnotation), source);
      const instant = schema['type'] === 'string' && name.endsWith('At') ? { pattern: INSTANT } : {};
      properties[name] = { ...docBefore(source, member.start), ...schema, ...instant };
      if (!member.optional) required.push(name);
    }
    return { type: 'object', properties, required, additionalProperties: false };
  }

  /** @param {TypeNode} node @param {Source} source @returns {Schema} */
  #type(node, source) {
    const plain = PLAIN_TYPES[node.type];
    if (plain) return { type: plain };
    if (node.type === 'TSLiteralType') return { const: /** @type {{ value: unknown }} */ (node.literal).value };
    if (node.type === 'TSParenthesizedType' || node.type === 'TSTypeOperator')
      return this.#type(node.typeAnnotation, source);
    if (node.type === 'TSArrayType') return { type: 'array', items: this.#type(node.elementType, source) };
    if (node.type === 'TSTypeLiteral') return this.#object(node.members, source);
    if (node.type === 'TSUnionType') return this.#union(node.types.map((one) => this.#type(one, source)));
    if (node.type === 'TSIndexedAccessType') return { enum: this.#catalogue(node, source) };
    if (node.type === 'TSTypeReference') return this.#named(node, source);
    throw new Error(`${source.path}: no schema for a ${node.type}`);
  }

  /** @param {readonly Schema[]} parts @returns {Schema} */
  #union(parts) {
    return parts.every((part) => 'const' in part) ? { enum: parts.map((part) => part['const']) } : { anyOf: parts };
  }

  /** The words of `(typeof WORDS)[number]`. @param {import('vite').ESTree.TSIndexedAccessType} node @param {Source} source */
  #catalogue(node, source) {
    let of = node.objectType;
    while (of.type === 'TSParenthesizedType') of = of.typeAnnotation;
    const name = of.type === 'TSTypeQuery' && of.exprName.type === 'Identifier' ? of.exprName.name : '';
    const words = this.catalogues.get(name);
    if (!words) throw new Error(`${source.path}: ${name} is no catalogue of words`);
    return words;
  }

  /** @param {import('vite').ESTree.TSTypeReference} node @param {Source} source @returns {Schema} */
  #named(node, source) {
    const name = node.typeName.type === 'Identifier' ? node.typeName.name : '';
    const given = node.typeArguments?.params ?? [];
    const [first, second] = given;
    if (name === 'Readonly' && first) return this.#type(first, source);
    if (name === 'Record' && first && second) {
      const keys = /** @type {string[]} */ (this.#resolved(this.#type(first, source))['enum']);
      const value = this.#type(second, source);
      return {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, value])),
        required: keys,
        additionalProperties: false,
      };
    }
    // What is left of arguments are the spaces of points and transforms, which exist in the type alone.
    return this.reference(name, source);
  }

  /** @param {Schema} schema @returns {Schema} */
  #resolved(schema) {
    const reference = schema['$ref'];
    return typeof reference === 'string' ? (this.definitions[reference.replace('#/$defs/', '')] ?? {}) : schema;
  }
}

/** The files that records are described in, with their texts. @param {string} root of the project @returns {[path: string, text: string][]} */
export function domainFiles(root) {
  const folder = join(root, 'src/domain');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.toSorted().map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]);
}

/** The schema of all records that files describe; an instance is any one of them. @param {readonly [path: string, text: string][]} files @returns {Schema} */
export function recordSchema(files) {
  const schemas = new Schemas();
  for (const [path, text] of files) schemas.read(path, text);
  const records = Object.values(RECORDS).map((type) => schemas.reference(type));
  const definitions = Object.entries(schemas.definitions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:samelight:records',
    title: 'Samelight records',
    description:
      'Every kind of record that Samelight keeps. Made by scripts/make-schema.mjs from the types in src/domain; not to be edited.',
    anyOf: records,
    $defs: Object.fromEntries(definitions),
  };
}
