import { mergePhotos } from '../../domain/photo/library-order.ts';
import type { Person, Photo } from '../../domain/photo/photo.ts';
import {
  type AnyRecord,
  type Journal,
  type JournalChanges,
  type JournalKind,
  journalOf,
  keptJournal,
  recordsOf,
} from '../../domain/treatment/journal.ts';
import type { Draft, JournalRecord } from '../../domain/treatment/journal-record.ts';
import { addNotice, type Context, settleWrite } from '../context.ts';
import type { JournalAct } from '../library-state.ts';
import { readJournal, readPeople } from '../open-library.ts';
import type { Written } from '../ports.ts';

/**
 * The record that a draft becomes: a new one, or the next revision of the one it was made from. A record that is in the bin under the same id
 * is taken up again.
 * @param id of a new record whose id follows from what it is about
 */
export function nextRevision<R extends JournalRecord>(context: Context, draft: R | Draft<R>, id?: string): R {
  const { now, newId } = context.ports.surroundings;
  const known = 'id' in draft ? draft : null;
  const { deletedAt: _gone, ...rest } = draft as Partial<R>;
  const stamp = {
    id: known?.id ?? id ?? newId(),
    createdAt: known?.createdAt ?? now(),
    updatedAt: now(),
    revision: (known?.revision ?? 0) + 1,
  };
  // A draft has every field of its record but those of the stamp.
  return { ...rest, ...stamp } as unknown as R;
}

function showChanges(context: Context, { records, photos = [] }: JournalChanges): void {
  const changed = new Set(photos.map(({ id }) => id));
  context.store.setState((state) => {
    const touched = new Set(recordsOf(records).map(([kind, { id }]) => `${kind} ${id}`));
    const others = recordsOf(state.journal).filter(([kind, { id }]) => !touched.has(`${kind} ${id}`));
    const binned = photos.filter(({ deletedAt }) => deletedAt !== undefined);
    return {
      journal: keptJournal(journalOf([...others, ...recordsOf(records)])),
      ...(photos.length === 0
        ? {}
        : {
            photos: mergePhotos(
              state.photos.filter(({ id }) => !changed.has(id)),
              photos.filter(({ deletedAt }) => deletedAt === undefined),
            ),
            binned: [...binned, ...state.binned.filter(({ id }) => !changed.has(id))],
            selected: new Set([...state.selected].filter((id) => !binned.some((photo) => photo.id === id))),
          }),
    };
  });
}

async function writeChanges(context: Context, changes: JournalChanges): Promise<Written> {
  const written = await context.ports.storage.journal.write(changes);
  if (!settleWrite(context, written)) {
    // What another tab saved is shown, so that trying again can succeed.
    if (!written.ok && written.reason === 'stale') await readJournal(context);
    return written;
  }
  showChanges(context, changes);
  if ((changes.people ?? []).length > 0) await readPeople(context);
  return written;
}

/** What an act is about to change, as it is now. */
interface Before {
  readonly records: readonly (readonly [JournalKind, AnyRecord])[];
  readonly photos: readonly Photo[];
  readonly people: readonly Person[];
}

async function stateBefore(context: Context, changes: JournalChanges): Promise<Before> {
  const { journal, photos, people } = context.ports.storage;
  const touched = new Set(recordsOf(changes.records).map(([kind, { id }]) => `${kind} ${id}`));
  const personIds = new Set((changes.people ?? []).map(({ id }) => id));
  return {
    records: recordsOf(await journal.all()).filter(([kind, { id }]) => touched.has(`${kind} ${id}`)),
    photos: await photos.byIds((changes.photos ?? []).map(({ id }) => id)),
    people: personIds.size === 0 ? [] : (await people.all()).filter(({ id }) => personIds.has(id)),
  };
}

/** The way back: everything as it was before, on top of what happened since; what the act made new goes to the bin. */
async function undoChanges(context: Context, changes: JournalChanges, before: Before): Promise<void> {
  const deletedAt = context.ports.surroundings.now();
  const now = await stateBefore(context, changes);
  const was = new Map(before.records.map(([kind, record]) => [`${kind} ${record.id}`, record]));
  const records = now.records.map(([kind, current]): readonly [JournalKind, AnyRecord] => {
    const record = was.get(`${kind} ${current.id}`) ?? { ...current, deletedAt };
    return [kind, { ...record, revision: current.revision + 1 }];
  });
  const current = new Map(now.photos.map((photo) => [photo.id, photo]));
  await writeChanges(context, {
    records: journalOf(records),
    photos: before.photos.flatMap((photo) => {
      const revision = current.get(photo.id)?.revision;
      return revision === undefined ? [] : [{ ...photo, revision: revision + 1 }];
    }),
    people: before.people,
  });
}

/** Keeps what one act changes, all or none, and shows it once it is kept, with a notice that has a way back; without an act, silently. */
export async function keepJournal(context: Context, changes: JournalChanges, act?: JournalAct): Promise<Written> {
  const before = act ? await stateBefore(context, changes) : null;
  const written = await writeChanges(context, changes);
  if (written.ok && act && before) {
    addNotice(context, { kind: 'journal', act }, () => undoChanges(context, changes, before));
  }
  return written;
}

/** The journal as it is shown: what is not in the bin. */
export function shownJournal({ store }: Context): Journal {
  return store.getState().journal;
}
