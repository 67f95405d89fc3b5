import { useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import {
  GRADE_SCALES,
  type GradeScale,
  type GradeValue,
  MMASI_PLACES,
  type Pigment,
  RATERS,
  type Rater,
} from '../../../domain/treatment/grade.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { FaultList } from '../../photo/FaultList.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { GRADE_WORDS, JOURNEY_WORDS, noiseWords } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import { GradePhotoFields, type JudgedPhotos } from './GradePhotoFields.tsx';

interface ValueProps {
  readonly value: GradeValue;
  readonly onChange: (value: GradeValue) => void;
}

function startValue(scale: GradeScale): GradeValue {
  if (scale !== 'mmasi') return { scale, value: scale === 'gais' ? 4 : 1 };
  return { scale, pigment: MMASI_PLACES.map((place) => ({ place, area: 0, darkness: 0 })) };
}

function PigmentFields({ value, onChange }: ValueProps) {
  if (value.scale !== 'mmasi') return null;
  const set = (changed: Pigment) =>
    onChange({ ...value, pigment: value.pigment.map((one) => (one.place === changed.place ? changed : one)) });
  return value.pigment.map((one) => (
    <div key={one.place} className={layout.fields}>
      <NumberField
        label={GRADE_WORDS.area(TREATMENT_WORDS.pigmentPlace[one.place])}
        minValue={0}
        maxValue={6}
        value={one.area}
        onChange={(area) => set({ ...one, area })}
      />
      <NumberField
        label={GRADE_WORDS.darkness(TREATMENT_WORDS.pigmentPlace[one.place])}
        minValue={0}
        maxValue={4}
        value={one.darkness}
        onChange={(darkness) => set({ ...one, darkness })}
      />
    </div>
  ));
}

function ValueField({ value, onChange }: ValueProps) {
  if (value.scale === 'mmasi') return <PigmentFields value={value} onChange={onChange} />;
  const { scale } = value;
  return (
    <Select
      label={GRADE_WORDS.grade}
      options={TREATMENT_WORDS.steps[scale].map((label, i) => ({ id: String(i + 1), label: `${i + 1} · ${label}` }))}
      value={String(value.value)}
      onChange={(chosen) => onChange({ scale, value: Number(chosen) })}
    />
  );
}

/** A grade somebody gives, with what is known of how much raters differ. */
export function GradeDialog({ course, onClose }: { readonly course: Course; readonly onClose: () => void }) {
  const { journey, today } = useSamelight();
  const [on, setOn] = useState<string | null>(today());
  const [rater, setRater] = useState<Rater>('patient');
  const [grade, setGrade] = useState<GradeValue>(startValue('gais'));
  const [judged, setJudged] = useState<JudgedPhotos>({});
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const save = async () => {
    const kept = await journey.saveGrade({
      person: course.person,
      course: course.id,
      on: on ?? '',
      rater,
      grade,
      ...judged,
      note,
    });
    if (kept.ok) onClose();
    else setFaults(kept.reason === 'invalid' ? kept.faults : []);
    return kept.ok;
  };
  return (
    <Dialog
      title={GRADE_WORDS.addTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{JOURNEY_WORDS.cancel}</Button>
          <Button variant="primary" onPress={() => void once(save)}>
            {JOURNEY_WORDS.save}
          </Button>
        </>
      }
    >
      <Select
        label={GRADE_WORDS.scale}
        options={GRADE_SCALES.map((id) => ({ id, label: TREATMENT_WORDS.scale[id] }))}
        value={grade.scale}
        onChange={(scale) => setGrade(startValue(scale))}
      />
      <ValueField value={grade} onChange={setGrade} />
      <p className={layout.small}>{noiseWords(grade.scale)}</p>
      <div className={layout.fields}>
        <DateField label={GRADE_WORDS.on} value={on} onChange={setOn} max={today()} />
        <Select
          label={GRADE_WORDS.rater}
          options={RATERS.map((id) => ({ id, label: TREATMENT_WORDS.rater[id] }))}
          value={rater}
          onChange={setRater}
        />
      </div>
      <GradePhotoFields course={course} value={judged} onChange={setJudged} />
      <TextField label={JOURNEY_WORDS.note} value={note} onChange={setNote} maxLength={500} />
      <FaultList faults={faults} />
    </Dialog>
  );
}
