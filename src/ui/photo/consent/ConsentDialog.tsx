import { useState } from 'react';
import type { Person, Photo } from '../../../domain/photo/photo.ts';
import { type Consent, PURPOSES, type Purpose } from '../../../domain/treatment/consent.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import { Answer } from '../../kit/Answer.tsx';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { CLIENT_WORDS } from '../../words/clients.ts';
import { longDate } from '../../words/dates.ts';
import { JOURNEY_WORDS } from '../../words/journey.ts';
import { subjectWords } from '../../words/photo.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import { FaultList } from '../FaultList.tsx';
import { useLibrary, useSamelight } from '../SamelightContext.ts';
import styles from './Consents.module.css';

export interface ConsentDialogProps {
  readonly person: Person;
  /** The one to be changed; absent: a new one. */
  readonly consent?: Consent;
  /** The photo a new one is about at first; absent: all of them. */
  readonly photo?: Photo;
  readonly onClose: () => void;
}

const START = { purpose: 'clinic' as Purpose, note: '' };

/** Notes what somebody agreed to, for all their photos or for one, or changes what was noted. */
export function ConsentDialog({ person, consent, photo, onClose }: ConsentDialogProps) {
  const { journey, today } = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const [draft, setDraft] = useState(() => ({
    ...START,
    person: person.id,
    givenOn: today(),
    ...(photo ? { photo: photo.id } : {}),
    ...consent,
  }));
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  /** A field that is left empty is not in the record at all. */
  const set = (field: 'photo' | 'expiresOn' | 'withdrawnOn', value: string | null) => {
    const { [field]: _before, ...others } = draft;
    setDraft(value ? { ...others, [field]: value } : others);
  };
  const save = async () => {
    const kept = await journey.saveConsent(draft);
    if (kept.ok) onClose();
    else setFaults(kept.reason === 'invalid' ? kept.faults : []);
    return kept.ok;
  };
  return (
    <Dialog
      title={CLIENT_WORDS.consentTitle}
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
      <Answer
        label={CLIENT_WORDS.purpose}
        options={PURPOSES.map((id) => ({ id, label: TREATMENT_WORDS.purpose[id] }))}
        value={draft.purpose}
        onChange={(purpose) => setDraft({ ...draft, purpose })}
      />
      <Select
        label={CLIENT_WORDS.about}
        options={[
          { id: '', label: CLIENT_WORDS.allPhotos },
          ...photos
            .filter((one) => one.person === person.id)
            .map((one) => ({ id: one.id, label: `${longDate(one.takenAt.date)}, ${subjectWords(one)}` })),
        ]}
        value={draft.photo ?? ''}
        onChange={(id) => set('photo', id)}
      />
      <div className={styles.fields}>
        <DateField
          label={CLIENT_WORDS.givenOn}
          value={draft.givenOn || null}
          onChange={(givenOn) => setDraft({ ...draft, givenOn: givenOn ?? '' })}
        />
        <DateField
          label={CLIENT_WORDS.expiresOn}
          value={draft.expiresOn ?? null}
          onChange={(on) => set('expiresOn', on)}
        />
        {consent && (
          <DateField
            label={CLIENT_WORDS.withdrawnOn}
            value={draft.withdrawnOn ?? null}
            onChange={(on) => set('withdrawnOn', on)}
          />
        )}
      </div>
      <TextField
        label={JOURNEY_WORDS.note}
        help={CLIENT_WORDS.consentNote}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      <FaultList faults={faults} />
    </Dialog>
  );
}
