import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Course } from '../../../domain/treatment/course.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import type { Session } from '../../../domain/treatment/session.ts';
import { sessionsOf } from '../../../domain/treatment/session-order.ts';
import { Button } from '../../kit/Button.tsx';
import { useKeptDraft } from '../../kit/useKeptDraft.ts';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { FaultList } from '../../photo/FaultList.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { JOURNEY_WORDS, SCHEDULE_WORDS } from '../../words/journey.ts';
import { SESSION_WORDS } from '../../words/sessions.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { Resumed } from '../Resumed.tsx';
import { SubHead } from '../SubHead.tsx';
import { useCourse, useSchedule, useSession } from '../useCourse.ts';
import { AddOnFields } from './AddOnFields.tsx';
import { DayPhotos } from './DayPhotos.tsx';
import { MoreFields } from './MoreFields.tsx';
import { QuickFields } from './QuickFields.tsx';
import { draftOf, finishSession, type SessionDraft, startSession } from './session-draft.ts';
import { WarningList } from './WarningList.tsx';

interface SessionFormProps {
  readonly course: Course;
  readonly begun: SessionDraft;
  /** The session that is changed; `null` for a new one. */
  readonly known: Session | null;
  readonly back: string;
  /** What the form is about, and which state of that it changes. */
  readonly about: string;
}

/** What was begun and left, by what it is about. */
const DRAFTS = new Map<string, SessionDraft>();

function SessionForm({ course, begun, known, back, about }: SessionFormProps) {
  const { journey } = useSamelight();
  const [, navigate] = useLocation();
  const goingOn = useGoingOn();
  const { draft: session, setDraft, isResumed, beginAnew, forget } = useKeptDraft(DRAFTS, about, begun);
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const change = (part: Partial<SessionDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    const finished = finishSession(session, known);
    if (!finished) {
      setFaults([{ field: 'modality', kind: 'missing' }]);
      return false;
    }
    const goOn = goingOn();
    const kept = await journey.saveSession(finished);
    if (kept.ok) {
      forget();
      goOn(routes.session(kept.record.id), { replace: true });
    } else setFaults(kept.reason === 'invalid' ? kept.faults : []);
    return kept.ok;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void once(save);
  };
  const cancel = () => {
    forget();
    navigate(back);
  };
  return (
    <form className={layout.form} onSubmit={submit}>
      <Resumed isResumed={isResumed} onBeginAnew={beginAnew} />
      <QuickFields course={course} session={session} onChange={change} />
      <AddOnFields course={course} session={session} onChange={change} />
      <WarningList session={{ ...session, modality: session.modality ?? 'manual' }} />
      <MoreFields course={course} session={session} onChange={change} />
      <DayPhotos course={course} session={session} onChange={change} />
      <FaultList faults={faults} />
      <div className={layout.docked} data-docked="bar">
        <Button variant="bare" onPress={cancel}>
          {JOURNEY_WORDS.cancel}
        </Button>
        <Button type="submit" variant="primary">
          {SESSION_WORDS.save}
        </Button>
      </div>
    </form>
  );
}

function NewSession({ course, slot }: { readonly course: Course; readonly slot: string }) {
  const sessions = useLibrary((state) => state.journal.sessions);
  const today = useSamelight().today();
  const schedule = useSchedule(course);
  const last = sessionsOf(course, sessions).at(-1) ?? null;
  const place = schedule.find((one) => (slot === '' ? one.session === null : one.slot.id === slot));
  const back = routes.journey(course.id);
  return (
    <div className={`${layout.screen} ${layout.narrow}`}>
      <SubHead
        back={{ href: back, label: course.title }}
        title={SESSION_WORDS.newTitle(place?.number ?? schedule.length + 1)}
      />
      {last && <p className={layout.quiet}>{SESSION_WORDS.asLastTime}</p>}
      <SessionForm
        key={slot}
        course={course}
        begun={startSession(course, last, slot, today)}
        known={null}
        back={back}
        about={`${course.id} ${slot}`}
      />
    </div>
  );
}

export type LogScreenProps =
  | { readonly courseId: string; readonly slot: string; readonly sessionId?: never }
  | { readonly sessionId: string; readonly courseId?: never; readonly slot?: never };

/** Writes down a session, or changes what was written down. */
export function LogScreen({ courseId, slot, sessionId }: LogScreenProps) {
  const course = useCourse(courseId);
  const known = useSession(sessionId);
  if (course) return <NewSession course={course} slot={slot ?? ''} />;
  if (!known) return <Gone />;
  const back = routes.session(known.session.id);
  return (
    <div className={`${layout.screen} ${layout.narrow}`}>
      <SubHead
        back={{ href: back, label: SCHEDULE_WORDS.session(known.number) }}
        title={SESSION_WORDS.editTitle(known.number)}
      />
      <SessionForm
        course={known.course}
        begun={draftOf(known.session)}
        known={known.session}
        back={back}
        about={`${known.session.id} ${known.session.revision}`}
      />
    </div>
  );
}
