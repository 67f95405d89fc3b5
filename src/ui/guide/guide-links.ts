import { routes } from '../photo/routes.ts';
import type { GuideWords } from '../words/guide.ts';
import type { GuidePageId } from '../words/guide-pages.ts';

type Place = keyof GuideWords['links'];

const ADDRESSES: Readonly<Record<Place, string>> = {
  library: routes.library(),
  compare: routes.compare(),
  collage: routes.collages(),
  journey: routes.journey(),
  settings: routes.settings(),
};

/** Where in the program a page matters, and the pages that belong to it. */
const LINKS: Readonly<
  Record<GuidePageId, { readonly places: readonly Place[]; readonly pages: readonly GuidePageId[] }>
> = {
  understanding: { places: ['compare'], pages: ['photos'] },
  preparing: { places: ['journey'], pages: ['photos', 'safety'] },
  procedure: { places: ['journey'], pages: ['safety', 'aftercare'] },
  safety: { places: ['journey'], pages: ['preparing', 'aftercare'] },
  aftercare: { places: ['journey'], pages: ['safety'] },
  results: { places: ['journey', 'compare', 'collage'], pages: ['photos'] },
  combinations: { places: ['journey'], pages: ['safety', 'results'] },
  photos: { places: ['library', 'compare'], pages: ['results'] },
  questions: { places: ['settings'], pages: ['preparing', 'aftercare', 'results'] },
};

export interface GuideLink {
  readonly href: string;
  readonly label: string;
}

/** What a page leads to. */
export function linksOf(page: GuidePageId, words: GuideWords): readonly GuideLink[] {
  const { places, pages } = LINKS[page];
  return [
    ...places.map((place) => ({ href: ADDRESSES[place], label: words.links[place] })),
    ...pages.map((other) => ({ href: routes.guide(other), label: words.pages[other].title })),
  ];
}
