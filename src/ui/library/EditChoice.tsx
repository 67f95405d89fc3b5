import { type ReactNode, useState } from 'react';
import { Checkbox } from '../kit/Checkbox.tsx';
import styles from './EditChoice.module.css';

export interface EditChoiceProps {
  /** Whether the fields appear only when they are asked for. */
  readonly isOptional: boolean;
  readonly label: string;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: ReactNode;
}

/** Fields that are part of a change to several photos only when they are ticked. */
export function EditChoice({ isOptional, label, onChoose, children }: EditChoiceProps) {
  const [isChosen, setChosen] = useState(false);
  if (!isOptional) return children;
  const choose = (chosen: boolean) => {
    setChosen(chosen);
    onChoose(chosen);
  };
  return (
    <div className={styles.choice}>
      <Checkbox isSelected={isChosen} onChange={choose}>
        {label}
      </Checkbox>
      {isChosen && <div className={styles.fields}>{children}</div>}
    </div>
  );
}
