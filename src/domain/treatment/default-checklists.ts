import type { AftercareKey, ChecklistItem, PreparationKey } from './checklist.ts';
import type { Source } from './sources.ts';

type Row = readonly [
  key: PreparationKey | AftercareKey,
  fromDay: number,
  toDay: number,
  repeats: ChecklistItem['repeats'],
  source: Source,
];

const toItem = ([key, fromDay, toDay, repeats, source]: Row): ChecklistItem => ({
  id: key,
  key,
  text: '',
  fromDay,
  toDay,
  repeats,
  source,
});

/** What a course's preparation starts with. Where a source says "the weeks before", two are taken; irritants pause for five days. */
export const DEFAULT_PREPARATION: readonly ChecklistItem[] = (
  [
    ['talk-to-professional', -28, -1, 'once', 'source-article'],
    ['gentle-care', -14, -1, 'daily', 'source-article'],
    ['sun-protection', -14, 0, 'daily', 'source-article'],
    ['pause-irritants', -5, -1, 'daily', 'source-article'],
    ['clean-skin', 0, 0, 'once', 'source-article'],
    ['baseline-photos', 0, 0, 'once', 'own-choice'],
  ] as const satisfies readonly Row[]
).map(toItem);

/** What a course's aftercare starts with. Where sources give a range of days, its end is taken. */
export const DEFAULT_AFTERCARE: readonly ChecklistItem[] = (
  [
    ['cold-compress', 0, 1, 'once', 'source-article'],
    ['no-picking', 0, 7, 'daily', 'source-article'],
    ['no-harsh-products', 0, 7, 'daily', 'source-article'],
    ['no-direct-sun', 0, 7, 'daily', 'source-article'],
    ['sunscreen', 0, 7, 'daily', 'source-article'],
    ['no-make-up', 0, 2, 'daily', 'commonly-said'],
    ['no-heat', 0, 3, 'daily', 'commonly-said'],
    ['no-actives', 0, 7, 'daily', 'commonly-said'],
    ['moisturiser', 0, 7, 'daily', 'commonly-said'],
  ] as const satisfies readonly Row[]
).map(toItem);
