import { mergePhotos } from '../domain/photo/library-order.ts';
import { editPhoto, type Photo, type PhotoEdit, type PhotoId } from '../domain/photo/photo.ts';
import { addNotice, type Context, settleWrite } from './context.ts';
import type { NoticeKind } from './library-state.ts';

/** Writes changed records and, once they are stored, shows them. Photos with `deletedAt` show in the bin. Answers whether it was done. */
export async function replacePhotos(context: Context, changed: readonly Photo[]): Promise<boolean> {
  const { ports, store } = context;
  if (!settleWrite(context, await ports.storage.photos.update(changed))) return false;
  const ids = new Set(changed.map(({ id }) => id));
  const kept = changed.filter(({ deletedAt }) => deletedAt === undefined);
  const binned = changed.filter(({ deletedAt }) => deletedAt !== undefined);
  store.setState((state) => ({
    photos: mergePhotos(
      state.photos.filter(({ id }) => !ids.has(id)),
      kept,
    ),
    binned: [...binned, ...state.binned.filter(({ id }) => !ids.has(id))],
  }));
  return true;
}

/** Changes photos, all or none, with a way back; `done` tells what was done where that is more than a change. */
export async function editPhotos(
  context: Context,
  ids: readonly PhotoId[],
  edit: PhotoEdit,
  done?: NoticeKind,
): Promise<void> {
  const before = await context.ports.storage.photos.byIds(ids);
  if (
    before.length === 0 ||
    !(await replacePhotos(
      context,
      before.map((photo) => editPhoto(photo, edit)),
    ))
  )
    return;
  addNotice(context, done ?? { kind: 'edited', count: before.length }, () => undoEdit(context, before));
}

/** Puts back what an edit changed, on top of whatever happened to the photos since: one that is in the bin by now stays there. */
export async function undoEdit(context: Context, before: readonly Photo[]): Promise<void> {
  const now = await context.ports.storage.photos.byIds(before.map(({ id }) => id));
  const current = new Map(now.map((photo) => [photo.id, photo]));
  const back = before.flatMap((photo) => {
    const { revision, deletedAt } = current.get(photo.id) ?? {};
    if (revision === undefined) return [];
    return [{ ...photo, revision: revision + 1, ...(deletedAt === undefined ? {} : { deletedAt }) }];
  });
  if (back.length > 0) await replacePhotos(context, back);
}
