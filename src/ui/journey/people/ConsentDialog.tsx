import { useState } from 'react';
import type { Person } from '../../../domain/photo/photo.ts';
import { PURPOSES, type Purpose } from '../../../domain/treatment/consent.ts';
import type { Faults } from '../../../domain/treatment/faults.ts';
import { Answer } from '../../kit/Answer.tsx';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { CLIENT_WORDS } from '../../words/clients.ts';
import { longDate } from '../../words/dates.ts';
import { JOURNEY_WORDS } from '../../words/journey.ts';
import { subjectWords } from '../../words/photo.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import { FaultList } from '../FaultList.tsx';
import layout from '../layout.module.css';
import { useOneAtATime } from '../useOneAtATime.ts';

/** Notes what somebody agreed to, for all their photos or for one. */
export function ConsentDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { journey, today } = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const [purpose, setPurpose] = useState<Purpose>('clinic');
  const [photo, setPhoto] = useState('');
  const [givenOn, setGivenOn] = useState<string | null>(today());
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<Faults>([]);
  const once = useOneAtATime();
  const save = async () => {
    const kept = await journey.saveConsent({
      person: person.id,
      purpose,
      givenOn: givenOn ?? '',
      note,
      ...(photo ? { photo } : {}),
      ...(expiresOn ? { expiresOn } : {}),
    });
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
        value={purpose}
        onChange={setPurpose}
      />
      <Select
        label={CLIENT_WORDS.about}
        options={[
          { id: '', label: CLIENT_WORDS.allPhotos },
          ...photos
            .filter((one) => one.person === person.id)
            .map((one) => ({ id: one.id, label: `${longDate(one.takenAt.date)}, ${subjectWords(one)}` })),
        ]}
        value={photo}
        onChange={setPhoto}
      />
      <div className={layout.fields}>
        <DateField label={CLIENT_WORDS.givenOn} value={givenOn} onChange={setGivenOn} />
        <DateField label={CLIENT_WORDS.expiresOn} value={expiresOn} onChange={setExpiresOn} />
      </div>
      <TextField label={JOURNEY_WORDS.note} help={CLIENT_WORDS.consentNote} value={note} onChange={setNote} />
      <FaultList faults={faults} />
    </Dialog>
  );
}
