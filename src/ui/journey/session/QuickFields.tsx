import type { Course } from '../../../domain/treatment/course.ts';
import { MODALITIES, SETTINGS } from '../../../domain/treatment/session.ts';
import { Answer } from '../../kit/Answer.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Select } from '../../kit/Select.tsx';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { SESSION_WORDS } from '../../words/sessions.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import { DepthFields } from './DepthFields.tsx';
import type { SessionDraft } from './session-draft.ts';

export interface SessionPartProps {
  readonly course: Course;
  readonly session: SessionDraft;
  readonly onChange: (part: Partial<SessionDraft>) => void;
}

/** Which of the person’s rollers it was, where there are any. */
function RollerField({ course, session, onChange }: SessionPartProps) {
  const rollers = useLibrary((state) => state.journal.rollers);
  const own = rollers.filter(
    ({ person, retiredOn, id }) => person === course.person && (retiredOn === undefined || id === session.roller),
  );
  if (session.modality !== 'manual' || own.length === 0) return null;
  return (
    <Select
      label={SESSION_WORDS.roller}
      options={[{ id: '', label: SESSION_WORDS.noRoller }, ...own.map(({ id, name }) => ({ id, label: name }))]}
      value={session.roller}
      onChange={(roller) => onChange({ roller })}
    />
  );
}

/** What is asked of every session: ten seconds when it was as the last time. */
export function QuickFields(props: SessionPartProps) {
  const { session, onChange } = props;
  const { today } = useSamelight();
  return (
    <>
      <DateField
        label={SESSION_WORDS.on}
        value={session.on === '' ? null : session.on}
        max={today()}
        onChange={(on) => onChange({ on: on ?? '' })}
      />
      <Answer
        label={SESSION_WORDS.setting}
        options={SETTINGS.map((id) => ({ id, label: TREATMENT_WORDS.setting[id] }))}
        value={session.setting}
        onChange={(setting) => onChange({ setting })}
      />
      <Answer
        label={SESSION_WORDS.modality}
        options={MODALITIES.map((id) => ({ id, label: TREATMENT_WORDS.modality[id] }))}
        value={session.modality}
        onChange={(modality) => onChange({ modality })}
      />
      <div className={layout.stack}>
        <RollerField {...props} />
        <DepthFields {...props} />
      </div>
    </>
  );
}
