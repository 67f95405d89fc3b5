import { Bookmark, CalendarDays, CircleCheckBig, Settings, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { Menu } from '../kit/Menu.tsx';
import { routes } from '../photo/routes.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { photoCount } from '../words/photo.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import styles from './LibraryHeader.module.css';

export interface LibraryHeaderProps {
  /** How many photos are shown. */
  readonly count: number;
  /** The main act; it moves to the bottom on a phone. */
  readonly addPhotos: ReactNode;
  readonly onSelect: () => void;
}

function MoreMenu() {
  const [, navigate] = useLocation();
  const go = (id: string, label: string, icon: ReactNode, href: string) => ({
    id,
    label,
    icon,
    onAction: () => navigate(href),
  });
  return (
    <Menu
      label={LIBRARY_WORDS.more}
      entries={[
        go('saved', LIBRARY_WORDS.saved, <Bookmark aria-hidden />, routes.saved()),
        go('bin', LIBRARY_WORDS.bin, <Trash2 aria-hidden />, routes.bin()),
        go('settings', LIBRARY_WORDS.settings, <Settings aria-hidden />, routes.settings()),
      ]}
    />
  );
}

/** Title, filters and what can be done with the library as a whole. */
export function LibraryHeader({ count, addPhotos, onSelect }: LibraryHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1>{LIBRARY_WORDS.title}</h1>
        <span className={styles.count} role="status">
          {photoCount(count)}
        </span>
      </div>
      <div className={styles.tools}>
        <ButtonLink variant="bare" href={routes.calendar()} icon={<CalendarDays aria-hidden />}>
          {LIBRARY_WORDS.calendar}
        </ButtonLink>
        <Button variant="bare" icon={<CircleCheckBig aria-hidden />} onPress={onSelect}>
          {LIBRARY_WORDS.select}
        </Button>
        <MoreMenu />
      </div>
      {addPhotos && (
        <div className={styles.main} data-docked="button">
          {addPhotos}
        </div>
      )}
      <LibraryFilters />
    </header>
  );
}
