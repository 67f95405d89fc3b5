import type { journeyTimeline as english } from '../en/journey-timeline.ts';
import type { Words } from '../translated.ts';

export const journeyTimeline: Words<typeof english> = {
  timeline: {
    title: 'Zeitachse',
    form: 'Form der Zeitachse',
    axis: 'Achse',
    list: 'Liste',
    zoom: 'Maßstab',
    zooms: { days: 'Tage', weeks: 'Wochen', months: 'Monate', years: 'Jahre' },
    today: 'Heute',
    strands: {
      photo: 'Fotos',
      session: 'Sitzungen',
      'add-on': 'Zusätze',
      symptoms: 'Symptome',
      checklist: 'Checklisten',
    },
    dated: (on, what) => `${on} – ${what}`,
    cluster: (count, from, to) => (from === to ? `${count} Einträge, ${from}` : `${count} Einträge, ${from} – ${to}`),
    done: (session) => `${session}, erledigt`,
    planned: (session) => `${session}, geplant`,
    symptoms: (day, session, ratings) => `Tag ${day} nach Sitzung ${session}: ${ratings}`,
    rating: (symptom, value) => `${symptom} ${value}`,
    checklist: (count, session) =>
      count === 1 ? `1 Punkt abgehakt, Sitzung ${session}` : `${count} Punkte abgehakt, Sitzung ${session}`,
    photo: (subject) => `Foto, ${subject}`,
  },
};
