import type { PlainDate } from '../../domain/photo/plain-date.ts';
import { moveSlot } from '../../domain/treatment/change-plan.ts';
import { checkCourse } from '../../domain/treatment/check-course.ts';
import type { Course, CourseId } from '../../domain/treatment/course.ts';
import { scheduleOf } from '../../domain/treatment/schedule.ts';
import type { Context } from '../context.ts';
import type { JournalAct } from '../library-state.ts';
import type { Written } from '../ports.ts';
import { binRecords } from './bin-records.ts';
import { keepJournal, nextRevision, shownJournal } from './keep-journal.ts';
import { type Edited, type KeptRecord, keptRecord } from './kept-record.ts';

async function keepCourse(context: Context, edited: Edited<Course>, act: JournalAct): Promise<KeptRecord<Course>> {
  const faults = checkCourse(edited);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  const course = nextRevision<Course>(context, edited);
  return keptRecord(await keepJournal(context, { records: { courses: [course] } }, act), course);
}

/** Begins a course or keeps what was changed of one, its plan and checklists included. */
export function saveCourse(context: Context, course: Edited<Course>): Promise<KeptRecord<Course>> {
  return keepCourse(context, course, 'id' in course ? 'course-changed' : 'course-begun');
}

/** Moves a session that is still to come to another day; those after it move by as many days, or stay where they are. */
export function moveSession(
  context: Context,
  course: Course,
  slot: string,
  to: PlainDate,
  withLater: boolean,
): Promise<KeptRecord<Course>> {
  const schedule = scheduleOf(course, shownJournal(context).sessions, context.ports.surroundings.today());
  const series = moveSlot(course.series, schedule, slot, to, withLater);
  return keepCourse(context, { ...course, series }, 'session-moved');
}

/** Puts a course in the bin with its sessions, diary, ticks, grades and what its calendar files held. Its photos stay. */
export function removeCourse(context: Context, id: CourseId): Promise<Written> {
  const { sessions } = shownJournal(context);
  const own = new Set(sessions.filter(({ course }) => course === id).map((session) => session.id));
  return binRecords(
    context,
    {
      courses: (course) => course.id === id,
      sessions: (session) => session.course === id,
      symptoms: (entry) => own.has(entry.session),
      ticks: (tick) => tick.course === id,
      grades: (grade) => grade.course === id,
      calendars: (calendar) => calendar.course === id,
    },
    'course-removed',
  );
}
