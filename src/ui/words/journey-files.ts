import type { TableWords } from '../../app/journey/export-journal.ts';
import type { CalendarParts, CalendarTexts } from '../../domain/treatment/calendar.ts';
import { longDate, shortDate } from './dates.ts';
import { journeyFiles as english } from './en/journey-files.ts';
import { itemWords, occasionWords } from './journey.ts';
import { formatList } from './numbers.ts';
import { subjectWords } from './photo.ts';
import { addOnWords, depthsWords } from './sessions.ts';
import { translated } from './translated.ts';
import { TREATMENT_WORDS } from './treatment.ts';

const words = translated('journeyFiles', english);

export const FILE_WORDS = words.file;

/** The parts a calendar can have, in the order in which they are offered. */
export const CALENDAR_PARTS = [
  'sessions',
  'preparation',
  'aftercare',
  'photos',
] as const satisfies readonly (keyof CalendarParts)[];

/** The words of a calendar’s events in the present language. */
export function calendarTexts(): CalendarTexts {
  const { event } = words;
  return {
    session: ({ number, window: { from, to } }, course) => ({
      title: event.session(number, course.title),
      description: [event.due(shortDate(from), shortDate(to)), course.goal].filter(Boolean).join('\n'),
    }),
    preparation: (item, { number, on }) => ({
      title: event.preparation(itemWords(item)),
      description: event.preparationFor(number, longDate(on)),
    }),
    aftercare: (item, { number, on }) => ({
      title: event.aftercare(itemWords(item)),
      description: event.aftercareFor(number, longDate(on)),
    }),
    photos: (occasion, course) => ({
      title: event.photos(occasionWords(occasion)),
      description: course.views.map(subjectWords).join('\n'),
    }),
    calledOff: ({ title }) => ({ title: event.calledOff(title), description: '' }),
  };
}

/** The words of the tables in the present language. */
export function tableWords(): TableWords {
  return {
    depths: depthsWords,
    addOns: (addOns) => addOns.map(addOnWords).join('; '),
    signs: ({ signs }) => formatList(signs.map((one) => TREATMENT_WORDS.sign[one])),
    setting: ({ setting }) => TREATMENT_WORDS.setting[setting],
    modality: ({ modality }) => TREATMENT_WORDS.modality[modality],
    sessionHeadings: words.sessionHeading,
    symptomHeadings: words.symptomHeading,
  };
}
