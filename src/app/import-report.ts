import { mergePhotos } from '../domain/photo/library-order.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import type { ImportedFile, ImportJob } from './library-state.ts';

/** How often the screen hears of an import, in ms: painting the library for each photo costs more than the photo itself. */
const REPORT_MS = 400;

/** Tells the screen how an import goes. */
export interface ImportReport {
  /** A photo that was stored; it is shown with the next file that is settled. */
  stored(photo: Photo): void;
  /** What became of a file. */
  settled(file: ImportedFile): void;
  end(state: ImportJob['state']): void;
}

/** Collects what is settled and shows it a few times a second; the first at once. */
export function createImportReport({ store }: Context): ImportReport {
  let files: ImportedFile[] = [];
  let photos: Photo[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const show = (state?: ImportJob['state']) => {
    const [results, stored] = [files, photos];
    [files, photos] = [[], []];
    store.setState((shown) => ({
      photos: stored.length > 0 ? mergePhotos(shown.photos, stored) : shown.photos,
      importJob: shown.importJob && {
        ...shown.importJob,
        results: [...shown.importJob.results, ...results],
        state: state ?? shown.importJob.state,
      },
    }));
  };

  const showSoon = () => {
    if (timer !== null) return;
    show();
    timer = setTimeout(() => {
      timer = null;
      if (files.length > 0) showSoon();
    }, REPORT_MS);
  };

  return {
    stored: (photo) => {
      photos.push(photo);
    },
    settled: (file) => {
      files.push(file);
      showSoon();
    },
    end: (state) => {
      if (timer !== null) clearTimeout(timer);
      show(state);
    },
  };
}
