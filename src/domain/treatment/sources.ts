/**
 * Where a figure of a template or a checklist comes from; the sentence that names the source is made of it where words are kept.
 * `commonly-said`: general knowledge without a publication we could name; `own-choice`: Samelight had to choose one.
 */
export const SOURCES = [
  'source-article',
  'minutilli-2024',
  'pmc6122507',
  'pajak-2022',
  'chu-2021',
  'pmc8008152',
  'vendor',
  'fda-2024',
  'fda-2025',
  'front-med-2022',
  'goodman-baron-2006',
  'commonly-said',
  'own-choice',
  'person',
] as const;
export type Source = (typeof SOURCES)[number];
