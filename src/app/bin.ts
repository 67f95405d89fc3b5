import type { PersonId, Photo, PhotoId } from '../domain/photo/photo.ts';
import { addNotice, type Context, settleWrite } from './context.ts';
import { replacePhotos } from './edit-photos.ts';
import { forgetPeople } from './journey/forget-people.ts';
import { readPeople } from './open-library.ts';

function withoutSelected(context: Context, ids: readonly PhotoId[]): void {
  const gone = new Set(ids);
  context.store.setState(({ selected }) => ({ selected: new Set([...selected].filter((id) => !gone.has(id))) }));
}

/** Puts photos in the bin, with a way back. Nothing is removed: originals leave only when the bin is emptied. */
export async function moveToBin(context: Context, ids: readonly PhotoId[]): Promise<void> {
  const { ports } = context;
  const deletedAt = ports.surroundings.now();
  const found = (await ports.storage.photos.byIds(ids)).filter((photo) => photo.deletedAt === undefined);
  const binned = found.map((photo) => ({ ...photo, deletedAt, revision: photo.revision + 1 }));
  if (binned.length === 0 || !(await replacePhotos(context, binned))) return;
  withoutSelected(context, ids);
  addNotice(context, { kind: 'moved-to-bin', count: binned.length }, async () => {
    await takeOut(context, ids);
  });
}

async function takeOut(context: Context, ids: readonly PhotoId[]): Promise<number> {
  const found = (await context.ports.storage.photos.byIds(ids)).filter((photo) => photo.deletedAt !== undefined);
  const restored = found.map(({ deletedAt: _gone, ...photo }): Photo => ({ ...photo, revision: photo.revision + 1 }));
  if (restored.length === 0 || !(await replacePhotos(context, restored))) return 0;
  await takeOutPeople(context, new Set(restored.map(({ person }) => person)));
  return restored.length;
}

/** A photo in the library has somebody it belongs to: people of restored photos come back as well, without their records. */
async function takeOutPeople(context: Context, ids: ReadonlySet<PersonId>): Promise<void> {
  const { storage } = context.ports;
  const gone = (await storage.people.all()).filter(({ id, deletedAt }) => ids.has(id) && deletedAt !== undefined);
  for (const { deletedAt: _gone, ...person } of gone) settleWrite(context, await storage.people.save(person));
  if (gone.length > 0) await readPeople(context);
}

/** Takes photos out of the bin, back to their place in the library. */
export async function restoreFromBin(context: Context, ids: readonly PhotoId[]): Promise<void> {
  const count = await takeOut(context, ids);
  if (count > 0) addNotice(context, { kind: 'restored', count });
}

/** Removes for good what is in the bin: photos, then people and records of the journal. There is no way back, so whoever calls this has asked first. */
export async function emptyBin(context: Context): Promise<void> {
  const { ports, store } = context;
  const photos = await ports.storage.photos.binned();
  const ids = photos.map(({ id }) => id);
  if (!settleWrite(context, await ports.storage.photos.remove(ids))) return;
  await forgetPeople(context, photos);
  const gone = new Set(ids);
  store.setState(({ binned }) => ({ binned: binned.filter(({ id }) => !gone.has(id)) }));
  addNotice(context, { kind: 'bin-emptied', count: ids.length });
}
