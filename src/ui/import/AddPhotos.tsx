import { ChevronDown, FolderPlus, ImagePlus } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { Button } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { IMPORT_WORDS } from '../words/import.ts';
import styles from './AddPhotos.module.css';
import { withoutLeftovers } from './dropped-files.ts';

/** Some systems know no type for HEIC and would grey its files out. */
const ACCEPT = 'image/*,.heic,.heif';

/** Asks for a folder through an input made for the occasion; a second one in the page would only be in the way. */
function chooseFolder(onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = true;
  input.addEventListener('change', () => onFiles(withoutLeftovers([...(input.files ?? [])])));
  input.click();
}

/** The main way in: a file picker, and a menu with the way for folders. */
export function AddPhotos() {
  const samelight = useSamelight();
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    void samelight.importFiles([...(event.target.files ?? [])]);
    // The same files can be chosen again.
    event.target.value = '';
  };
  const choose = () => input.current?.click();
  return (
    <div className={styles.add}>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPT}
        onChange={take}
        hidden
        aria-label={IMPORT_WORDS.addPhotos}
      />
      <Button variant="primary" icon={<ImagePlus aria-hidden />} onPress={choose}>
        {IMPORT_WORDS.addPhotos}
      </Button>
      <Menu
        label={IMPORT_WORDS.moreWays}
        variant="primary"
        icon={<ChevronDown aria-hidden />}
        entries={[
          { id: 'files', label: IMPORT_WORDS.chooseFiles, icon: <ImagePlus aria-hidden />, onAction: choose },
          {
            id: 'folder',
            label: IMPORT_WORDS.chooseFolder,
            icon: <FolderPlus aria-hidden />,
            onAction: () => chooseFolder((files) => void samelight.importFiles(files)),
          },
        ]}
      />
    </div>
  );
}
