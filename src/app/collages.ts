import type { CollageDraft } from '../domain/collage/collage.ts';
import { type Context, settleWrite } from './context.ts';
import type { Written } from './ports.ts';

/** How keeping a collage went; `updatedAt` names the state that is stored now. */
export type KeptCollage = { readonly ok: true; readonly updatedAt: string } | Extract<Written, { readonly ok: false }>;

/**
 * Keeps a collage, new or changed. It makes no notice: this happens by itself after every change, and the screen says how it went.
 * @param replaces `updatedAt` of the stored state that was changed, `null` for a new collage; `stale` where another window has stored
 * another state meanwhile, which stays
 */
export async function saveCollage(
  { ports }: Context,
  collage: CollageDraft,
  replaces: string | null,
): Promise<KeptCollage> {
  const updatedAt = ports.surroundings.now();
  const written = await ports.storage.collages.save({ ...collage, updatedAt }, replaces);
  return written.ok ? { ok: true, updatedAt } : written;
}

/** Removes a collage, not its photos. */
export async function removeCollage(context: Context, id: string): Promise<Written> {
  const written = await context.ports.storage.collages.remove(id);
  settleWrite(context, written);
  return written;
}
