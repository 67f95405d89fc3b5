import { useState } from 'react';
import type { ConsentedOriginal } from '../../app/journey/export-consented.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import type { Purpose } from '../../domain/treatment/consent.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { downloadFile } from '../kit/save-file.ts';
import { PurposeField } from '../photo/consent/PurposeField.tsx';
import { Refused } from '../photo/consent/Refused.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { PHOTO_SCREEN_WORDS } from '../words/library.ts';

export interface DownloadDialogProps {
  readonly photo: Photo;
  readonly onClose: () => void;
}

/** Says what an original file carries besides the picture before it is handed out, and asks what for where that needs consent. */
export function DownloadDialog({ photo, onClose }: DownloadDialogProps) {
  const samelight = useSamelight();
  const [purpose, setPurpose] = useState<Purpose>('own');
  const [failure, setFailure] = useState<Exclude<ConsentedOriginal, { ok: true }> | null>(null);
  const download = async () => {
    const original = await samelight.original(photo, purpose);
    if (!original.ok) return setFailure(original);
    downloadFile(original.file);
    onClose();
  };
  const choose = (chosen: Purpose) => {
    setPurpose(chosen);
    setFailure(null);
  };
  return (
    <Dialog
      title={PHOTO_SCREEN_WORDS.downloadTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{PHOTO_SCREEN_WORDS.cancel}</Button>
          <Button variant="primary" onPress={() => void download()}>
            {PHOTO_SCREEN_WORDS.downloadNow}
          </Button>
        </>
      }
    >
      <p>{PHOTO_SCREEN_WORDS.downloadPlain}</p>
      {photo.file.hasLocation ? (
        <Banner tone="care">{PHOTO_SCREEN_WORDS.downloadWithPlace}</Banner>
      ) : (
        <p>{PHOTO_SCREEN_WORDS.downloadWithoutPlace}</p>
      )}
      <PurposeField people={[photo.person]} value={purpose} onChange={choose} />
      {failure?.reason === 'missing' && <p role="alert">{PHOTO_SCREEN_WORDS.missingOriginal}</p>}
      {failure?.reason === 'not-consented' && <Refused refused={failure.refused} />}
    </Dialog>
  );
}
