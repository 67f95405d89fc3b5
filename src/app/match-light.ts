import type { PhotoId } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import type { LibraryState } from './library-state.ts';

/** The name of a pair, whichever of the two comes first. */
function pairKey(a: PhotoId, b: PhotoId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Whether the light of a pair is to be matched. */
export function isLightMatched({ lightMatched }: LibraryState, beforeId: PhotoId, afterId: PhotoId): boolean {
  return lightMatched.has(pairKey(beforeId, afterId));
}

/** Switches the light match of a pair on or off. Only how the pair is shown changes; saved with a comparison or a collage it is kept there. */
export function setLightMatch({ store }: Context, beforeId: PhotoId, afterId: PhotoId, isOn: boolean): void {
  store.setState(({ lightMatched }) => {
    const pairs = new Set(lightMatched);
    if (isOn) pairs.add(pairKey(beforeId, afterId));
    else pairs.delete(pairKey(beforeId, afterId));
    return { lightMatched: pairs };
  });
}
