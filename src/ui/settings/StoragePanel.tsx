import { Trash2 } from 'lucide-react';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { Panel } from '../kit/Panel.tsx';
import { routes } from '../photo/routes.ts';
import { byteWords, SETTINGS_WORDS } from '../words/settings.ts';
import styles from './StoragePanel.module.css';
import { type PersistAnswer, type StorageRoom, useStorageRoom } from './useStorageRoom.ts';

function roomWords({ usedBytes, freeBytes }: StorageRoom): string {
  if (usedBytes === undefined || freeBytes === undefined) return SETTINGS_WORDS.unknownUse;
  return SETTINGS_WORDS.used(byteWords(usedBytes), byteWords(freeBytes));
}

function keepingWords({ isPersisted }: StorageRoom, answer: PersistAnswer): string {
  if (isPersisted) return SETTINGS_WORDS.persisted;
  if (answer === 'denied') return SETTINGS_WORDS.persistDenied;
  return answer === 'asking' ? SETTINGS_WORDS.persistAsking : SETTINGS_WORDS.notPersisted;
}

/** Where the photos are, how much room they take, and what may happen to them. */
export function StoragePanel() {
  const { room, answer, persist } = useStorageRoom();
  const canAsk = room === null || (room.isPersisted !== undefined && !room.isPersisted);
  return (
    <Panel title={SETTINGS_WORDS.storageTitle}>
      <p>{SETTINGS_WORDS.storageHere}</p>
      <p>{SETTINGS_WORDS.storageRisk}</p>
      {/* The lines have their place before they are known, so that nothing moves when they come. */}
      <p className={styles.use}>{room ? roomWords(room) : SETTINGS_WORDS.readingUse}</p>
      <p role="status">{keepingWords(room ?? {}, answer)}</p>
      <div className={styles.deeds}>
        <ButtonLink href={routes.bin()} icon={<Trash2 aria-hidden />}>
          {SETTINGS_WORDS.openBin}
        </ButtonLink>
        {canAsk && (
          <Button isDisabled={room === null} onPress={() => void persist()}>
            {SETTINGS_WORDS.persist}
          </Button>
        )}
      </div>
    </Panel>
  );
}
