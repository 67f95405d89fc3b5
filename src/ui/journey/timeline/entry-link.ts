import type { TimelineEntry } from '../../../domain/treatment/timeline.ts';
import { routes } from '../../photo/routes.ts';

/** Where something of the timeline opens. */
export function entryLink(entry: TimelineEntry): string {
  if (entry.kind === 'photo') return routes.photo(entry.photo.id);
  if (entry.kind === 'symptoms') return routes.diary(entry.entry.session, entry.entry.day);
  const { session } = entry.scheduled;
  return session ? routes.session(session.id) : '';
}
