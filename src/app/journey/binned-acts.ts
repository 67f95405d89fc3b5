import type { Person, Photo } from '../../domain/photo/photo.ts';
import { type AnyRecord, type Journal, journalOf, recordsOf } from '../../domain/treatment/journal.ts';
import type { Context } from '../context.ts';
import type { Written } from '../ports.ts';
import { keepJournal } from './keep-journal.ts';

/** Everything that one act put in the bin, the last act first. */
export interface BinnedAct {
  /** UTC instant, which names the act. */
  readonly deletedAt: string;
  readonly people: readonly Person[];
  readonly records: Journal;
  readonly photos: readonly Photo[];
}

async function readBin({ ports: { storage } }: Context) {
  const [journal, people, photos] = await Promise.all([
    storage.journal.all(),
    storage.people.all(),
    storage.photos.binned(),
  ]);
  return { records: recordsOf(journal), people, photos };
}

/** The acts that put people or records of the journal in the bin, each with all that went with it. */
export async function binnedActs(context: Context): Promise<readonly BinnedAct[]> {
  const { records, people, photos } = await readBin(context);
  const instants = [...records.map(([, record]) => record), ...people].flatMap(({ deletedAt }) => deletedAt ?? []);
  return [...new Set(instants)]
    .toSorted()
    .toReversed()
    .map((deletedAt) => ({
      deletedAt,
      people: people.filter((person) => person.deletedAt === deletedAt),
      records: journalOf(records.filter(([, record]) => record.deletedAt === deletedAt)),
      photos: photos.filter((photo) => photo.deletedAt === deletedAt),
    }));
}

/** The record or photo outside the bin again, as its next revision. */
function takeOut<R extends AnyRecord | Photo>({ deletedAt: _gone, ...rest }: R): R {
  // All but the mark is as it was.
  return { ...rest, revision: rest.revision + 1 } as unknown as R;
}

/** Takes out of the bin everything that the act of that instant put there. */
export async function restoreAct(context: Context, deletedAt: string): Promise<Written> {
  const { records, people, photos } = await readBin(context);
  const isOfAct = (one: { readonly deletedAt?: string }) => one.deletedAt === deletedAt;
  return keepJournal(
    context,
    {
      records: journalOf(records.flatMap(([kind, one]) => (isOfAct(one) ? [[kind, takeOut(one)] as const] : []))),
      photos: photos.filter(isOfAct).map(takeOut),
      people: people.filter(isOfAct).map(({ deletedAt: _gone, ...person }) => person),
    },
    'restored',
  );
}
