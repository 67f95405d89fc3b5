import { Answer } from '../../kit/Answer.tsx';
import { TREATMENT_WORDS } from '../../words/treatment.ts';

export interface YesNoProps {
  readonly label: string;
  /** `null` while nobody said. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

const VALUES = { yes: true, no: false, unsure: null } as const;

/** Yes, no, or not known. */
export function YesNo({ label, value, onChange }: YesNoProps) {
  return (
    <Answer
      label={label}
      options={(['yes', 'no', 'unsure'] as const).map((id) => ({ id, label: TREATMENT_WORDS.answer[id] }))}
      value={value === null ? 'unsure' : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(VALUES[chosen])}
    />
  );
}
