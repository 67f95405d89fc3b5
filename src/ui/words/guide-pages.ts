/** The pages of the guide, in the order in which they are read; their names are also their addresses. */
export const GUIDE_PAGES = [
  'understanding',
  'preparing',
  'procedure',
  'safety',
  'aftercare',
  'results',
  'combinations',
  'photos',
  'questions',
] as const;
export type GuidePageId = (typeof GUIDE_PAGES)[number];
