import { type FormEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/TextField.tsx';
import { SAVED_WORDS } from '../words/compare.ts';

export interface SaveDialogProps {
  readonly title: string;
  readonly suggestion: string;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a comparison’s name. */
export function SaveDialog({ title, suggestion, onSave, onClose }: SaveDialogProps) {
  const [name, setName] = useState(suggestion);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    onSave(name.trim());
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{SAVED_WORDS.cancel}</Button>
          <Button variant="primary" type="submit" form="comparison-name" isDisabled={!name.trim()}>
            {SAVED_WORDS.saveName}
          </Button>
        </>
      }
    >
      <form id="comparison-name" onSubmit={save}>
        <TextField label={SAVED_WORDS.name} value={name} onChange={setName} maxLength={120} />
      </form>
    </Dialog>
  );
}
