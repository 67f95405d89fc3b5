import { AREAS, type Subject, VIEWS, validSubject } from '../domain/photo/areas.ts';
import type { PersonId } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';
import { type Written, write } from './write.ts';

/** What was chosen last for new photos. */
export interface Defaults {
  readonly person: PersonId;
  readonly subject: Subject;
}

function parseDefaults(value: unknown): Defaults | null {
  if (typeof value !== 'object' || value === null) return null;
  const { person, subject } = value as Partial<Defaults>;
  if (typeof person !== 'string' || !subject) return null;
  return AREAS.includes(subject.area) && VIEWS.includes(subject.view)
    ? { person, subject: validSubject(subject) }
    : null;
}

/** Small things that are remembered. */
export function createSettingStore(database: Database) {
  return {
    /** The last choice for new photos; `null` before the first, or when it is not readable. */
    defaults: async (): Promise<Defaults | null> =>
      parseDefaults((await database.use((handle) => handle.get('settings', 'defaults')))?.value),
    saveDefaults: (defaults: Defaults): Promise<Written> =>
      write(database, ['settings'], async (transaction) => {
        await transaction.objectStore('settings').put({ name: 'defaults', value: defaults });
      }),
  };
}
