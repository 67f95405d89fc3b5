import { Trash2 } from 'lucide-react';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { Panel } from '../kit/Panel.tsx';
import { routes } from '../photo/routes.ts';
import styles from './StoragePanel.module.css';
import { type PersistAnswer, useStorageRoom } from './useStorageRoom.ts';
import { byteWords, SETTINGS_WORDS } from './words.ts';

interface KeepingProps {
  readonly isPersisted: boolean;
  readonly answer: PersistAnswer;
  readonly onAsk: () => void;
}

function Keeping({ isPersisted, answer, onAsk }: KeepingProps) {
  if (isPersisted) return <p>{SETTINGS_WORDS.persisted}</p>;
  return (
    <>
      <p role="status">
        {answer === 'denied' && SETTINGS_WORDS.persistDenied}
        {answer === 'asking' && SETTINGS_WORDS.persistAsking}
        {answer === 'not-asked' && SETTINGS_WORDS.notPersisted}
      </p>
      <div>
        <Button onPress={onAsk}>{SETTINGS_WORDS.persist}</Button>
      </div>
    </>
  );
}

/** Where the photos are, how much room they take, and what may happen to them. */
export function StoragePanel() {
  const { room, answer, persist } = useStorageRoom();
  return (
    <Panel title={SETTINGS_WORDS.storageTitle}>
      <p>{SETTINGS_WORDS.storageHere}</p>
      <p>{SETTINGS_WORDS.storageRisk}</p>
      {room && (
        <p className={styles.use}>
          {room.usedBytes !== undefined && room.freeBytes !== undefined
            ? SETTINGS_WORDS.used(byteWords(room.usedBytes), byteWords(room.freeBytes))
            : SETTINGS_WORDS.unknownUse}
        </p>
      )}
      {room?.isPersisted !== undefined && (
        <Keeping isPersisted={room.isPersisted} answer={answer} onAsk={() => void persist()} />
      )}
      <div>
        <ButtonLink href={routes.bin()} icon={<Trash2 aria-hidden />}>
          {SETTINGS_WORDS.openBin}
        </ButtonLink>
      </div>
    </Panel>
  );
}
