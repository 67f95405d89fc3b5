import { useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import { sessionsOf } from '../../../domain/treatment/session-order.ts';
import { SYMPTOMS, type Symptom } from '../../../domain/treatment/symptom.ts';
import { Panel } from '../../kit/Panel.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { DIARY_WORDS } from '../../words/diary.ts';
import { SCHEDULE_WORDS } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import { pointsOf } from '../diary-lines.ts';
import layout from '../layout.module.css';
import { SymptomChart } from '../SymptomChart.tsx';

/** One symptom after every session, laid over each other. */
export function SymptomsPanel({ course }: { readonly course: Course }) {
  const { sessions, symptoms } = useLibrary((state) => state.journal);
  const [symptom, setSymptom] = useState<Symptom>('redness');
  const own = sessionsOf(course, sessions);
  const lines = own
    .map(({ id }, i) => ({
      name: SCHEDULE_WORDS.session(i + 1),
      points: pointsOf(
        symptom,
        symptoms.filter(({ session }) => session === id),
      ),
      isStrong: i === own.length - 1,
    }))
    .filter(({ points }) => points.length > 0);
  const isEmpty = !symptoms.some(({ session }) =>
    sessions.some((one) => one.id === session && one.course === course.id),
  );
  return (
    <Panel title={DIARY_WORDS.overTime}>
      {isEmpty ? (
        <p className={layout.quiet}>{DIARY_WORDS.none}</p>
      ) : (
        <>
          <Segmented
            label={DIARY_WORDS.which}
            isWrapped
            options={SYMPTOMS.map((id) => ({ id, label: TREATMENT_WORDS.symptom[id] }))}
            value={symptom}
            onChange={setSymptom}
          />
          {lines.length > 0 ? (
            <SymptomChart name={DIARY_WORDS.chartOf(TREATMENT_WORDS.symptom[symptom])} lines={lines} />
          ) : (
            <p className={layout.quiet}>{DIARY_WORDS.notRated}</p>
          )}
        </>
      )}
    </Panel>
  );
}
