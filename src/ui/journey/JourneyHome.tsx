import { CalendarPlus, Users } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Course } from '../../domain/treatment/course.ts';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary } from '../photo/SamelightContext.ts';
import { JOURNEY_WORDS } from '../words/journey.ts';
import { CourseScreen } from './course/CourseScreen.tsx';
import layout from './layout.module.css';
import { useIsJournalRead } from './useCourse.ts';

const lastFirst = (a: Course, b: Course) => (a.updatedAt < b.updatedAt ? 1 : -1);

/** The course that was worked on last, of the person chosen for new photos where they have one; or the way to the first. */
export function JourneyHome() {
  const [, navigate] = useLocation();
  const courses = useLibrary((state) => state.journal.courses);
  const person = useLibrary((state) => state.defaults.person);
  const several = useLibrary((state) => state.people.length > 1);
  const isRead = useIsJournalRead();
  const sorted = courses.toSorted(lastFirst);
  const course = sorted.find((one) => one.person === person) ?? sorted[0];
  if (course) return <CourseScreen key={course.id} courseId={course.id} />;
  if (!isRead) return <div aria-busy="true" />;
  return (
    <div className={layout.screen}>
      <h1>{JOURNEY_WORDS.title}</h1>
      <EmptyState
        title={JOURNEY_WORDS.emptyTitle}
        actions={
          <>
            <Button variant="primary" icon={<CalendarPlus aria-hidden />} onPress={() => navigate(routes.planCourse())}>
              {JOURNEY_WORDS.planCourse}
            </Button>
            {several && (
              <ButtonLink href={routes.people()} icon={<Users aria-hidden />}>
                {JOURNEY_WORDS.people}
              </ButtonLink>
            )}
          </>
        }
      >
        {JOURNEY_WORDS.empty}
      </EmptyState>
    </div>
  );
}
