import { addSlot } from '../../domain/treatment/change-plan.ts';
import { checkSession } from '../../domain/treatment/check-session.ts';
import type { Course } from '../../domain/treatment/course.ts';
import { type PhotoOfSession, photosOfSession } from '../../domain/treatment/photos-of-session.ts';
import { scheduleOf } from '../../domain/treatment/schedule.ts';
import type { Session, SessionId } from '../../domain/treatment/session.ts';
import type { Context } from '../context.ts';
import type { Written } from '../ports.ts';
import { binRecords } from './bin-records.ts';
import { keepJournal, nextRevision, shownJournal } from './keep-journal.ts';
import { type Edited, type KeptRecord, keptRecord } from './kept-record.ts';

/** The place in the plan that a session without one takes: the next that is open, or one more. */
function takeSlot(context: Context, course: Course): { readonly slot: string; readonly courses: readonly Course[] } {
  const schedule = scheduleOf(course, shownJournal(context).sessions, context.ports.surroundings.today());
  const open = schedule.find(({ session }) => session === null);
  if (open) return { slot: open.slot.id, courses: [] };
  const { series, slot } = addSlot(course.series, course.series.maintenanceGap ? 'maintenance' : 'series');
  return { slot: slot.id, courses: [nextRevision<Course>(context, { ...course, series })] };
}

/** Records a session or keeps what was changed of one. With an empty `slot` it takes the next place of the plan, or adds one to it. */
export async function saveSession(context: Context, edited: Edited<Session>): Promise<KeptRecord<Session>> {
  const course = shownJournal(context).courses.find(({ id }) => id === edited.course);
  const taken = course && edited.slot === '' ? takeSlot(context, course) : { slot: edited.slot, courses: [] };
  const draft = { ...edited, slot: taken.slot };
  const faults = checkSession(draft);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  if (!course) return { ok: false, reason: 'stale' };
  const session = nextRevision<Session>(context, draft);
  const records = { courses: taken.courses, sessions: [session] };
  const act = 'id' in edited ? 'session-changed' : 'session-recorded';
  return keptRecord(await keepJournal(context, { records }, act), session);
}

/** The photos that whoever removes a session is asked about. */
export function photosOf(context: Context, id: SessionId): readonly PhotoOfSession[] {
  const { courses, sessions, symptoms } = shownJournal(context);
  const session = sessions.find((one) => one.id === id);
  const course = courses.find((one) => one.id === session?.course);
  if (!session || !course) return [];
  return photosOfSession(session, course, sessions, symptoms, context.store.getState().photos);
}

/** Puts a session in the bin with its diary and ticks; its photos stay in the library or go with it. Its place in the plan is open again. */
export async function removeSession(context: Context, id: SessionId, photos: 'keep' | 'bin'): Promise<Written> {
  const session = shownJournal(context).sessions.find((one) => one.id === id);
  const going = photos === 'bin' ? photosOf(context, id).map(({ photo }) => photo) : [];
  return binRecords(
    context,
    {
      sessions: (one) => one.id === id,
      symptoms: (entry) => entry.session === id,
      ticks: (tick) => tick.course === session?.course && tick.slot === session.slot,
    },
    'session-removed',
    going,
  );
}
