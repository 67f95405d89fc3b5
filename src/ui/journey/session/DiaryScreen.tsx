import { useState } from 'react';
import { useLocation } from 'wouter';
import { addDays, daysBetween } from '../../../domain/photo/plain-date.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import { hintsOf } from '../../../domain/treatment/hints.ts';
import type { Session } from '../../../domain/treatment/session.ts';
import { DIARY_DAYS, LAST_DIARY_DAY, type SymptomEntry } from '../../../domain/treatment/symptom.ts';
import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useKeptDraft } from '../../kit/useKeptDraft.ts';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { FaultList } from '../../photo/FaultList.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { longDate } from '../../words/dates.ts';
import { DIARY_WORDS, dayWords } from '../../words/diary.ts';
import { SCHEDULE_WORDS } from '../../words/journey.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { Resumed } from '../Resumed.tsx';
import { SubHead } from '../SubHead.tsx';
import { useSession } from '../useCourse.ts';
import { DiaryFields } from './DiaryFields.tsx';
import { dayToWrite, type EntryDraft, finishEntry, isDiaryDay, startEntry } from './entry-draft.ts';
import { HintList } from './HintList.tsx';

interface DayFormProps {
  readonly session: Session;
  readonly day: number;
  readonly entries: readonly SymptomEntry[];
  /** Whether the day after it has come. */
  readonly hasNext: boolean;
}

/** What was begun and left, by session, day and revision. */
const DRAFTS = new Map<string, EntryDraft>();

function DayForm({ session, day, entries, hasNext }: DayFormProps) {
  const { journey } = useSamelight();
  const goingOn = useGoingOn();
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const known = entries.find((one) => one.day === day) ?? null;
  const about = `${session.id} ${day} ${known?.revision ?? 0}`;
  const begun = startEntry(session, day, entries);
  const { draft: entry, setDraft, isResumed, beginAnew, forget } = useKeptDraft(DRAFTS, about, begun);
  const shown = [...entries.filter((one) => one.day !== day), entry];
  const save = (then: string, options?: { readonly replace: boolean }) =>
    once(async () => {
      const goOn = goingOn();
      const kept = await journey.saveSymptoms(finishEntry(entry, known));
      if (kept.ok) {
        forget();
        goOn(then, options);
      } else setFaults(kept.reason === 'invalid' ? kept.faults : []);
      return kept.ok;
    });
  const remove = async () => {
    const goOn = goingOn();
    if (known) await journey.removeSymptoms(known.id);
    forget();
    goOn(routes.session(session.id));
  };
  return (
    <>
      <Resumed isResumed={isResumed} onBeginAnew={beginAnew} />
      <DiaryFields session={session} entry={entry} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      <HintList hints={hintsOf(shown)} />
      <FaultList faults={faults} />
      {known && (
        <div>
          <Button variant="bare" onPress={() => void remove()}>
            {DIARY_WORDS.remove}
          </Button>
        </div>
      )}
      <div className={layout.docked} data-docked="bar">
        {hasNext && (
          <Button onPress={() => void save(routes.diary(session.id, day + 1), { replace: true })}>
            {DIARY_WORDS.saveAndNext(day + 1)}
          </Button>
        )}
        <Button variant="primary" onPress={() => void save(routes.session(session.id))}>
          {DIARY_WORDS.save}
        </Button>
      </div>
    </>
  );
}

/** One day of the diary after a session. */
export function DiaryScreen({ sessionId, day: asked }: { readonly sessionId: string; readonly day?: number }) {
  const known = useSession(sessionId);
  const { today } = useSamelight();
  const [, navigate] = useLocation();
  const symptoms = useLibrary((state) => state.journal.symptoms);
  const [first] = useState(() => symptoms.filter((one) => one.session === sessionId));
  if (!known) return <Gone />;
  const { session, number } = known;
  const entries = symptoms.filter((one) => one.session === sessionId);
  const since = daysBetween(session.on, today());
  const day = isDiaryDay(asked) ? asked : dayToWrite(first, since);
  const onDay = (next: number) => navigate(routes.diary(sessionId, next), { replace: true });
  return (
    <div className={`${layout.screen} ${layout.narrow}`}>
      <SubHead
        back={{ href: routes.session(sessionId), label: SCHEDULE_WORDS.session(number) }}
        title={DIARY_WORDS.dayTitle(day, longDate(addDays(session.on, day)))}
      />
      <Segmented
        label={DIARY_WORDS.days}
        isWrapped
        options={DIARY_DAYS.map((one) => ({ id: String(one), label: dayWords(one) }))}
        value={String(day)}
        onChange={(chosen) => onDay(Number(chosen))}
      />
      <DayForm key={day} session={session} day={day} entries={entries} hasNext={day < LAST_DIARY_DAY && day < since} />
    </div>
  );
}
