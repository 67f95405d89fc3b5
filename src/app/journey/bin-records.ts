import type { Person, Photo } from '../../domain/photo/photo.ts';
import { JOURNAL_KINDS, type Journal, type JournalKind, journalOf, recordsOf } from '../../domain/treatment/journal.ts';
import type { Context } from '../context.ts';
import type { JournalAct } from '../library-state.ts';
import type { Written } from '../ports.ts';
import { keepJournal } from './keep-journal.ts';

/** Which records of each kind are meant; none of the kinds left out. */
export type RecordChoice = { readonly [K in JournalKind]?: (record: Journal[K][number]) => boolean };

/** The records outside the bin that a choice means, read from what is kept. */
async function chosenRecords(context: Context, choice: RecordChoice): Promise<Journal> {
  const journal = await context.ports.storage.journal.all();
  const chosen = <K extends JournalKind>(kind: K) => {
    const isChosen = choice[kind];
    if (!isChosen) return [];
    const records: readonly Journal[K][number][] = journal[kind];
    return records
      .filter((record) => record.deletedAt === undefined && isChosen(record))
      .map((one) => [kind, one] as const);
  };
  return journalOf(JOURNAL_KINDS.flatMap((kind) => chosen(kind)));
}

/** Puts records, photos and people in the bin by one act and with one instant, so that they can be taken out together. */
export async function binRecords(
  context: Context,
  choice: RecordChoice,
  act: JournalAct,
  photos: readonly Photo[] = [],
  people: readonly Person[] = [],
): Promise<Written> {
  const deletedAt = context.ports.surroundings.now();
  const chosen = recordsOf(await chosenRecords(context, choice));
  return keepJournal(
    context,
    {
      records: journalOf(chosen.map(([kind, one]) => [kind, { ...one, deletedAt, revision: one.revision + 1 }])),
      photos: photos.map((photo) => ({ ...photo, deletedAt, revision: photo.revision + 1 })),
      people: people.map((person) => ({ ...person, deletedAt })),
    },
    act,
  );
}
