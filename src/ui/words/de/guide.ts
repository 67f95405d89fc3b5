import type { guide as english } from '../en/guide.ts';
import type { Words } from '../translated.ts';
import { aftercare } from './guide/aftercare.ts';
import { combinations } from './guide/combinations.ts';
import { photos } from './guide/photos.ts';
import { preparing } from './guide/preparing.ts';
import { procedure } from './guide/procedure.ts';
import { questions } from './guide/questions.ts';
import { results } from './guide/results.ts';
import { safety } from './guide/safety.ts';
import { understanding } from './guide/understanding.ts';

export const guide: Words<typeof english> = {
  frame: {
    title: 'Ratgeber',
    lead: 'Was über Microneedling bekannt ist, von der ersten Frage bis zum letzten Foto, auf kurzen Seiten.',
    advice: 'Dies ist Information, kein Rat. Was für den eigenen Fall richtig ist, weiß die behandelnde Fachperson.',
    pages: 'Seiten des Ratgebers',
    onThisPage: 'Auf dieser Seite',
    allPages: 'Alle Seiten',
    previous: 'Zurück',
    next: 'Weiter',
    said: 'Gemeinhin gesagt, ohne von uns gelesene Quelle:',
    sources: 'Quellen',
    goOn: 'In Samelight',
    turn: 'Benachbarte Seiten',
    notFoundTitle: 'Diese Seite hat der Ratgeber nicht',
    notFound: 'Der Link ist vielleicht alt.',
  },
  links: {
    library: 'Fotos zur Bibliothek hinzufügen',
    compare: 'Zwei Fotos vergleichen',
    collage: 'Eine Collage machen',
    journey: 'Eine Behandlung planen und festhalten',
    settings: 'Wo die Fotos sind',
  },
  pages: { understanding, preparing, procedure, safety, aftercare, results, combinations, photos, questions },
};
