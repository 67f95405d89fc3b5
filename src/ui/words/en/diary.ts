import type { Hint } from '../../../domain/treatment/hints.ts';

type SignCode = Exclude<Hint['code'], 'worse-after-day-3' | 'marked-after-day-7'>;

/** Each says what was seen, and that it is a reason to ask; none says what it is. */
const sign: Readonly<Record<SignCode, (day: number) => string>> = {
  'eye-symptoms': (day) => `Something in or at the eyes, from day ${day}. Eyes are best looked at soon.`,
  fever: (day) => `Fever, from day ${day}. That is not expected after needling.`,
  pus: (day) => `Pus, from day ${day}. That is not expected after needling.`,
  'spreading-warmth': (day) => `Warmth that spreads, from day ${day}. What is expected stays in place and fades.`,
  blisters: (day) => `Blisters, from day ${day}. They are not expected after needling.`,
  'itchy-bumps': (day) =>
    `Itchy raised bumps, from day ${day}. Bumps that come some days later can be an answer of the skin to a product.`,
  'dark-patches': (day) => `New dark patches, from day ${day}. Early care can matter for them.`,
};

/** The diary after a session. */
export const diary = {
  diary: {
    title: 'Diary',
    days: 'Days of the diary',
    day: (day: number) => (day === 0 ? 'Day 0' : `Day ${day}`),
    dayTitle: (day: number, on: string) => `How was day ${day}? ${on}`,
    dayLink: (day: number, isWritten: boolean) => (isWritten ? `Day ${day} ✓` : `Day ${day}`),
    save: 'Save',
    saveAndNext: (day: number) => `Save, then day ${day}`,
    remove: 'Delete this day',
    scale: '0 none, 10 the worst imaginable.',
    signs: 'Anything else to see or feel?',
    signsToday: 'Seen or felt on this day',
    signCount: (count: number) => `${count} noted`,
    textAndPhoto: 'Words and a photo',
    text: 'In your own words',
    photo: 'Photo of this day',
    withoutPhoto: 'None',
    noPhoto: 'Photos taken on this day can be chosen here once they are in the library.',
    ask: 'Worth asking a professional',
    noDiagnosis: 'A reason to ask, not a diagnosis. If you feel unwell, do not wait for an appointment.',
    worse: (symptom: string, day: number) =>
      `${symptom} went up again on day ${day}. From day 3 on it is expected to go down.`,
    marked: (symptom: string, day: number) =>
      `${symptom} was still marked on day ${day}. Most of it is expected to be over by day 7.`,
    overTime: 'Symptoms',
    none: 'The days after a session appear here once some were written down, all sessions over each other.',
    noneYet: 'Nothing written down yet. Day 0 is the day of the session.',
    notRated: 'This was not rated.',
    which: 'Which symptom',
    chartOf: (symptom: string) => `${symptom}, 0–10, over days 0–10 after each session`,
    chartOfSession: 'Ratings 0–10 over days 0–10 after this session',
    asTable: 'As a table',
    dayColumn: 'Day',
  },
  sign,
};
