import type { ReactNode } from 'react';
import { Sheet } from '../kit/Sheet.tsx';
import { COMPARE_WORDS, SAVED_WORDS } from '../words/compare.ts';
import { SaveDialog } from './SaveDialog.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** What is open over or beside the comparison. */
export type OpenWindow = 'options' | 'photos' | 'shortcuts' | 'save' | null;

export interface PairWindowsProps {
  readonly open: OpenWindow;
  readonly onClose: () => void;
  /** Absent where they stand beside the comparison. */
  readonly options: ReactNode;
  readonly photos: ReactNode;
  readonly suggestedName: string;
  readonly onSave: (name: string) => Promise<void>;
}

/** The windows of the compare screen; one at a time. */
export function PairWindows({ open, onClose, options, photos, suggestedName, onSave }: PairWindowsProps) {
  return (
    <>
      <Sheet title={COMPARE_WORDS.options} isOpen={options !== null && open === 'options'} onClose={onClose}>
        {options}
      </Sheet>
      <Sheet title={COMPARE_WORDS.photos} isOpen={photos !== null && open === 'photos'} onClose={onClose}>
        {photos}
      </Sheet>
      <ShortcutSheet isOpen={open === 'shortcuts'} onClose={onClose} />
      {open === 'save' && (
        <SaveDialog
          title={SAVED_WORDS.saveTitle}
          suggestion={suggestedName}
          onSave={(name) => void onSave(name)}
          onClose={onClose}
        />
      )}
    </>
  );
}
