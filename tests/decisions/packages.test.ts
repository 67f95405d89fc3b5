import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const packages = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });

test('versions are exact, so that every clone builds the same', () => {
  expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('CONTRIBUTING says why each dependency is there', () => {
  const text = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
  // Types belong to the package that they describe.
  const named = (name: string) => text.includes(name.replace('@types/node', 'typescript').replace('@types/', ''));
  const families = text.match(/[@\w/-]+\*/g)?.map((one) => one.slice(0, -1)) ?? [];
  expect(packages.filter(([name]) => !named(name) && !families.some((family) => name.startsWith(family)))).toEqual([]);
});

test('Playwright stays at the last version that drives an unpatched Firefox ESR', () => {
  expect(packageJson.devDependencies.playwright).toBe('1.64.1');
});
