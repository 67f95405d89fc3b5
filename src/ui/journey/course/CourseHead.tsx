import { CalendarPlus, ChartNoAxesGantt, ListChecks, Pencil, Trash2, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Course } from '../../../domain/treatment/course.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { COURSE_WORDS, JOURNEY_WORDS } from '../../words/journey.ts';
import layout from '../layout.module.css';
import { usePersonName } from '../useCourse.ts';
import styles from './CourseHead.module.css';

/** The other courses of the same person, where there are any. */
function OtherCourses({ course }: { readonly course: Course }) {
  const courses = useLibrary((state) => state.journal.courses);
  const own = courses.filter(({ person }) => person === course.person);
  if (own.length < 2) return null;
  return (
    <nav className={styles.courses} aria-label={COURSE_WORDS.courses}>
      {own
        .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
        .map(({ id, title }) => (
          <Link
            key={id}
            href={routes.journey(id)}
            className={styles.course}
            aria-current={id === course.id ? 'page' : undefined}
          >
            {title}
          </Link>
        ))}
    </nav>
  );
}

function RemoveDialog({ course, onClose }: { readonly course: Course; readonly onClose: () => void }) {
  const { journey } = useSamelight();
  const goingOn = useGoingOn();
  const remove = async () => {
    const goOn = goingOn();
    onClose();
    if ((await journey.removeCourse(course.id)).ok) goOn(routes.journey());
  };
  return (
    <Dialog
      kind="alert"
      title={COURSE_WORDS.removeTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{JOURNEY_WORDS.cancel}</Button>
          <Button variant="harm" onPress={() => void remove()}>
            {COURSE_WORDS.moveToBin}
          </Button>
        </>
      }
    >
      <p>{COURSE_WORDS.removeQuestion(course.title)}</p>
    </Dialog>
  );
}

function MoreMenu({ course }: { readonly course: Course }) {
  const [, navigate] = useLocation();
  const [isRemoving, setRemoving] = useState(false);
  const go = (id: string, label: string, icon: ReactNode, href: string) => ({
    id,
    label,
    icon,
    onAction: () => navigate(href),
  });
  return (
    <>
      <Menu
        label={JOURNEY_WORDS.more}
        entries={[
          go('edit', COURSE_WORDS.edit, <Pencil aria-hidden />, routes.editCourse(course.id)),
          go('lists', COURSE_WORDS.checklists, <ListChecks aria-hidden />, routes.checklists(course.id)),
          go('people', JOURNEY_WORDS.people, <Users aria-hidden />, routes.people()),
          {
            id: 'remove',
            label: COURSE_WORDS.remove,
            icon: <Trash2 aria-hidden />,
            isHarm: true,
            onAction: () => setRemoving(true),
          },
        ]}
      />
      {isRemoving && <RemoveDialog course={course} onClose={() => setRemoving(false)} />}
    </>
  );
}

/** Whose course it is and what for, and the ways on from it. */
export function CourseHead({ course, children }: { readonly course: Course; readonly children: ReactNode }) {
  const [, navigate] = useLocation();
  const name = usePersonName(course.person);
  return (
    <header className={layout.stack}>
      <OtherCourses course={course} />
      <div className={layout.head}>
        <div className={layout.title}>
          <p className={layout.small}>{name ? COURSE_WORDS.ofPerson(name) : JOURNEY_WORDS.title}</p>
          <h1>{course.title}</h1>
          {course.goal && <p className={layout.quiet}>{COURSE_WORDS.goal(course.goal)}</p>}
        </div>
        {children}
      </div>
      <div className={styles.tools}>
        <ButtonLink href={routes.timeline(course.id)} icon={<ChartNoAxesGantt aria-hidden />}>
          {COURSE_WORDS.timeline}
        </ButtonLink>
        <Button icon={<CalendarPlus aria-hidden />} onPress={() => navigate(routes.planCourse())}>
          {JOURNEY_WORDS.planCourse}
        </Button>
        <MoreMenu course={course} />
      </div>
    </header>
  );
}
