import { mkdirSync, writeFileSync } from 'node:fs';
import { tryPair } from './known-transforms.ts';
import { tryCheeks, tryObjects, trySkin } from './no-face.ts';
import { tryOwnMirror, tryRealPairs } from './real-pairs.ts';
import {
  asTable,
  cropRow,
  knownRows,
  looksRows,
  mirrorRows,
  type Row,
  smallRow,
  turnedRow,
  yearsRow,
} from './report.ts';
import { listFiles, type Portrait, readPortrait } from './subjects.ts';
import { tryTurned } from './turned.ts';

/** Pairs made of each portrait, of each kind. */
const EACH = 6;
const SEED = 20_261_126;

async function readPortraits(): Promise<Portrait[]> {
  const portraits = await Promise.all(listFiles('singles').map(readPortrait));
  return portraits.filter((one) => one !== null);
}

/** How well pairs are lined up: prints a table, writes JSON. @returns the rows */
export async function benchAlignment(output: string): Promise<readonly Row[]> {
  const portraits = await readPortraits();
  const known = [];
  for (const [i, portrait] of portraits.entries())
    for (let n = 0; n < EACH; n++)
      for (const kind of ['same', 'other-expression'] as const)
        known.push(await tryPair(portrait, kind, SEED + 1000 * i + n));
  const turned = await tryTurned(listFiles('singles'));
  const crops = await tryRealPairs('same_photo_other_crop', true);
  const years = await tryRealPairs('same_person', false);
  const mirrors = await tryRealPairs('mirror_pairs', false);
  const singles = listFiles('singles');
  const own = { ...(await tryOwnMirror(singles)), of: singles.length };
  const looks = [...(await tryCheeks(portraits, SEED)), ...(await trySkin(24, SEED)), ...(await tryObjects(3, SEED))];
  const rows = [
    ...knownRows(known, 'same'),
    ...knownRows(known, 'other-expression'),
    smallRow(known),
    turnedRow(turned),
    cropRow(crops),
    yearsRow(years),
    ...mirrorRows(mirrors, own),
    ...looksRows(looks),
  ];
  console.log(asTable(rows));
  mkdirSync(output, { recursive: true });
  writeFileSync(
    `${output}/alignment.json`,
    JSON.stringify({ rows, known, turned, crops, years, mirrors, looks }, null, 1),
  );
  return rows;
}
