import { createAlignmentStore } from './alignment-store.ts';
import { createChangeFeed } from './change-feed.ts';
import { createCollageStore } from './collage-store.ts';
import { createDatabase } from './database.ts';
import { createExaminationStore } from './examination-store.ts';
import { createJournalStore } from './journal-store.ts';
import { createPhotoStore } from './photo-store.ts';
import { createRecordStore } from './record-store.ts';
import { createSettingStore } from './setting-store.ts';

/** The name of the database and of the channel between tabs. */
export const LIBRARY_NAME = 'samelight';

/** All stores over one database; it is opened by the first call that needs it. `name` differs only in tests. */
export function openStorage(name: string = LIBRARY_NAME) {
  const database = createDatabase(name);
  return {
    photos: createPhotoStore(database),
    people: createRecordStore(database, 'people'),
    alignments: createAlignmentStore(database),
    examinations: createExaminationStore(database),
    comparisons: createRecordStore(database, 'comparisons'),
    collages: createCollageStore(database),
    journal: createJournalStore(database),
    settings: createSettingStore(database),
    changes: createChangeFeed(name),
    close: database.close,
  };
}
