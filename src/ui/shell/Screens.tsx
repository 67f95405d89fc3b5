import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { AddPhotos } from '../import/AddPhotos.tsx';
import { TrySamples } from '../import/TrySamples.tsx';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { Arrival } from './Arrival.tsx';
import { NotFound } from './NotFound.tsx';
import { ScreenBoundary } from './ScreenBoundary.tsx';

const CompareScreen = lazy(() => import('../compare/CompareScreen.tsx').then((m) => ({ default: m.CompareScreen })));
const SavedScreen = lazy(() => import('../compare/SavedScreen.tsx').then((m) => ({ default: m.SavedScreen })));
const CollageScreen = lazy(() => import('../collage/CollageScreen.tsx').then((m) => ({ default: m.CollageScreen })));
const JourneyScreen = lazy(() => import('../journey/JourneyScreen.tsx').then((m) => ({ default: m.JourneyScreen })));
const CalendarScreen = lazy(() => import('../library/CalendarScreen.tsx').then((m) => ({ default: m.CalendarScreen })));
const PhotoScreen = lazy(() => import('../library/PhotoScreen.tsx').then((m) => ({ default: m.PhotoScreen })));
const BinScreen = lazy(() => import('../library/BinScreen.tsx').then((m) => ({ default: m.BinScreen })));
const GuideScreen = lazy(() => import('../guide/GuideScreen.tsx').then((m) => ({ default: m.GuideScreen })));
const SettingsScreen = lazy(() =>
  import('../settings/SettingsScreen.tsx').then((m) => ({ default: m.SettingsScreen })),
);

/** The parts an address gives; what it does not give is left out. */
function given<P extends Readonly<Record<string, string | undefined>>>(params: P): { [K in keyof P]?: string } {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as {
    [K in keyof P]?: string;
  };
}

/** The page within a screen that has pages with headings of their own; else empty. */
function pageOf(screen: string, [first = '', second = '', third = '']: readonly string[]): string {
  if (screen === 'guide') return first;
  // The days of a diary are turned over like pages of one book.
  return screen === 'journey' ? [first, second, third].filter(Boolean).join('/') : '';
}

function ScreenFrame({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const [, screen = '', ...rest] = location.split('/');
  return (
    <ScreenBoundary key={screen}>
      <Suspense fallback={<div aria-busy="true" />}>
        {children}
        <Arrival screen={screen} page={pageOf(screen, rest)} />
      </Suspense>
    </ScreenBoundary>
  );
}

/** The screen of the current address. Only the library comes with the first load. */
export function Screens() {
  return (
    <ScreenFrame>
      <Switch>
        <Route path="/">
          <LibraryScreen addPhotos={<AddPhotos />} trySamples={<TrySamples />} />
        </Route>
        <Route path="/calendar/:month?">{(params) => <CalendarScreen {...given({ month: params.month })} />}</Route>
        <Route path="/photo/:id">{({ id }) => <PhotoScreen key={id} id={id} />}</Route>
        <Route path="/bin">
          <BinScreen />
        </Route>
        <Route path="/compare/:beforeId?/:afterId?/:mode?">
          {({ beforeId, afterId, mode }) => <CompareScreen {...given({ beforeId, afterId, mode })} />}
        </Route>
        <Route path="/saved">
          <SavedScreen />
        </Route>
        <Route path="/saved/:comparisonId">{({ comparisonId }) => <CompareScreen comparisonId={comparisonId} />}</Route>
        <Route path="/collage/:collageId?">{({ collageId }) => <CollageScreen {...given({ collageId })} />}</Route>
        <Route path="/guide/:page?/:section?">
          {({ page, section }) => <GuideScreen {...given({ page, section })} />}
        </Route>
        <Route path="/journey/*?">
          <JourneyScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </ScreenFrame>
  );
}
