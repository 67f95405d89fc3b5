import type { PlainDate } from '../../domain/photo/plain-date.ts';
import type { Consent, Purpose } from '../../domain/treatment/consent.ts';
import type { Consented } from '../../domain/treatment/consented.ts';
import { JOURNAL_KINDS, type Journal } from '../../domain/treatment/journal.ts';
import type { ScheduledSession } from '../../domain/treatment/schedule.ts';
import { shortDate } from './dates.ts';
import { clients as english } from './en/clients.ts';
import { translated } from './translated.ts';
import { TREATMENT_WORDS } from './treatment.ts';

const words = translated('clients', english);

export const CLIENT_WORDS = words.client;
/** What a picture is made for, and why it must not be. */
export const USE_WORDS = words.use;

/** When somebody’s next session is due. */
export function nextDueWords({ number, state, window }: ScheduledSession): string {
  if (state === 'overdue') return words.client.nextOverdue(number, shortDate(window.to));
  return words.client.nextDue(number, shortDate(window.from), shortDate(window.to));
}

/** What was agreed to, since when, and whether it still holds. */
export function consentWords({ purpose, givenOn, expiresOn, withdrawnOn }: Consent, today: PlainDate): string {
  const parts = [words.client.given(TREATMENT_WORDS.purpose[purpose], shortDate(givenOn))];
  if (withdrawnOn) parts.push(words.client.withdrawn(shortDate(withdrawnOn)));
  else if (expiresOn) {
    const end = shortDate(expiresOn);
    parts.push(today > expiresOn ? words.client.expired(end) : words.client.until(end));
  }
  return parts.join(', ');
}

/** Whether something may be used for a purpose, and why not. */
export function allowedWords(purpose: Purpose, consented: Consented): string {
  const use = TREATMENT_WORDS.purpose[purpose];
  return consented.ok
    ? words.client.allowed(use)
    : words.client.refused(use, TREATMENT_WORDS.refusal[consented.reason]);
}

/** “1 course, 2 sessions, 10 days of a diary” */
export function recordCounts(records: Journal): readonly string[] {
  return JOURNAL_KINDS.flatMap((kind) => (records[kind].length > 0 ? [words.counts[kind](records[kind].length)] : []));
}
