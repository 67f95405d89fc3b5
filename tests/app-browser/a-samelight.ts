import { createSamelight } from '../../src/app/create-samelight.ts';
import type { Examiner, SampleFile } from '../../src/app/ports.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createFileReader } from '../../src/workers/file-reader.ts';
import { createPictures } from '../../src/workers/pictures.ts';

/** An examiner without its models, as where they could not be fetched. */
const BLIND: Examiner = {
  examine: async () => ({ ok: false, reason: 'not-loaded' }),
  align: async () => ({ ok: false, reason: 'not-loaded' }),
};

let count = 0;

/** The whole program without its screens: real storage, real workers, and a library of its own. */
export function aSamelight(options: { name?: string; samples?: readonly SampleFile[]; examiner?: Examiner } = {}) {
  count += 1;
  const name = options.name ?? `app-${Date.now()}-${count}`;
  const storage = openStorage(name);
  const samelight = createSamelight({
    storage,
    reader: createFileReader(),
    pictures: createPictures({ loadOriginal: storage.photos.original, fonts: { latin: '', latinExtended: '' } }),
    examiner: options.examiner ?? BLIND,
    surroundings: {
      now: () => new Date().toISOString(),
      today: () => '2026-06-01',
      newId: () => crypto.randomUUID(),
      sampleFiles: async () => options.samples ?? [],
    },
  });
  return { samelight, storage, name };
}

/** A small JPEG file; every `seed` gives another picture. */
export async function aJpeg(name: string, seed: number): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [60, 80];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = `rgb(${(seed * 37) % 256}, ${(seed * 91) % 256}, ${(seed * 151) % 256})`;
  context.fillRect(0, 0, 60, 80);
  context.fillStyle = 'white';
  context.fillRect(seed % 50, (seed * 7) % 70, 10, 10);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  if (!blob) throw new Error('no JPEG');
  return new File([blob], name, { type: 'image/jpeg', lastModified: Date.UTC(2026, 4, 20, 10) });
}
