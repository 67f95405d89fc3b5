import type { GuidePageId } from '../guide-pages.ts';
import type { GuidePageText } from '../guide-text.ts';
import { aftercare } from './guide/aftercare.ts';
import { combinations } from './guide/combinations.ts';
import { photos } from './guide/photos.ts';
import { preparing } from './guide/preparing.ts';
import { procedure } from './guide/procedure.ts';
import { questions } from './guide/questions.ts';
import { results } from './guide/results.ts';
import { safety } from './guide/safety.ts';
import { understanding } from './guide/understanding.ts';

/** The guide, in the order in which it is read. */
export const guide = {
  frame: {
    title: 'Guide',
    lead: 'What is known about microneedling, from the first question to the last photo, in short pages.',
    advice: 'This is information, not advice. What is right for you, ask the professional who treats you.',
    pages: 'Pages of the guide',
    onThisPage: 'On this page',
    allPages: 'All pages',
    previous: 'Previous',
    next: 'Next',
    said: 'Commonly said, without a source we have read:',
    sources: 'Sources',
    goOn: 'In Samelight',
    turn: 'Pages beside this one',
    notFoundTitle: 'The guide has no such page',
    notFound: 'The link may be old.',
  },
  links: {
    library: 'Add photos to the library',
    compare: 'Compare two photos',
    collage: 'Make a collage',
    journey: 'Plan and record a course of treatment',
    settings: 'Where your photos are',
  },
  pages: {
    understanding,
    preparing,
    procedure,
    safety,
    aftercare,
    results,
    combinations,
    photos,
    questions,
  } satisfies Readonly<Record<GuidePageId, GuidePageText>>,
};
