import type { CollageDraft } from '../domain/collage/collage.ts';
import { type Context, settleWrite } from './context.ts';
import type { Written } from './ports.ts';

/** Keeps a collage, new or changed. It makes no notice: this happens by itself after every change, and the screen says how it went. */
export function saveCollage({ ports }: Context, collage: CollageDraft): Promise<Written> {
  return ports.storage.collages.save({ ...collage, updatedAt: ports.surroundings.now() });
}

/** Removes a collage, not its photos. */
export async function removeCollage(context: Context, id: string): Promise<Written> {
  const written = await context.ports.storage.collages.remove(id);
  settleWrite(context, written);
  return written;
}
