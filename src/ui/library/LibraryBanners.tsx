import { lazy, Suspense, useState } from 'react';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { doubtBanner, LIBRARY_WORDS } from '../words/library.ts';
import styles from './LibraryBanners.module.css';

const DateCheckDialog = lazy(() =>
  import('../photo/DateCheckDialog.tsx').then((m) => ({ default: m.DateCheckDialog })),
);

/** Sentences above the timeline that stay as long as they are true: samples are here, dates are in doubt. */
export function LibraryBanners() {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const [isChecking, setChecking] = useState<boolean | null>(null);
  const samples = photos.filter(({ sample }) => sample).length;
  const inDoubt = photos.filter(({ dateDoubt }) => dateDoubt !== undefined).length;
  return (
    <div className={styles.banners}>
      {samples > 0 && (
        <Banner actions={<Button onPress={() => void samelight.removeSamples()}>{LIBRARY_WORDS.removeSamples}</Button>}>
          {samples === photos.length ? LIBRARY_WORDS.samplesHere : LIBRARY_WORDS.samplesAmong}
        </Banner>
      )}
      {inDoubt > 0 && (
        <Banner tone="care" actions={<Button onPress={() => setChecking(true)}>{LIBRARY_WORDS.checkDates}</Button>}>
          {doubtBanner(inDoubt)}
        </Banner>
      )}
      {isChecking !== null && (
        <Suspense>
          <DateCheckDialog isOpen={isChecking} onClose={() => setChecking(false)} />
        </Suspense>
      )}
    </div>
  );
}
