import type { Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import { type Examinations, shownKey } from './examine-photos.ts';
import type { Examination } from './ports.ts';

type OnExamined = (photo: Photo, examination: Examination) => void | Promise<void>;

interface Wanted {
  readonly photo: Photo;
  readonly onExamined: OnExamined;
}

/** Examines photos that nobody waits for: one at a time, and never while an import is running or just over. */
export interface BackgroundExaminer {
  /** Puts photos at the end of the line; the answer takes out those that have not had their turn. */
  add(photos: readonly Photo[], onExamined?: OnExamined): () => void;
}

function isImporting({ store }: Pick<Context, 'store'>): boolean {
  return store.getState().importJob?.state === 'running';
}

/** Lets an import be over before photos are looked at: they must not slow it down. */
function whenNotImporting({ store }: Context): Promise<void> {
  const isFree = () => !isImporting({ store });
  if (isFree()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isFree()) return;
      stop();
      resolve();
    });
  });
}

/** People often add photos in several goes; so long nothing must have been imported before photos are looked at, in ms. */
const QUIET_MS = 1500;

async function whenQuiet(context: Context): Promise<void> {
  do {
    await whenNotImporting(context);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  } while (isImporting(context));
}

/** The background examiner of a library. */
export function createBackgroundExaminer(context: Context, examinations: Examinations): BackgroundExaminer {
  const line = new Map<symbol, Wanted>();
  const never = new AbortController().signal;
  let working: Promise<void> | null = null;

  const work = async () => {
    await whenQuiet(context);
    for (;;) {
      await whenNotImporting(context);
      const next = line.entries().next();
      if (next.done) return;
      const [id, { photo, onExamined }] = next.value;
      line.delete(id);
      const examined = await examinations.of(photo, never);
      if (examined.ok) await onExamined(photo, examined.value);
      // Without the models no photo can be examined; the next one asked for tries again.
      else if (examined.reason === 'not-loaded') line.clear();
    }
  };

  const start = () => {
    working ??= work().finally(() => {
      working = null;
      if (line.size > 0) start();
    });
  };

  return {
    add: (photos, onExamined = () => {}) => {
      const ids = photos.map((photo) => {
        const id = Symbol(shownKey(photo));
        line.set(id, { photo, onExamined });
        return id;
      });
      if (ids.length > 0) start();
      return () => {
        for (const id of ids) line.delete(id);
      };
    },
  };
}
