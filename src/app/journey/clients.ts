import { ME, type PersonId } from '../../domain/photo/photo.ts';
import type { PlainDate } from '../../domain/photo/plain-date.ts';
import { checkConsent } from '../../domain/treatment/check-records.ts';
import type { Client } from '../../domain/treatment/client.ts';
import type { Consent } from '../../domain/treatment/consent.ts';
import { type Context, settleWrite } from '../context.ts';
import type { Written } from '../ports.ts';
import { binRecords } from './bin-records.ts';
import { keepJournal, nextRevision, shownJournal } from './keep-journal.ts';
import { type Edited, type KeptRecord, keptRecord } from './kept-record.ts';

/** Keeps what is noted of a person; see {@link Client}. */
export async function savePrivateNote(context: Context, person: PersonId, privateNote: string): Promise<Written> {
  const all = (await context.ports.storage.journal.all()).clients;
  const known = all.find(({ id }) => id === person);
  const client = nextRevision<Client>(context, known ? { ...known, privateNote } : { person, privateNote }, person);
  return keepJournal(context, { records: { clients: [client] } }, 'note-saved');
}

/** Keeps what a person agreed to, new or changed. */
export async function saveConsent(context: Context, edited: Edited<Consent>): Promise<KeptRecord<Consent>> {
  const faults = checkConsent(edited);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  const consent = nextRevision<Consent>(context, edited);
  return keptRecord(await keepJournal(context, { records: { consents: [consent] } }, 'consent-saved'), consent);
}

/** Notes that a consent no longer holds from a day on. */
export async function withdrawConsent(context: Context, id: string, on: PlainDate): Promise<KeptRecord<Consent>> {
  const consent = shownJournal(context).consents.find((one) => one.id === id);
  if (!consent) return { ok: false, reason: 'stale' };
  const withdrawn = nextRevision<Consent>(context, { ...consent, withdrawnOn: on });
  const faults = checkConsent(withdrawn);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  return keptRecord(await keepJournal(context, { records: { consents: [withdrawn] } }, 'consent-withdrawn'), withdrawn);
}

/**
 * Puts a person in the bin with all their photos and everything the journal has of them, by one act. `ME` keeps the name, since somebody has
 * to be there; all else of theirs goes.
 */
export async function removePerson(context: Context, person: PersonId): Promise<Written> {
  const { storage } = context.ports;
  const photos = (await storage.photos.all()).filter((photo) => photo.person === person);
  const people = (await storage.people.all()).filter(({ id }) => id === person && id !== ME);
  const isTheirs = (record: { readonly person: PersonId }) => record.person === person;
  const everything = {
    courses: isTheirs,
    sessions: isTheirs,
    symptoms: isTheirs,
    ticks: isTheirs,
    rollers: isTheirs,
    grades: isTheirs,
    consents: isTheirs,
    clients: isTheirs,
    calendars: isTheirs,
  };
  const written = await binRecords(context, everything, 'person-removed', photos, people);
  if (written.ok) await chooseOther(context, person);
  return written;
}

/** What was chosen for the next photos must not be a person who is gone. */
async function chooseOther({ ports, store }: Context, person: PersonId): Promise<void> {
  const { defaults, filter } = store.getState();
  if (filter.person === person) store.setState({ filter: {} });
  if (defaults.person !== person || person === ME) return;
  const others = { ...defaults, person: ME };
  store.setState({ defaults: others });
  settleWrite({ ports, store }, await ports.storage.settings.saveDefaults(others));
}
