import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPlainText, type Cell, encodeCsv } from '../../../src/domain/treatment/encode-csv.ts';
import {
  SESSION_COLUMNS,
  SYMPTOM_COLUMNS,
  sessionRows,
  symptomRows,
  type TableTexts,
} from '../../../src/domain/treatment/journal-tables.ts';
import { aCourse, anEntry, aSession, sessionsEvery } from './a-journal.ts';

fc.configureGlobal({ seed: 11, numRuns: 500 });

const texts: TableTexts = {
  depths: (depths) => depths.map(({ place, depthMm }) => `${place.region ?? place.area} ${depthMm}`).join('; '),
  addOns: (addOns) => addOns.map(({ product }) => product).join('; '),
  signs: ({ signs }) => signs.join('; '),
  setting: ({ setting }) => setting,
  modality: ({ modality }) => modality,
};

/** A reader of RFC 4180 written for this test alone: a cell is either quoted, with quotes doubled, or has none of the special characters. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!found) throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 20))}`);
    const [whole, quoted, bare = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(whole.length);
  }
  expect(row).toEqual([]);
  return rows;
}

const cells = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '-', 'a', '\0', '\uD800'), maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('a table', () => {
  it('is read back by an independent reader, whatever is in its cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (rows) => {
        const file = encodeCsv(['a', 'b', 'c'], rows);
        expect(file.charCodeAt(0)).toBe(0xfeff);
        const told = (cell: Cell) =>
          typeof cell === 'string'
            ? asPlainText(cell.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
            : String(cell ?? '');
        expect(parseCsv(file.slice(1))).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(told))]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "=cmd|' /C calc'!A0", '\u00A0=1', '\n=1'])(
    'takes %j for text, not for a formula',
    (text) => {
      expect(asPlainText(text)).toBe(`'${text}`);
      expect(parseCsv(encodeCsv(['a'], [[text]]).slice(1))[1]?.[0]?.startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers numbers, also below nought', () => {
    expect(encodeCsv(['day'], [[-3], [0.25], [true], [null]])).toBe('\uFEFFday\r\n-3\r\n0.25\r\ntrue\r\n\r\n');
  });

  it('guards headings as well', () => {
    expect(encodeCsv(['=a'], [])).toBe("\uFEFF'=a\r\n");
  });
});

describe('the tables of a journal', () => {
  it('have a row for each session, numbered within its course, with every field', () => {
    const full = aSession('a', '2026-02-03', {
      slot: 's1',
      time: '10:15',
      operator: 'A. N.',
      place: 'Studio',
      device: 'Pen',
      cartridge: { type: '12 needles', lot: 'L1', singleUse: true },
      usesBefore: 0,
      depths: [{ place: { area: 'face', region: 'cheek-left' }, depthMm: 1 }],
      passes: 4,
      numbing: { product: 'gel', percent: 4, minutes: 30 },
      pain: 3,
      serum: 'HA',
      sterilised: true,
      addOns: [
        {
          kind: 'prp',
          product: 'PRP',
          lot: '',
          amount: '',
          place: null,
          dayOffset: 0,
          vitaminC: null,
          madeForNeedling: null,
        },
      ],
      note: 'fine, "really"',
    });
    const rows = sessionRows(
      [aCourse()],
      [aSession('b', '2026-03-03'), full, aSession('x', '2026-02-01', { course: 'other' })],
      texts,
    );
    expect(rows).toHaveLength(2);
    expect(Object.fromEntries(SESSION_COLUMNS.map((column, i) => [column, rows[0]?.[i]]))).toEqual({
      course: 'Spring',
      number: 1,
      date: '2026-02-03',
      time: '10:15',
      setting: 'professional',
      operator: 'A. N.',
      place: 'Studio',
      device: 'Pen',
      modality: 'pen',
      cartridge: '12 needles',
      lot: 'L1',
      'single-use': true,
      'uses-before': 0,
      depths: 'cheek-left 1',
      passes: 4,
      'numbing-product': 'gel',
      'numbing-percent': 4,
      'numbing-minutes': 30,
      pain: 3,
      serum: 'HA',
      sterilised: true,
      'add-ons': 'PRP',
      note: 'fine, "really"',
    });
    expect(rows[1]?.slice(0, 4)).toEqual(['Spring', 2, '2026-03-03', null]);
  });

  it('have a row for each day of the diary, dated by the calendar', () => {
    const entries = [anEntry(9, { redness: 1 }), anEntry(0, { flaking: 2 }, { signs: ['fever', 'pus'], text: 'hm' })];
    const rows = symptomRows([aCourse()], sessionsEvery(30, 1, '2026-02-24'), entries, texts);
    expect(rows.map((row) => Object.fromEntries(SYMPTOM_COLUMNS.map((column, i) => [column, row[i]])))).toMatchObject([
      { number: 1, date: '2026-02-24', day: 0, flaking: 2, redness: null, signs: 'fever; pus', text: 'hm' },
      { date: '2026-03-05', day: 9, redness: 1 },
    ]);
  });
});
