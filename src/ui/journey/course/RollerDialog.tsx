import { useState } from 'react';
import type { Edited } from '../../../app/journey/kept-record.ts';
import type { PersonId } from '../../../domain/photo/photo.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import type { Draft } from '../../../domain/treatment/journal-record.ts';
import type { Roller } from '../../../domain/treatment/roller.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { FaultList } from '../../photo/FaultList.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { JOURNEY_WORDS, ROLLER_WORDS } from '../../words/journey.ts';
import layout from '../layout.module.css';
import { numberOrNull } from '../number-or-null.ts';

export interface RollerDialogProps {
  readonly person: PersonId;
  /** `null` for a new one. */
  readonly roller: Roller | null;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly roller: Draft<Roller>;
  readonly onChange: (part: Partial<Draft<Roller>>) => void;
}

function RollerFields({ roller, onChange }: FieldsProps) {
  return (
    <>
      <TextField label={ROLLER_WORDS.name} value={roller.name} onChange={(name) => onChange({ name })} maxLength={80} />
      <div className={layout.fields}>
        <NumberField
          label={ROLLER_WORDS.needle}
          minValue={0.1}
          maxValue={3}
          step={0.05}
          value={roller.needleMm ?? Number.NaN}
          onChange={(value) => onChange({ needleMm: numberOrNull(value) })}
        />
        <DateField
          label={ROLLER_WORDS.startedOn}
          value={roller.startedOn === '' ? null : roller.startedOn}
          onChange={(startedOn) => onChange({ startedOn: startedOn ?? '' })}
        />
        <NumberField
          label={ROLLER_WORDS.usesBefore}
          minValue={0}
          value={roller.usesBefore}
          onChange={(value) => onChange({ usesBefore: numberOrNull(value) ?? 0 })}
        />
        <NumberField
          label={ROLLER_WORDS.replaceAfter}
          help={ROLLER_WORDS.replaceAfterHelp}
          minValue={1}
          value={roller.replaceAfterUses ?? Number.NaN}
          onChange={(value) => onChange({ replaceAfterUses: numberOrNull(value) })}
        />
        <DateField
          label={ROLLER_WORDS.replaceOn}
          value={roller.replaceOn}
          onChange={(replaceOn) => onChange({ replaceOn })}
        />
      </div>
    </>
  );
}

/** A home roller, new or changed. */
export function RollerDialog({ person, roller, onClose }: RollerDialogProps) {
  const { journey, today } = useSamelight();
  const [edited, setEdited] = useState<Edited<Roller>>(
    roller ?? {
      person,
      name: '',
      needleMm: null,
      startedOn: today(),
      usesBefore: 0,
      replaceAfterUses: null,
      replaceOn: null,
    },
  );
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const keep = async (record: Edited<Roller>) => {
    const kept = await journey.saveRoller(record);
    if (kept.ok) onClose();
    else setFaults(kept.reason === 'invalid' ? kept.faults : []);
    return kept.ok;
  };
  const remove = () => {
    onClose();
    if (roller) void journey.removeRoller(roller.id);
  };
  return (
    <Dialog
      title={roller ? ROLLER_WORDS.editTitle : ROLLER_WORDS.addTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          {roller && (
            <Button variant="bare" onPress={remove}>
              {ROLLER_WORDS.remove}
            </Button>
          )}
          {roller && !roller.retiredOn && (
            <Button onPress={() => void once(() => keep({ ...edited, retiredOn: today() }))}>
              {ROLLER_WORDS.retire}
            </Button>
          )}
          <Button variant="primary" onPress={() => void once(() => keep(edited))}>
            {JOURNEY_WORDS.save}
          </Button>
        </>
      }
    >
      <RollerFields roller={edited} onChange={(part) => setEdited((now) => ({ ...now, ...part }))} />
      <FaultList faults={faults} />
    </Dialog>
  );
}
