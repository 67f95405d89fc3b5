import type { TimelineKind } from '../../../domain/treatment/timeline.ts';

const strands: Readonly<Record<TimelineKind, string>> = {
  photo: 'Photos',
  session: 'Sessions',
  'add-on': 'Add-ons',
  symptoms: 'Symptoms',
  checklist: 'Checklists',
};

/** The timeline of a course. */
export const journeyTimeline = {
  timeline: {
    title: 'Timeline',
    form: 'Form of the timeline',
    axis: 'Axis',
    list: 'List',
    zoom: 'Zoom',
    zooms: { days: 'Days', weeks: 'Weeks', months: 'Months', years: 'Years' },
    today: 'Today',
    strands,
    dated: (on: string, what: string) => `${on}: ${what}`,
    cluster: (count: number, from: string, to: string) =>
      from === to ? `${count} entries, ${from}` : `${count} entries, ${from} – ${to}`,
    done: (session: string) => `${session}, done`,
    planned: (session: string) => `${session}, planned`,
    symptoms: (day: number, session: number, ratings: string) => `Day ${day} after session ${session}: ${ratings}`,
    rating: (symptom: string, value: number) => `${symptom.toLowerCase()} ${value}`,
    checklist: (count: number, session: number) =>
      count === 1 ? `1 item ticked, session ${session}` : `${count} items ticked, session ${session}`,
    photo: (subject: string) => `Photo, ${subject}`,
  },
};
