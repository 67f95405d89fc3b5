import { useState } from 'react';
import type { Photo } from '../../domain/photo/photo.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { PHOTO_SCREEN_WORDS } from '../words/library.ts';

/** Hands a file to the browser to be saved under its own name. */
function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the file after the click; when it has done so is not told.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface DownloadDialogProps {
  readonly photo: Photo;
  readonly onClose: () => void;
}

/** Says what an original file carries besides the picture before it is handed out. */
export function DownloadDialog({ photo, onClose }: DownloadDialogProps) {
  const samelight = useSamelight();
  const [isMissing, setMissing] = useState(false);
  const download = async () => {
    const file = await samelight.original(photo);
    if (!file) return setMissing(true);
    saveFile(file);
    onClose();
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
      {isMissing && <p role="alert">{PHOTO_SCREEN_WORDS.missingOriginal}</p>}
    </Dialog>
  );
}
