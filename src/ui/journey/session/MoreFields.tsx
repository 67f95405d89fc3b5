import type { Cartridge, Numbing } from '../../../domain/treatment/session.ts';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { SESSION_WORDS } from '../../words/sessions.ts';
import layout from '../layout.module.css';
import { numberOrNull } from '../number-or-null.ts';
import type { SessionPartProps } from './QuickFields.tsx';
import { YesNo } from './YesNo.tsx';

const NO_CARTRIDGE: Cartridge = { type: '', lot: '', singleUse: null };
const NO_NUMBING: Numbing = { product: '', percent: null, minutes: null };

function WhenAndWhere({ session, onChange }: SessionPartProps) {
  return (
    <div className={layout.fields}>
      <TextField label={SESSION_WORDS.time} type="time" value={session.time} onChange={(time) => onChange({ time })} />
      <TextField
        label={SESSION_WORDS.operator}
        value={session.operator}
        onChange={(operator) => onChange({ operator })}
      />
      <TextField label={SESSION_WORDS.place} value={session.place} onChange={(place) => onChange({ place })} />
      <TextField label={SESSION_WORDS.device} value={session.device} onChange={(device) => onChange({ device })} />
    </div>
  );
}

function Needles({ session, onChange }: SessionPartProps) {
  const cartridge = session.cartridge ?? NO_CARTRIDGE;
  const set = (part: Partial<Cartridge>) => onChange({ cartridge: { ...cartridge, ...part } });
  return (
    <>
      <div className={layout.fields}>
        <TextField label={SESSION_WORDS.cartridge} value={cartridge.type} onChange={(type) => set({ type })} />
        <TextField label={SESSION_WORDS.lot} value={cartridge.lot} onChange={(lot) => set({ lot })} />
        <NumberField
          label={SESSION_WORDS.usesBefore}
          minValue={0}
          value={session.usesBefore ?? Number.NaN}
          onChange={(value) => onChange({ usesBefore: numberOrNull(value) })}
        />
        <NumberField
          label={SESSION_WORDS.passes}
          minValue={1}
          maxValue={50}
          value={session.passes ?? Number.NaN}
          onChange={(value) => onChange({ passes: numberOrNull(value) })}
        />
      </div>
      <YesNo label={SESSION_WORDS.singleUse} value={cartridge.singleUse} onChange={(singleUse) => set({ singleUse })} />
      <YesNo
        label={SESSION_WORDS.sterilised}
        value={session.sterilised}
        onChange={(sterilised) => onChange({ sterilised })}
      />
    </>
  );
}

function Comfort({ session, onChange }: SessionPartProps) {
  const numbing = session.numbing ?? NO_NUMBING;
  const set = (part: Partial<Numbing>) => onChange({ numbing: { ...numbing, ...part } });
  return (
    <div className={layout.fields}>
      <TextField label={SESSION_WORDS.numbing} value={numbing.product} onChange={(product) => set({ product })} />
      <NumberField
        label={SESSION_WORDS.numbingPercent}
        minValue={0}
        maxValue={100}
        step={0.5}
        value={numbing.percent ?? Number.NaN}
        onChange={(value) => set({ percent: numberOrNull(value) })}
      />
      <NumberField
        label={SESSION_WORDS.numbingMinutes}
        minValue={0}
        maxValue={600}
        value={numbing.minutes ?? Number.NaN}
        onChange={(value) => set({ minutes: numberOrNull(value) })}
      />
      <NumberField
        label={SESSION_WORDS.pain}
        minValue={0}
        maxValue={10}
        value={session.pain ?? Number.NaN}
        onChange={(value) => onChange({ pain: numberOrNull(value) })}
      />
    </div>
  );
}

/** Everything else about a session, folded away. */
export function MoreFields(props: SessionPartProps) {
  const { session, onChange } = props;
  return (
    <div>
      <Disclosure title={SESSION_WORDS.whenAndWhere}>
        <WhenAndWhere {...props} />
      </Disclosure>
      <Disclosure title={SESSION_WORDS.needles}>
        <Needles {...props} />
      </Disclosure>
      <Disclosure title={SESSION_WORDS.comfort}>
        <Comfort {...props} />
      </Disclosure>
      <Disclosure title={SESSION_WORDS.serumAndNote}>
        <TextField label={SESSION_WORDS.serum} value={session.serum} onChange={(serum) => onChange({ serum })} />
        <TextArea label={SESSION_WORDS.note} value={session.note} onChange={(note) => onChange({ note })} />
      </Disclosure>
    </div>
  );
}
