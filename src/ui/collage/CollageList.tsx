import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Collage } from '../../domain/collage/collage.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { routes } from '../photo/routes.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { COLLAGE_WORDS, collageFacts, collageName } from '../words/collage.ts';
import styles from './CollageList.module.css';
import { usePhotosOf } from './usePhotosOf.ts';

/** Photos shown of one collage in the list. */
const SHOWN = 4;

interface RowProps {
  readonly collage: Collage;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly onRemove: (collage: Collage) => void;
}

function CollageRow({ collage, photos, onRemove }: RowProps) {
  const there = collage.cells.flatMap(({ photoId }) => photos.get(photoId) ?? []);
  const name = collageName(collage.title, there);
  return (
    <li className={styles.row}>
      <Link href={routes.collage(collage.id)} className={styles.link}>
        <span className={styles.photos} aria-hidden>
          {there.slice(0, SHOWN).map((photo, i) => (
            // A photo can be in a collage twice, with different parts of it shown.
            <span key={i} className={styles.photo}>
              <Thumbnail photo={photo} isDecorative />
            </span>
          ))}
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.facts}>{collageFacts(collage.layout, there.length, collage.updatedAt)}</span>
        </span>
      </Link>
      <Menu
        label={COLLAGE_WORDS.more(name)}
        entries={[{ id: 'remove', label: COLLAGE_WORDS.remove, isHarm: true, onAction: () => onRemove(collage) }]}
      />
    </li>
  );
}

export interface CollageListProps {
  readonly collages: readonly Collage[];
  readonly onBegin: () => void;
  /** A collage was removed, or brought back. */
  readonly onChanged: () => void;
}

/** The collages there are, the last changed first. */
export function CollageList({ collages, onBegin, onChanged }: CollageListProps) {
  const samelight = useSamelight();
  const recent = useMemo(() => collages.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)), [collages]);
  const ids = useMemo(() => recent.flatMap(({ cells }) => cells.map(({ photoId }) => photoId)), [recent]);
  const photos = usePhotosOf(ids);
  const remove = async (collage: Collage) => {
    const written = await samelight.removeCollage(collage.id);
    onChanged();
    if (!written.ok) return;
    samelight.notify({ kind: 'collage-removed', title: collage.title }, async () => {
      await samelight.saveCollage(collage, null);
      onChanged();
    });
  };
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{COLLAGE_WORDS.startTitle}</h1>
        <div className={styles.main}>
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={onBegin}>
            {COLLAGE_WORDS.newCollage}
          </Button>
        </div>
      </header>
      <ul className={styles.list}>
        {recent.map((collage) => (
          <CollageRow key={collage.id} collage={collage} photos={photos} onRemove={(one) => void remove(one)} />
        ))}
      </ul>
    </div>
  );
}
