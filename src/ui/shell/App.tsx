import '../kit/tokens.css';
import '../kit/global.css';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { stopOrphanedClicks } from '../kit/orphaned-clicks.ts';
import { useLanguage } from '../words/language.ts';
import { currentLocale } from '../words/locale.ts';
import { Shell } from './Shell.tsx';

/** The whole program on the screen. Addresses live behind the `#`, so that a static site at any path can serve them. */
export function App() {
  // The words are read as they are drawn: another language draws everything again, and leaves what is typed and open as it is.
  useLanguage();
  useEffect(() => {
    const listening = new AbortController();
    stopOrphanedClicks(listening.signal);
    return () => listening.abort();
  }, []);
  return (
    <I18nProvider locale={currentLocale()}>
      {/* oxlint-disable-next-line react/hooks -- a router is given the hook that it shall use */}
      <Router hook={useHashLocation}>
        <Shell />
      </Router>
    </I18nProvider>
  );
}
