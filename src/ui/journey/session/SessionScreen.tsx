import { ClipboardPen, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addDays, daysBetween } from '../../../domain/photo/plain-date.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import { hintsOf } from '../../../domain/treatment/hints.ts';
import type { Session } from '../../../domain/treatment/session.ts';
import { DIARY_DAYS } from '../../../domain/treatment/symptom.ts';
import { Button } from '../../kit/Button.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { longDate } from '../../words/dates.ts';
import { DIARY_WORDS, dayWords } from '../../words/diary.ts';
import { COURSE_WORDS, SCHEDULE_WORDS } from '../../words/journey.ts';
import { SESSION_WORDS, sessionFacts } from '../../words/sessions.ts';
import { Checklist } from '../Checklist.tsx';
import { linesOf } from '../diary-lines.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { SubHead } from '../SubHead.tsx';
import { SymptomChart } from '../SymptomChart.tsx';
import { useSession } from '../useCourse.ts';
import { isDiaryDay } from './entry-draft.ts';
import { HintList } from './HintList.tsx';
import { RemoveSession } from './RemoveSession.tsx';
import styles from './SessionScreen.module.css';
import { WarningList } from './WarningList.tsx';

interface PartProps {
  readonly session: Session;
  readonly course: Course;
}

function Facts({ session, onRemove }: { readonly session: Session; readonly onRemove: () => void }) {
  const roller = useLibrary((state) => state.journal.rollers.find(({ id }) => id === session.roller));
  const [, navigate] = useLocation();
  return (
    <Panel title={SESSION_WORDS.facts}>
      <dl className={styles.facts}>
        {sessionFacts(session, roller?.name ?? null).map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt className={layout.quiet}>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <WarningList session={session} />
      <div className={layout.row}>
        <Button icon={<Pencil aria-hidden />} onPress={() => navigate(routes.editSession(session.id))}>
          {SESSION_WORDS.edit}
        </Button>
        <Button variant="bare" onPress={onRemove}>
          {SESSION_WORDS.remove}
        </Button>
      </div>
    </Panel>
  );
}

/** What to do and to leave on one of the days after the session. */
function Aftercare({ session, course }: PartProps) {
  const today = useSamelight().today();
  const since = daysBetween(session.on, today);
  const [day, setDay] = useState(isDiaryDay(since) ? since : 0);
  const date = addDays(session.on, day);
  return (
    <Panel title={SESSION_WORDS.aftercare}>
      <Segmented
        label={SESSION_WORDS.aftercareDay}
        isWrapped
        options={DIARY_DAYS.map((one) => ({ id: String(one), label: dayWords(one) }))}
        value={String(day)}
        onChange={(chosen) => setDay(Number(chosen))}
      />
      <Checklist
        course={course}
        list="aftercare"
        slot={session.slot}
        sessionOn={session.on}
        day={date}
        title={SESSION_WORDS.aftercareOf(dayWords(day), longDate(date))}
      />
      {!course.aftercare.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay) && (
        <p className={layout.quiet}>{SESSION_WORDS.aftercareNone}</p>
      )}
    </Panel>
  );
}

function Diary({ session }: { readonly session: Session }) {
  const symptoms = useLibrary((state) => state.journal.symptoms);
  const entries = symptoms.filter((one) => one.session === session.id).toSorted((a, b) => a.day - b.day);
  return (
    <Panel title={DIARY_WORDS.title}>
      <HintList hints={hintsOf(entries)} />
      {entries.length === 0 ? (
        <p className={layout.quiet}>{DIARY_WORDS.noneYet}</p>
      ) : (
        <SymptomChart name={DIARY_WORDS.chartOfSession} lines={linesOf(entries)} />
      )}
      <nav className={styles.days} aria-label={DIARY_WORDS.days}>
        {DIARY_DAYS.map((day) => (
          <Link key={day} href={routes.diary(session.id, day)} className={styles.day}>
            {DIARY_WORDS.dayLink(
              day,
              entries.some((one) => one.day === day),
            )}
          </Link>
        ))}
      </nav>
    </Panel>
  );
}

function Photos({ session }: { readonly session: Session }) {
  const { journey } = useSamelight();
  useLibrary((state) => state.photos);
  useLibrary((state) => state.journal);
  const photos = journey.photosOf(session.id);
  return (
    <Panel title={SESSION_WORDS.photos}>
      {photos.length === 0 && <p className={layout.quiet}>{SESSION_WORDS.noPhotos}</p>}
      <ul className={styles.photos}>
        {photos.map(({ photo }) => (
          <li key={photo.id}>
            <Link href={routes.photo(photo.id)} className={styles.picture}>
              <Thumbnail photo={photo} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** One session: what was done, what follows, how it felt, and its photos. */
export function SessionScreen({ sessionId }: { readonly sessionId: string }) {
  const known = useSession(sessionId);
  const [, navigate] = useLocation();
  const [isRemoving, setRemoving] = useState(false);
  if (!known) return <Gone />;
  const { session, course, number } = known;
  return (
    <div className={layout.screen}>
      <SubHead
        back={{ href: routes.journey(course.id), label: course.title }}
        title={SCHEDULE_WORDS.sessionOn(number, longDate(session.on))}
      >
        <div className={layout.docked} data-docked="bar">
          <Button
            variant="primary"
            icon={<ClipboardPen aria-hidden />}
            onPress={() => navigate(routes.diary(session.id))}
          >
            {COURSE_WORDS.logSymptoms}
          </Button>
        </div>
      </SubHead>
      <div className={layout.columns}>
        <div className={layout.column}>
          <Facts session={session} onRemove={() => setRemoving(true)} />
          <Aftercare session={session} course={course} />
        </div>
        <div className={layout.column}>
          <Diary session={session} />
          <Photos session={session} />
        </div>
      </div>
      {isRemoving && <RemoveSession session={session} number={number} onClose={() => setRemoving(false)} />}
    </div>
  );
}
