import type { Verdict } from '../fairness/check.ts';
import { newestFirst } from '../photo/library-order.ts';
import type { Photo } from '../photo/photo.ts';

/**
 * The newest candidate that is comparable; where none is, the newest that may be compared with care or was not checked; where there is
 * none of those either, the newest of all. `null` without candidates, in whatever order they come.
 */
export function latestComparable<C extends { readonly photo: Photo; readonly verdict: Verdict }>(
  candidates: readonly C[],
): C | null {
  const newest = candidates.toSorted((a, b) => newestFirst(a.photo, b.photo));
  return (
    newest.find(({ verdict }) => verdict === 'comparable') ??
    newest.find(({ verdict }) => verdict !== 'not-comparable') ??
    newest[0] ??
    null
  );
}
