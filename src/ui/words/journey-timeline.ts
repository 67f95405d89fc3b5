import { SYMPTOMS } from '../../domain/treatment/symptom.ts';
import type { TimelineEntry } from '../../domain/treatment/timeline.ts';
import { longDate, shortDate } from './dates.ts';
import { journeyTimeline as english } from './en/journey-timeline.ts';
import { SCHEDULE_WORDS } from './journey.ts';
import { namedTiming } from './phases.ts';
import { subjectWords } from './photo.ts';
import { addOnWords } from './sessions.ts';
import { translated } from './translated.ts';
import { TREATMENT_WORDS } from './treatment.ts';

const words = translated('journeyTimeline', english);

export const TIMELINE_WORDS = words.timeline;

function ratingsWords({ entry }: Extract<TimelineEntry, { kind: 'symptoms' }>): string {
  return SYMPTOMS.flatMap((symptom) => {
    const value = entry.ratings[symptom];
    return value === null ? [] : [words.timeline.rating(TREATMENT_WORDS.symptom[symptom], value)];
  }).join(', ');
}

/** What a thing of the timeline is, without its day. */
export function entryWords(entry: TimelineEntry): string {
  const w = words.timeline;
  switch (entry.kind) {
    case 'photo':
      return `${w.photo(subjectWords(entry.photo))}, ${namedTiming(entry.timing)}`;
    case 'session': {
      const name = SCHEDULE_WORDS.session(entry.scheduled.number);
      return entry.scheduled.session ? w.done(name) : w.planned(name);
    }
    case 'add-on':
      return addOnWords(entry.addOn);
    case 'symptoms':
      return w.symptoms(entry.entry.day, entry.scheduled.number, ratingsWords(entry));
    case 'checklist':
      return w.checklist(entry.done, entry.scheduled.number);
  }
}

/** The same with its day. */
export function datedEntryWords(entry: TimelineEntry): string {
  return words.timeline.dated(shortDate(entry.on), entryWords(entry));
}

/** Several things that share a place on the axis. @param entries sorted by day, at least one */
export function clusterWords(entries: readonly TimelineEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last ? words.timeline.cluster(entries.length, longDate(first.on), longDate(last.on)) : '';
}

/** What stands on the mark of a thing that has no picture: a session’s number, the highest rating, a count of ticks. */
export function entrySign(entry: TimelineEntry): string {
  if (entry.kind === 'session') return String(entry.scheduled.number);
  if (entry.kind === 'checklist') return `✓ ${entry.done}`;
  if (entry.kind === 'symptoms')
    return String(Math.max(...SYMPTOMS.map((symptom) => entry.entry.ratings[symptom] ?? 0)));
  return '+';
}
