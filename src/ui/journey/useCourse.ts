import { useMemo } from 'react';
import type { Course } from '../../domain/treatment/course.ts';
import { EMPTY_JOURNAL } from '../../domain/treatment/journal.ts';
import { type ScheduledSession, scheduleOf } from '../../domain/treatment/schedule.ts';
import type { Session } from '../../domain/treatment/session.ts';
import { sessionsOf } from '../../domain/treatment/session-order.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { personOf } from '../words/photo.ts';

/** Whether the journal was read: before that, what is not there may still come. */
export function useIsJournalRead(): boolean {
  return useLibrary((state) => state.journal !== EMPTY_JOURNAL);
}

/** A course of the journal; `null` where there is none of that id. */
export function useCourse(courseId: string | undefined): Course | null {
  return useLibrary((state) => state.journal.courses.find(({ id }) => id === courseId)) ?? null;
}

/** A course with its whole plan as of today. */
export function useSchedule(course: Course): readonly ScheduledSession[] {
  const sessions = useLibrary((state) => state.journal.sessions);
  const today = useSamelight().today();
  return useMemo(() => scheduleOf(course, sessions, today), [course, sessions, today]);
}

/** A session with its course and its number there; `null` where there is none. */
export function useSession(
  sessionId: string | undefined,
): { readonly session: Session; readonly course: Course; readonly number: number } | null {
  const { courses, sessions } = useLibrary((state) => state.journal);
  return useMemo(() => {
    const session = sessions.find(({ id }) => id === sessionId);
    const course = courses.find(({ id }) => id === session?.course);
    if (!session || !course) return null;
    const number = sessionsOf(course, sessions).findIndex(({ id }) => id === session.id) + 1;
    return { session, course, number };
  }, [sessionId, courses, sessions]);
}

/** A person’s name; `null` where there is only one person, whose name tells nothing. */
export function usePersonName(personId: string): string | null {
  const people = useLibrary((state) => state.people);
  return people.length > 1 ? (personOf(people, personId) ?? null) : null;
}
