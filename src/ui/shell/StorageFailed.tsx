import { Button } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { SHELL_WORDS } from '../words/shell.ts';

/** Shown in place of every screen while the library cannot be opened. */
export function StorageFailed() {
  const samelight = useSamelight();
  return (
    <EmptyState
      title={SHELL_WORDS.storageFailedTitle}
      level={1}
      actions={
        <Button variant="primary" onPress={() => void samelight.open()}>
          {SHELL_WORDS.tryAgain}
        </Button>
      }
    >
      <p>{SHELL_WORDS.storageFailed}</p>
      <p>{SHELL_WORDS.storageFailedHelp}</p>
    </EmptyState>
  );
}
