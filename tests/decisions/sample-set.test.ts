import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Subject, validSubject } from '../../src/domain/photo/areas.ts';
import { isPlainDate } from '../../src/domain/photo/plain-date.ts';

interface Entry extends Subject {
  readonly file: string;
  readonly date: string;
  readonly time: string;
  readonly note: string;
}

const folder = join(import.meta.dirname, '../../public/samples');
const entries = JSON.parse(readFileSync(join(folder, 'samples.json'), 'utf8')) as Entry[];
const pictures = readdirSync(folder).filter((name) => name !== 'samples.json');
const bytesOf = (name: string) => readFileSync(join(folder, name));

/** Names of the JPEG segments before the picture data, in order: 0xe0 is JFIF, 0xe1–0xef and 0xfe carry metadata. */
function segmentsOf(bytes: Buffer): number[] {
  const markers: number[] = [];
  for (let at = 2; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) markers.push(bytes[at + 1] ?? 0);
  return markers;
}

test('the list and the folder name the same pictures', () => {
  expect(entries.map(({ file }) => file).toSorted()).toEqual(pictures.toSorted());
});

const isWellDated = ({ date, time }: Entry) => isPlainDate(date) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);

test('every entry has a day, a time and a subject that the catalogue knows', () => {
  expect(entries.filter((entry) => !isWellDated(entry))).toEqual([]);
  const subjects = entries.map(({ area, view, region }) => ({ area, view, ...(region ? { region } : {}) }));
  expect(subjects.map(validSubject)).toEqual(subjects);
});

test('every view has a first and a later picture to compare', () => {
  const alone = entries.filter(
    ({ view, date }) => !entries.some((other) => other.view === view && other.date !== date),
  );
  expect(alone).toEqual([]);
});

test('the pictures carry no metadata: dates come from the list alone', () => {
  const isMetadata = (marker: number) => (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;
  expect(pictures.filter((name) => segmentsOf(bytesOf(name)).some(isMetadata))).toEqual([]);
});

test('the set stays small: 250 kB a picture, 2 MB together', () => {
  const sizes = pictures.map((name) => bytesOf(name).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000);
});
