import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Menu } from '../kit/Menu.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { COMPARE_WORDS, MODE_WORDS, SAVED_WORDS } from '../words/compare.ts';
import { shortDate, timeBetween } from '../words/dates.ts';
import { SaveDialog } from './SaveDialog.tsx';
import styles from './SavedScreen.module.css';

/** The saved comparisons, the last changed first; read again when one changed. `null` until they are read. */
function useSaved(): readonly Comparison[] | null {
  const { comparisons } = useSamelight();
  const changes = useLibrary((state) => state.pairChanges);
  const [saved, setSaved] = useState<{ readonly changes: number; readonly all: readonly Comparison[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (all: readonly Comparison[]) => {
      if (isWanted) setSaved({ changes, all: all.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)) });
    };
    comparisons.all().then(settle, () => settle([]));
    return () => {
      isWanted = false;
    };
  }, [comparisons, changes]);
  return saved?.all ?? null;
}

function SavedPictures({ pair }: { readonly pair: readonly (Photo | undefined)[] }) {
  return (
    <span className={styles.pictures} aria-hidden>
      {pair.map((photo, index) => (
        <span key={index === 0 ? 'before' : 'after'} className={styles.picture}>
          {photo && <Thumbnail photo={photo} isDecorative />}
        </span>
      ))}
    </span>
  );
}

function SavedEntry({ comparison, onRename }: { readonly comparison: Comparison; readonly onRename: () => void }) {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const isComplete = useLibrary((state) => state.complete);
  const [before, after] = [comparison.beforeId, comparison.afterId].map((id) =>
    photos.find((photo) => photo.id === id),
  );
  const { name } = comparison;
  return (
    <li className={styles.entry}>
      <Link href={routes.savedComparison(comparison.id)} className={styles.link}>
        <SavedPictures pair={[before, after]} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.details}>
            {before && after
              ? `${shortDate(before.takenAt.date)} – ${shortDate(after.takenAt.date)} · ${timeBetween(before.takenAt.date, after.takenAt.date)} · ${MODE_WORDS[comparison.mode]}`
              : isComplete && SAVED_WORDS.photoGone}
          </span>
        </span>
      </Link>
      <Menu
        label={SAVED_WORDS.actionsFor(name)}
        entries={[
          { id: 'rename', label: SAVED_WORDS.rename, icon: <Pencil aria-hidden />, onAction: onRename },
          {
            id: 'remove',
            label: SAVED_WORDS.remove,
            icon: <Trash2 aria-hidden />,
            isHarm: true,
            onAction: () => void samelight.removeComparison(comparison.id),
          },
        ]}
      />
    </li>
  );
}

/** The comparisons a person saved: open, rename, remove. */
export function SavedScreen() {
  const samelight = useSamelight();
  const saved = useSaved();
  const [renaming, setRenaming] = useState<Comparison | null>(null);
  if (saved === null) return <div aria-busy="true" />;
  if (saved.length === 0) {
    return (
      <EmptyState
        title={SAVED_WORDS.emptyTitle}
        level={1}
        actions={
          <ButtonLink variant="primary" href={routes.compare()}>
            {SAVED_WORDS.toCompare}
          </ButtonLink>
        }
      >
        {SAVED_WORDS.empty}
      </EmptyState>
    );
  }
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{SAVED_WORDS.title}</h1>
        <ButtonLink variant="primary" href={routes.compare()}>
          {COMPARE_WORDS.otherPair}
        </ButtonLink>
      </header>
      <ul className={styles.list}>
        {saved.map((comparison) => (
          <SavedEntry key={comparison.id} comparison={comparison} onRename={() => setRenaming(comparison)} />
        ))}
      </ul>
      {renaming && (
        <SaveDialog
          title={SAVED_WORDS.rename}
          suggestion={renaming.name}
          onSave={(name) => {
            const { createdAt: _, updatedAt: __, ...comparison } = renaming;
            void samelight.saveComparison({ ...comparison, name });
          }}
          onClose={() => setRenaming(null)}
        />
      )}
    </div>
  );
}
