import { ME, type Person, SAMPLE_PERSON } from '../domain/photo/photo.ts';
import { EMPTY_JOURNAL, keptJournal } from '../domain/treatment/journal.ts';
import type { Context } from './context.ts';
import type { LibraryState } from './library-state.ts';

/** As many photos as the first screens of the timeline can show; the rest follows when these are there. */
const FIRST_PAGE = 200;

/** The state before anything was read. */
export const INITIAL_STATE: LibraryState = {
  status: 'opening',
  complete: false,
  photos: [],
  binned: [],
  people: [{ id: ME, name: '' }],
  defaults: { person: ME, subject: { area: 'face', view: 'front' } },
  journal: EMPTY_JOURNAL,
  filter: {},
  selected: new Set(),
  importJob: null,
  seriesJob: null,
  notices: [],
  pairChanges: 0,
  examinations: 0,
  lightMatched: new Set(),
};

/** The people of the library: `ME` always and first, under the name they were given, empty until then; the sample person only through their photos. */
function peopleOf(stored: readonly Person[]): readonly Person[] {
  const me = stored.find(({ id }) => id === ME) ?? { id: ME, name: '' };
  const others = stored.filter(({ id, deletedAt }) => id !== ME && id !== SAMPLE_PERSON && deletedAt === undefined);
  return [me, ...others.toSorted((a, b) => a.name.localeCompare(b.name))];
}

/** Reads the stored people again into the state. */
export async function readPeople({ ports, store }: Context): Promise<void> {
  store.setState({ people: peopleOf(await ports.storage.people.all()) });
}

/** Reads the treatment journal again into the state. */
export async function readJournal({ ports, store }: Context): Promise<void> {
  store.setState({ journal: keptJournal(await ports.storage.journal.all()) });
}

/** Reads all photos and the bin again into the state; once more when photos were added or changed meanwhile, since what was read is then old. */
export async function readPhotos({ ports, store }: Context): Promise<void> {
  const { photos } = ports.storage;
  for (;;) {
    const shown = store.getState().photos;
    const [all, binned] = await Promise.all([photos.all(), photos.binned()]);
    if (store.getState().photos !== shown) continue;
    store.setState({ photos: all, binned, complete: true });
    return;
  }
}

/**
 * Opens the library: shows the newest photos as soon as they are read, then reads the rest.
 * Ends in status `failed` when storage cannot be opened; calling it again tries again.
 * @param whenShown resolves once the first screen has what it asked for, so that the rest of a large library does not hold it up
 */
export async function openLibrary(context: Context, whenShown: () => Promise<unknown>): Promise<void> {
  const { ports, store } = context;
  try {
    const [newest, defaults] = await Promise.all([
      ports.storage.photos.newest(FIRST_PAGE),
      ports.storage.settings.defaults(),
    ]);
    const complete = newest.length < FIRST_PAGE;
    store.setState({ status: 'ready', photos: newest, complete, ...(defaults ? { defaults } : {}) });
    await whenShown();
    await Promise.all([readPhotos(context), readPeople(context), readJournal(context)]);
  } catch {
    store.setState({ status: 'failed' });
  }
}

/** Follows what other tabs change; the answer ends that. */
export function followOtherTabs(context: Context): () => void {
  const reread = () => {
    context.store.setState(({ pairChanges }) => ({ pairChanges: pairChanges + 1 }));
    return Promise.all([readPhotos(context), readPeople(context), readJournal(context)]).catch(() =>
      context.store.setState({ status: 'failed' }),
    );
  };
  return context.ports.storage.changes.listen(() => void reread());
}
