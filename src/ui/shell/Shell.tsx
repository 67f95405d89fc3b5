import { useRef } from 'react';
import { ImportLayer } from '../import/ImportLayer.tsx';
import { useLibrary } from '../photo/SamelightContext.ts';
import { SHELL_WORDS } from '../words/shell.ts';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import { Screens } from './Screens.tsx';
import styles from './Shell.module.css';
import { StorageFailed } from './StorageFailed.tsx';

/** What stays while screens change: navigation, notices and the way in for photos. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const failed = useLibrary((state) => state.status === 'failed');
  return (
    <div className={styles.shell}>
      {/* A button, since a link to `#main` would change the address behind the `#`, which is the screen's. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {SHELL_WORDS.skip}
      </button>
      <Navigation />
      <main ref={main} className={styles.main} tabIndex={-1}>
        {failed ? <StorageFailed /> : <Screens />}
      </main>
      {!failed && <ImportLayer />}
      <Notices />
    </div>
  );
}
