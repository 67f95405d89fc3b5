import { Plus } from 'lucide-react';
import { ADD_ON_KINDS, type AddOn, type AddOnKind } from '../../../domain/treatment/add-on.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import { Button } from '../../kit/Button.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { treatedPlaceWords } from '../../words/journey.ts';
import { SESSION_WORDS } from '../../words/sessions.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import { numberOrNull } from '../number-or-null.ts';
import styles from './AddOnFields.module.css';
import type { SessionPartProps } from './QuickFields.tsx';
import { YesNo } from './YesNo.tsx';

interface OneProps {
  readonly course: Course;
  readonly addOn: AddOn;
  readonly onChange: (addOn: AddOn) => void;
  readonly onRemove: () => void;
}

function startAddOn(kind: AddOnKind): AddOn {
  return {
    kind,
    product: '',
    lot: '',
    amount: '',
    place: null,
    dayOffset: 0,
    vitaminC: null,
    madeForNeedling: null,
  };
}

/** Where on the body, the same day or some days from it. */
function WhereAndWhen({ course, addOn, onChange }: Omit<OneProps, 'onRemove'>) {
  const chosen = course.places.findIndex((place) => JSON.stringify(place) === JSON.stringify(addOn.place));
  return (
    <>
      <Select
        label={SESSION_WORDS.addOnPlace}
        options={[
          { id: '-1', label: SESSION_WORDS.everywhere },
          ...course.places.map((place, i) => ({ id: String(i), label: treatedPlaceWords(place) })),
        ]}
        value={String(chosen)}
        onChange={(index) => onChange({ ...addOn, place: course.places[Number(index)] ?? null })}
      />
      <NumberField
        label={SESSION_WORDS.dayOffset}
        help={SESSION_WORDS.dayOffsetHelp}
        minValue={-365}
        maxValue={365}
        value={addOn.dayOffset}
        onChange={(value) => onChange({ ...addOn, dayOffset: numberOrNull(value) ?? 0 })}
      />
    </>
  );
}

function OneAddOn({ course, addOn, onChange, onRemove }: OneProps) {
  const set = (part: Partial<AddOn>) => onChange({ ...addOn, ...part });
  const name = TREATMENT_WORDS.addOn[addOn.kind];
  return (
    <li className={styles.addOn} aria-label={name}>
      <div className={layout.head}>
        <h3 className={layout.title}>{name}</h3>
        <Button variant="bare" aria-label={SESSION_WORDS.removeAddOnName(name)} onPress={onRemove}>
          {SESSION_WORDS.removeAddOn}
        </Button>
      </div>
      {addOn.kind === 'prp' && <p className={layout.small}>{SESSION_WORDS.prpFact}</p>}
      <div className={layout.fields}>
        <TextField label={SESSION_WORDS.product} value={addOn.product} onChange={(product) => set({ product })} />
        <TextField label={SESSION_WORDS.amount} value={addOn.amount} onChange={(amount) => set({ amount })} />
        <TextField label={SESSION_WORDS.lot} value={addOn.lot} onChange={(lot) => set({ lot })} />
        <WhereAndWhen course={course} addOn={addOn} onChange={onChange} />
      </div>
      {(addOn.kind === 'skincare' || addOn.kind === 'other') && (
        <>
          <YesNo label={SESSION_WORDS.vitaminC} value={addOn.vitaminC} onChange={(vitaminC) => set({ vitaminC })} />
          <YesNo
            label={SESSION_WORDS.madeForNeedling}
            value={addOn.madeForNeedling}
            onChange={(madeForNeedling) => set({ madeForNeedling })}
          />
        </>
      )}
    </li>
  );
}

/** What was done beside the needling. */
export function AddOnFields({ course, session: { addOns }, onChange }: SessionPartProps) {
  return (
    <div className={layout.stack} role="group" aria-label={SESSION_WORDS.addOns}>
      <h2>{SESSION_WORDS.addOns}</h2>
      {addOns.length > 0 && (
        <ul className={styles.addOns}>
          {addOns.map((addOn, i) => (
            <OneAddOn
              key={i}
              course={course}
              addOn={addOn}
              onChange={(changed) => onChange({ addOns: addOns.with(i, changed) })}
              onRemove={() => onChange({ addOns: addOns.toSpliced(i, 1) })}
            />
          ))}
        </ul>
      )}
      <div>
        <Menu
          label={SESSION_WORDS.addAddOn}
          isLabelShown
          icon={<Plus aria-hidden />}
          entries={ADD_ON_KINDS.map((kind) => ({
            id: kind,
            label: TREATMENT_WORDS.addOn[kind],
            onAction: () => onChange({ addOns: [...addOns, startAddOn(kind)] }),
          }))}
        />
      </div>
    </div>
  );
}
