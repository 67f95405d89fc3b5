import type { SessionColumn, SymptomColumn } from '../../../domain/treatment/journal-tables.ts';

const sessionHeading: Readonly<Record<SessionColumn, string>> = {
  course: 'Course',
  number: 'Session',
  date: 'Date',
  time: 'Time',
  setting: 'Where',
  operator: 'Who did it',
  place: 'Place',
  device: 'Device',
  modality: 'Done with',
  cartridge: 'Cartridge',
  lot: 'Lot',
  'single-use': 'Single use',
  'uses-before': 'Uses before',
  depths: 'Depths',
  passes: 'Passes',
  'numbing-product': 'Numbing product',
  'numbing-percent': 'Lidocaine (%)',
  'numbing-minutes': 'Numbing (minutes)',
  pain: 'Pain (0–10)',
  serum: 'Serum',
  sterilised: 'Sterilised',
  'add-ons': 'Add-ons',
  note: 'Note',
};

const symptomHeading: Readonly<Record<SymptomColumn, string>> = {
  course: 'Course',
  number: 'Session',
  date: 'Date',
  day: 'Day',
  redness: 'Redness (0–10)',
  swelling: 'Swelling (0–10)',
  sensitivity: 'Sensitivity (0–10)',
  flaking: 'Flaking (0–10)',
  signs: 'Also noted',
  text: 'Text',
};

/** The journal as files. */
export const journeyFiles = {
  file: {
    title: 'Take it with you',
    help: 'Files are made on this device. A calendar that imports a later file changes the events it has; what is no longer planned is called off in it, and most calendars then take it out.',
    exportCalendar: 'Export calendar',
    exportSessions: 'Sessions as a table (CSV)',
    exportSymptoms: 'Symptoms as a table (CSV)',
    partsTitle: 'What goes into the calendar',
    parts: { sessions: 'Sessions', preparation: 'Preparation', aftercare: 'Aftercare', photos: 'Photo days' },
    calendarName: (course: string) => `${course} calendar.ics`,
    sessionsName: (course: string) => `${course} sessions.csv`,
    symptomsName: (course: string) => `${course} symptoms.csv`,
  },
  event: {
    session: (number: number, course: string) => `Session ${number}: ${course}`,
    due: (from: string, to: string) => `Due ${from} – ${to}.`,
    preparation: (item: string) => `Prepare: ${item}`,
    preparationFor: (number: number, on: string) => `For session ${number} on ${on}.`,
    aftercare: (item: string) => `Aftercare: ${item}`,
    aftercareFor: (number: number, on: string) => `After session ${number} on ${on}.`,
    photos: (what: string) => `Photos: ${what}`,
    calledOff: (course: string) => `No longer planned: ${course}`,
  },
  sessionHeading,
  symptomHeading,
};
