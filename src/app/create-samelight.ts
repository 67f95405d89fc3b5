import { createStore } from 'zustand/vanilla';
import type { PhotoEdit, PhotoId } from '../domain/photo/photo.ts';
import { emptyBin, moveToBin, restoreFromBin } from './bin.ts';
import { removeCollage, saveCollage } from './collages.ts';
import { addNotice, type Context, dismissNotice } from './context.ts';
import { editPhotos } from './edit-photos.ts';
import { createFairPair } from './fair-pair.ts';
import { createImporter, type Importer } from './import-photos.ts';
import { createJourney } from './journey/create-journey.ts';
import { originalConsented } from './journey/export-consented.ts';
import type { LibraryState } from './library-state.ts';
import { followOtherTabs, INITIAL_STATE, openLibrary } from './open-library.ts';
import { openPair, removeAlignment, removeComparison, saveAlignment, saveComparison } from './pairs.ts';
import { addPerson, saveDefaults, savePerson } from './people.ts';
import type { Ports } from './ports.ts';
import type { Samelight } from './samelight.ts';
import { addSamples, removeSamples } from './samples.ts';
import { createThumbnails } from './thumbnails.ts';

function importDeeds(context: Context, importer: Importer) {
  const { store } = context;
  return {
    importFiles: (files: readonly File[]) => {
      const { subject, person } = store.getState().defaults;
      return importer.add(files.map((file) => ({ file, subject, person, sample: false })));
    },
    cancelImport: importer.cancel,
    closeImport: importer.close,
    addSamples: () => addSamples(context, importer),
    removeSamples: () => removeSamples(context, importer),
  };
}

function photoDeeds(context: Context) {
  return {
    edit: (ids: readonly PhotoId[], edit: PhotoEdit) => editPhotos(context, ids, edit),
    moveToBin: moveToBin.bind(null, context),
    restore: restoreFromBin.bind(null, context),
    emptyBin: () => emptyBin(context),
    original: originalConsented.bind(null, context),
    saveDefaults: saveDefaults.bind(null, context),
    savePerson: savePerson.bind(null, context),
    addPerson: addPerson.bind(null, context),
  };
}

function pairDeeds(context: Context) {
  const { storage, pictures } = context.ports;
  return {
    openPair: openPair.bind(null, context),
    alignmentOf: storage.alignments.find,
    saveAlignment: saveAlignment.bind(null, context),
    removeAlignment: removeAlignment.bind(null, context),
    comparisons: storage.comparisons,
    saveComparison: saveComparison.bind(null, context),
    removeComparison: removeComparison.bind(null, context),
    collages: storage.collages,
    saveCollage: saveCollage.bind(null, context),
    removeCollage: removeCollage.bind(null, context),
    pictures,
  };
}

/** The program over its ports: the state, and every deed a screen can ask for. */
export function createSamelight(ports: Ports): Samelight {
  const store = createStore<LibraryState>(() => INITIAL_STATE);
  const context: Context = { ports, store };
  const fairPair = createFairPair(context);
  const thumbnails = createThumbnails(ports.storage.photos);
  let following = false;
  return {
    store,
    thumbnails,
    journey: createJourney(context),
    open: async () => {
      if (!following) followOtherTabs(context);
      following = true;
      await openLibrary(context, thumbnails.settled);
    },
    setFilter: (filter) => store.setState({ filter }),
    setSelected: (selected) => store.setState({ selected }),
    ...importDeeds(context, createImporter(context, fairPair.lookAtImported)),
    ...photoDeeds(context),
    ...pairDeeds(context),
    ...fairPair.deeds,
    newId: ports.surroundings.newId,
    today: ports.surroundings.today,
    notify: (notice, undo) => addNotice(context, notice, undo),
    dismiss: (noticeId) => dismissNotice(context, noticeId),
  };
}
