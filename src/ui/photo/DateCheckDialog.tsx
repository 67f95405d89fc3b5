import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { PHOTO_WORDS, photoCount } from '../words/photo.ts';
import { DateQuestion } from './DateQuestion.tsx';
import { useLibrary, useSamelight } from './SamelightContext.ts';

/** Questions shown at once; nobody answers more in one go, and a thousand of them would be slow. */
const SHOWN = 20;

export interface DateCheckDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All photos whose date is in doubt, each with its question. */
export function DateCheckDialog({ isOpen, onClose }: DateCheckDialogProps) {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos).filter(({ dateDoubt }) => dateDoubt !== undefined);
  const [shown, setShown] = useState(SHOWN);
  const keepAll = () =>
    void samelight.edit(
      photos.map(({ id }) => id),
      { settlesDate: true },
    );
  return (
    <Dialog
      title={PHOTO_WORDS.dateCheckTitle}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      actions={
        <>
          {photos.length > 1 && <Button onPress={keepAll}>{PHOTO_WORDS.keepAllDates(photos.length)}</Button>}
          <Button variant="primary" onPress={onClose}>
            {PHOTO_WORDS.done}
          </Button>
        </>
      }
    >
      <p role="status">
        {photos.length === 0 ? PHOTO_WORDS.noDoubtLeft : PHOTO_WORDS.dateCheck(photoCount(photos.length))}
      </p>
      {photos.slice(0, shown).map((photo) => (
        <DateQuestion key={photo.id} photo={photo} />
      ))}
      {photos.length > shown && (
        <Button onPress={() => setShown(shown + SHOWN)}>{PHOTO_WORDS.showMore(photos.length - shown)}</Button>
      )}
    </Dialog>
  );
}
