import { readdirSync } from 'node:fs';
import type { Judgement } from '../../../src/domain/fairness/check.ts';
import { judgePair } from '../../../src/domain/fairness/judge-pair.ts';
import type { JudgedPhoto } from '../../../src/domain/fairness/judged-photo.ts';
import { testdata } from '../../rig/testdata.mjs';
import { readRaster } from '../../rig/vision/read-raster.ts';
import { examine } from './measure.ts';

/** Two real photos of one person. */
export interface RealPair {
  readonly kind: string;
  readonly name: string;
  readonly judgement: Judgement;
}

const FOLDERS = ['same_photo_other_crop', 'same_person', 'mirror_pairs'] as const;

/** Photos of a folder by the person they show, which their names begin with. */
function byPerson(folder: string): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>();
  for (const file of readdirSync(folder).toSorted()) {
    const person = file.split('__')[0] ?? file;
    people.set(person, [...(people.get(person) ?? []), `${folder}/${file}`]);
  }
  return people;
}

/** A mirrored photo is shown mirrored, as a person would set it, so that both faces look the same way. */
function asSet(photo: JudgedPhoto, kind: string): JudgedPhoto {
  return kind === 'mirror_pairs' ? { ...photo, photo: { ...photo.photo, mirrored: true } } : photo;
}

/** Judges every pair of real photos of the test data as it is. */
export async function judgeRealPairs(): Promise<readonly RealPair[]> {
  const found: RealPair[] = [];
  for (const kind of FOLDERS) {
    const folder = testdata(`faces/${kind}`);
    if (folder === null) continue;
    for (const [name, [first, second]] of byPerson(folder)) {
      if (!first || !second) continue;
      const before = await examine(await readRaster(first), first, 1, 'baseline');
      const after = await examine(await readRaster(second), second, 1, 'long-term');
      if (kind === 'mirror_pairs')
        found.push({ kind: `${kind}, not shown mirrored`, name, judgement: judgePair(before, after, null) });
      found.push({ kind, name, judgement: judgePair(before, asSet(after, kind), null) });
    }
  }
  return found;
}
