import { useState } from 'react';
import type { Session } from '../../../domain/treatment/session.ts';
import { Answer } from '../../kit/Answer.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { routes } from '../../photo/routes.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { JOURNEY_WORDS } from '../../words/journey.ts';
import { photoCount } from '../../words/photo.ts';
import { SESSION_WORDS } from '../../words/sessions.ts';

export interface RemoveSessionProps {
  readonly session: Session;
  readonly number: number;
  readonly onClose: () => void;
}

/** Asks what becomes of a session’s photos before it goes to the bin. */
export function RemoveSession({ session, number, onClose }: RemoveSessionProps) {
  const { journey } = useSamelight();
  const goingOn = useGoingOn();
  const [choice, setChoice] = useState<'keep' | 'bin'>('keep');
  const photos = journey.photosOf(session.id);
  const remove = async () => {
    const goOn = goingOn();
    onClose();
    if ((await journey.removeSession(session.id, choice)).ok) goOn(routes.journey(session.course));
  };
  return (
    <Dialog
      kind="alert"
      title={SESSION_WORDS.removeTitle(number)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{JOURNEY_WORDS.cancel}</Button>
          <Button variant="harm" onPress={() => void remove()}>
            {SESSION_WORDS.moveToBin}
          </Button>
        </>
      }
    >
      <p>{SESSION_WORDS.removeQuestion}</p>
      {photos.length > 0 && (
        <Answer
          label={SESSION_WORDS.photosQuestion(photoCount(photos.length))}
          options={[
            { id: 'keep', label: SESSION_WORDS.keepPhotos },
            { id: 'bin', label: SESSION_WORDS.binPhotos },
          ]}
          value={choice}
          onChange={setChoice}
        />
      )}
    </Dialog>
  );
}
