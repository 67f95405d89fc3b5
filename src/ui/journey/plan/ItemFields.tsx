import type { ChecklistItem } from '../../../domain/treatment/checklist.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { CHECKLIST_WORDS, itemDays, itemWords } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import { numberOrNull } from '../number-or-null.ts';

export interface ItemFieldsProps {
  readonly item: ChecklistItem;
  readonly list: 'preparation' | 'aftercare';
  readonly onChange: (item: ChecklistItem) => void;
  readonly onRemove: () => void;
}

/** One thing of a checklist, folded to a line. Days are counted away from the session, so before it they are turned round. */
export function ItemFields({ item, list, onChange, onRemove }: ItemFieldsProps) {
  const words = itemWords(item);
  const sign = list === 'preparation' ? -1 : 1;
  const set = (part: Partial<ChecklistItem>) => onChange({ ...item, ...part, source: 'person' });
  const setDay = (key: 'fromDay' | 'toDay', value: number) => {
    const day = sign * (numberOrNull(value) ?? 0) + 0;
    const days = { fromDay: item.fromDay, toDay: item.toDay, [key]: day };
    set(
      key === 'fromDay'
        ? { ...days, toDay: Math.max(days.toDay, day) }
        : { ...days, fromDay: Math.min(days.fromDay, day) },
    );
  };
  return (
    <li>
      <Disclosure
        title={words || CHECKLIST_WORDS.unnamed}
        summary={itemDays(item)}
        isOpenAtFirst={item.key === undefined && item.text === ''}
      >
        <TextField label={CHECKLIST_WORDS.text} value={words} onChange={(text) => set({ text })} maxLength={200} />
        <div className={layout.fields}>
          {(['fromDay', 'toDay'] as const).map((key) => (
            <NumberField
              key={key}
              label={list === 'preparation' ? CHECKLIST_WORDS[`${key}Before`] : CHECKLIST_WORDS[`${key}After`]}
              minValue={0}
              maxValue={365}
              value={Math.abs(item[key])}
              onChange={(value) => setDay(key, value)}
            />
          ))}
        </div>
        <Checkbox
          isSelected={item.repeats === 'daily'}
          onChange={(isDaily) => set({ repeats: isDaily ? 'daily' : 'once' })}
        >
          {CHECKLIST_WORDS.daily}
        </Checkbox>
        <p className={layout.small}>{CHECKLIST_WORDS.source(TREATMENT_WORDS.source[item.source])}</p>
        <div>
          <Button variant="bare" aria-label={CHECKLIST_WORDS.removeName(words)} onPress={onRemove}>
            {CHECKLIST_WORDS.remove}
          </Button>
        </div>
      </Disclosure>
    </li>
  );
}
