import { useState } from 'react';
import { Link } from 'wouter';
import type { Course } from '../../../domain/treatment/course.ts';
import type { ScheduledSession } from '../../../domain/treatment/schedule.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { routes } from '../../photo/routes.ts';
import { longDate } from '../../words/dates.ts';
import { dueWords, SCHEDULE_WORDS, sessionName, windowWords } from '../../words/journey.ts';
import layout from '../layout.module.css';
import { MoveDialog } from './MoveDialog.tsx';
import styles from './SessionsPanel.module.css';
import type { CoursePartProps } from './TodayPanel.tsx';

interface ItemProps {
  readonly course: Course;
  readonly scheduled: ScheduledSession;
  readonly onMove: () => void;
}

function SessionItem({ course, scheduled, onMove }: ItemProps) {
  const { number, session, on, state, slot } = scheduled;
  const name = SCHEDULE_WORDS.session(number);
  return (
    <li className={styles.session} data-done={session ? '' : undefined} aria-label={sessionName(scheduled)}>
      <span className={styles.number} data-done={session ? '' : undefined} aria-hidden>
        {number}
      </span>
      <div className={styles.words}>
        <p>
          {session ? (
            <Link href={routes.session(session.id)} className={layout.strong}>
              {name}
            </Link>
          ) : (
            <span className={layout.strong}>{name}</span>
          )}
          {slot.kind === 'maintenance' && <span className={layout.quiet}> · {SCHEDULE_WORDS.maintenance}</span>}{' '}
          <time dateTime={on}>{longDate(on)}</time>
        </p>
        <p className={layout.small}>
          <span className={styles.state}>{dueWords(state)}</span> · {windowWords(scheduled)}
        </p>
      </div>
      <div className={styles.deeds}>
        {session ? (
          <ButtonLink variant="bare" href={routes.session(session.id)}>
            {SCHEDULE_WORDS.open}
          </ButtonLink>
        ) : (
          <>
            <Button variant="bare" aria-label={SCHEDULE_WORDS.moveName(number)} onPress={onMove}>
              {SCHEDULE_WORDS.move}
            </Button>
            <ButtonLink variant="bare" href={routes.logSession(course.id, slot.id)}>
              {SCHEDULE_WORDS.log}
            </ButtonLink>
          </>
        )}
      </div>
    </li>
  );
}

/** Every session of the plan, done and to come, with its window in words. */
export function SessionsPanel({ course, schedule }: CoursePartProps) {
  const [moving, setMoving] = useState<ScheduledSession | null>(null);
  return (
    <Panel title={SCHEDULE_WORDS.title}>
      <ol className={styles.list} aria-label={SCHEDULE_WORDS.title}>
        {schedule.map((scheduled) => (
          <SessionItem
            key={scheduled.slot.id}
            course={course}
            scheduled={scheduled}
            onMove={() => setMoving(scheduled)}
          />
        ))}
      </ol>
      {moving && <MoveDialog course={course} scheduled={moving} onClose={() => setMoving(null)} />}
    </Panel>
  );
}
