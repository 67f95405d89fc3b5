import type { Photo } from '../domain/photo/photo.ts';
import type { Phase } from '../domain/treatment/phase.ts';
import type { Context } from './context.ts';

/** Where a photo stands among the sessions that concern it; `null` where none are known. */
export function phaseOf(_context: Context, _photo: Photo): Phase | null {
  return null;
}
