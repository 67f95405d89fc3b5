import { type FormEvent, useId, useState } from 'react';
import type { Subject } from '../../domain/photo/areas.ts';
import type { Photo, PhotoEdit } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { DateField } from '../kit/DateField.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { PersonField } from '../photo/PersonField.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { SubjectFields } from '../photo/SubjectFields.tsx';
import { EDIT_WORDS } from '../words/library.ts';
import { EditChoice } from './EditChoice.tsx';
import styles from './EditPhotosDialog.module.css';
import { type Draft, draftOf, editOf } from './photo-draft.ts';

export interface EditPhotosDialogProps {
  readonly photos: readonly Photo[];
  readonly onClose: () => void;
}

/** Changes date, subject, person and note; of several photos only what is ticked. */
export function EditPhotosDialog({ photos, onClose }: EditPhotosDialogProps) {
  const samelight = useSamelight();
  const formId = useId();
  const isMany = photos.length > 1;
  const [draft, setDraft] = useState<Draft>(() => draftOf(photos));
  const set = (part: Partial<Draft>) => setDraft((last) => ({ ...last, ...part }));
  const edit: PhotoEdit = editOf(draft, photos);
  const hasChange = Object.keys(edit).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (hasChange) {
      void samelight.edit(
        photos.map(({ id }) => id),
        edit,
      );
    }
    onClose();
  };
  return (
    <Dialog
      title={isMany ? EDIT_WORDS.titleMany(photos.length) : EDIT_WORDS.titleOne}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{EDIT_WORDS.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={!hasChange}>
            {EDIT_WORDS.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        {isMany && <p className={styles.help}>{EDIT_WORDS.help}</p>}
        <EditChoice isOptional={isMany} label={EDIT_WORDS.changeDate} onChoose={(date) => set({ changesDate: date })}>
          <DateField
            label={EDIT_WORDS.date}
            value={draft.date}
            onChange={(date) => set({ date })}
            max={samelight.today()}
          />
        </EditChoice>
        <EditChoice
          isOptional={isMany}
          label={EDIT_WORDS.changeSubject}
          onChoose={(subject) => set({ changesSubject: subject })}
        >
          <SubjectFields value={draft.subject} onChange={(subject: Subject) => set({ subject })} />
        </EditChoice>
        <EditChoice
          isOptional={isMany}
          label={EDIT_WORDS.changePerson}
          onChoose={(person) => set({ changesPerson: person })}
        >
          <PersonField value={draft.person} onChange={(person) => set({ person })} />
        </EditChoice>
        <EditChoice isOptional={isMany} label={EDIT_WORDS.changeNote} onChoose={(note) => set({ changesNote: note })}>
          <TextArea label={EDIT_WORDS.note} value={draft.note} onChange={(note) => set({ note })} maxLength={2000} />
        </EditChoice>
      </form>
    </Dialog>
  );
}
