import { useMemo } from 'react';
import { addDays } from '../../../domain/photo/plain-date.ts';
import type { Session } from '../../../domain/treatment/session.ts';
import { SIGNS, SYMPTOMS } from '../../../domain/treatment/symptom.ts';
import { CheckGroup } from '../../kit/CheckGroup.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { Select } from '../../kit/Select.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { DIARY_WORDS } from '../../words/diary.ts';
import { subjectWords } from '../../words/photo.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import type { EntryDraft } from './entry-draft.ts';

export interface DiaryFieldsProps {
  readonly session: Session;
  readonly entry: EntryDraft;
  readonly onChange: (part: Partial<EntryDraft>) => void;
}

/** A photo of that day, where there is one. */
function PhotoField({ session, entry, onChange }: DiaryFieldsProps) {
  const photos = useLibrary((state) => state.photos);
  const date = addDays(session.on, entry.day);
  const ofDay = useMemo(
    () => photos.filter(({ takenAt, person }) => takenAt.date === date && person === session.person),
    [photos, date, session.person],
  );
  if (ofDay.length === 0) return <p className={layout.small}>{DIARY_WORDS.noPhoto}</p>;
  return (
    <Select
      label={DIARY_WORDS.photo}
      options={[
        { id: '', label: DIARY_WORDS.withoutPhoto },
        ...ofDay.map((photo) => ({ id: photo.id, label: [subjectWords(photo), photo.takenAt.time ?? ''].join(' ') })),
      ]}
      value={entry.photo}
      onChange={(photo) => onChange({ photo })}
    />
  );
}

/** How it was on one day: four ratings; signs, words and a photo folded away. */
export function DiaryFields(props: DiaryFieldsProps) {
  const { entry, onChange } = props;
  return (
    <>
      <div className={layout.form}>
        {SYMPTOMS.map((symptom) => (
          <Slider
            key={symptom}
            label={TREATMENT_WORDS.symptom[symptom]}
            minValue={0}
            maxValue={10}
            step={1}
            value={entry.ratings[symptom] ?? 0}
            onChange={(value) => onChange({ ratings: { ...entry.ratings, [symptom]: value } })}
          />
        ))}
        <p className={layout.small}>{DIARY_WORDS.scale}</p>
      </div>
      <div>
        <Disclosure
          title={DIARY_WORDS.signs}
          summary={entry.signs.length > 0 ? DIARY_WORDS.signCount(entry.signs.length) : undefined}
          isOpenAtFirst={entry.signs.length > 0}
        >
          <CheckGroup
            label={DIARY_WORDS.signsToday}
            options={SIGNS.map((id) => ({ id, label: TREATMENT_WORDS.sign[id] }))}
            value={entry.signs}
            onChange={(signs) => onChange({ signs })}
          />
        </Disclosure>
        <Disclosure title={DIARY_WORDS.textAndPhoto} isOpenAtFirst={entry.text !== '' || entry.photo !== ''}>
          <TextArea label={DIARY_WORDS.text} value={entry.text} onChange={(text) => onChange({ text })} />
          <PhotoField {...props} />
        </Disclosure>
      </div>
    </>
  );
}
