import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { BIN_WORDS } from '../words/library.ts';

export interface EmptyBinDialogProps {
  readonly count: number;
  readonly onClose: () => void;
}

/** Asks before photos are removed for good: the one act that has no way back. */
export function EmptyBinDialog({ count, onClose }: EmptyBinDialogProps) {
  const samelight = useSamelight();
  const empty = () => {
    onClose();
    void samelight.emptyBin();
  };
  return (
    <Dialog
      kind="alert"
      title={BIN_WORDS.confirmTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- in a question about loss, the safe answer has the focus */}
          <Button onPress={onClose} autoFocus>
            {BIN_WORDS.cancel}
          </Button>
          <Button variant="harm" onPress={empty}>
            {BIN_WORDS.confirmButton(count)}
          </Button>
        </>
      }
    >
      <p>{BIN_WORDS.confirm(count)}</p>
    </Dialog>
  );
}
