import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PairView } from '../../app/pair-view.ts';
import { seriesOf } from '../../domain/comparison/choose-pair.ts';
import type { CompareMode, Comparison, DividerDirection } from '../../domain/comparison/comparison.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { shortDate } from '../words/dates.ts';
import { subjectWords } from '../words/photo.ts';
import { CompareActions } from './CompareActions.tsx';
import styles from './ComparePair.module.css';
import { Disclosures } from './Disclosures.tsx';
import { FaceButtons } from './fair/FaceButtons.tsx';
import { FairRegion } from './fair/FairRegion.tsx';
import { useFairPair } from './fair/useFairPair.ts';
import { type Gain, ModeOptions } from './ModeOptions.tsx';
import { ModeStrip } from './ModeStrip.tsx';
import { PairEdge } from './PairEdge.tsx';
import { type OpenWindow, PairWindows } from './PairWindows.tsx';
import { PhotoChooser } from './PhotoChooser.tsx';
import { StageNotes } from './StageNotes.tsx';
import { Stage } from './stage/Stage.tsx';
import type { StageControl } from './stage/stage-control.ts';
import { UnlinkedBar } from './UnlinkedBar.tsx';
import { useCompareKeys } from './useCompareKeys.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { usePairDeeds } from './usePairDeeds.ts';
import { useUnlinked } from './useUnlinked.ts';
import { ViewOptions } from './ViewOptions.tsx';
import { ZoomControls } from './ZoomControls.tsx';

export interface ComparePairProps {
  readonly control: StageControl;
  readonly pair: PairView;
  /** Looks at the pair anew, after something could not be loaded. */
  readonly onRetry: () => void;
  readonly mode: CompareMode;
  readonly onMode: (mode: CompareMode) => void;
  readonly onPair: (beforeId: PhotoId, afterId: PhotoId) => void;
  readonly saved?: Comparison;
}

function suggestedName({ before, after }: PairView, saved: Comparison | undefined): string {
  const [from, to] = [shortDate(before.takenAt.date), shortDate(after.takenAt.date)];
  return saved?.name ?? COMPARE_WORDS.savedName(from, to, subjectWords(before));
}

/** A pair, compared. At rest: two dates, the time between, the verdict, the stage, the ways to compare and the photos to choose from. */
export function ComparePair({ control, pair, onRetry, mode, onMode, onPair, saved }: ComparePairProps) {
  const { before, after, alignment } = pair;
  const [location, navigate] = useLocation();
  const isWide = useMediaQuery('(min-width: 1024px) and (min-height: 560px)');
  const [direction, setDirection] = useState<DividerDirection>(saved?.direction ?? 'vertical');
  const [gain, setGain] = useState<Gain>(1);
  const [open, setOpen] = useState<OpenWindow>(null);
  const fair = useFairPair(pair);
  const deeds = usePairDeeds(control, pair, { mode, direction }, saved);
  const link = useUnlinked(control, pair, deeds.keepLying);
  const first = useLibrary((state) => seriesOf(state.photos, before).at(-1));
  const swap = () => onPair(after.id, before.id);
  // Beside the photos there is room for one panel.
  const openFair = (isOpen: boolean) => {
    if (isOpen) setOpen(null);
    fair.setOpen(isOpen);
  };
  const openWindow = (next: OpenWindow) => {
    if (next === 'options') fair.setOpen(false);
    setOpen(next);
  };
  useCompareKeys(control, {
    onSwap: swap,
    onShortcuts: () => setOpen('shortcuts'),
    onFair: () => openFair(!fair.isOpen),
    onUndo: link.moves.undo,
    onRedo: link.moves.redo,
    onSplitMode: () => onMode('slider'),
  });
  const options = (
    <ViewOptions
      control={control}
      hasZoom={!isWide}
      mode={mode}
      alignment={alignment}
      direction={direction}
      onDirection={setDirection}
      isLinked={link.isLinked}
      onUnlink={() => {
        link.unlink();
        if (!isWide) setOpen(null);
      }}
      onSave={() => setOpen('save')}
      onShortcuts={() => setOpen('shortcuts')}
    />
  );
  const chooser = <PhotoChooser before={before} after={after} onPair={onPair} />;
  return (
    <div className={styles.screen} data-panel={fair.isOpen || undefined}>
      <VisuallyHidden>
        <h1>{saved?.name ?? COMPARE_WORDS.title}</h1>
      </VisuallyHidden>
      <div className={styles.edge}>
        <PairEdge
          control={control}
          before={before}
          after={after}
          onFirst={isWide || !first || first.id === before.id ? null : () => onPair(first.id, after.id)}
        />
      </div>
      <FairRegion pair={pair} fair={{ ...fair, setOpen: openFair }} onRetry={onRetry} />
      <Disclosures pair={pair} />
      <div className={styles.stage}>
        <Stage
          control={control}
          before={before}
          after={after}
          lying={fair.lying ?? link.moves.lying}
          gains={fair.gains}
          evidence={fair.evidence}
          mode={fair.needsBoth ? 'side-by-side' : mode}
          direction={direction}
          gain={gain}
        />
        <StageNotes control={control} before={before} after={after} />
        <FaceButtons control={control} choice={fair.faceChoice} />
      </div>
      <div className={styles.modes}>
        {!link.isLinked && (
          <UnlinkedBar moves={link.moves} onReset={() => link.moves.move(null)} onRelink={() => void link.relink()} />
        )}
        <ModeStrip mode={mode} onMode={onMode} hasIcons={isWide} />
        <ModeOptions control={control} mode={mode} gain={gain} onGain={setGain} />
      </div>
      <div className={styles.actions}>
        <CompareActions
          onSwap={swap}
          onLineUp={() => navigate(routes.lineUp(before.id, after.id), { state: { from: location } })}
          onExport={() => void deeds.exportPair()}
          onOptions={() => openWindow(open === 'options' ? null : 'options')}
          areOptionsOpen={open === 'options'}
          zoom={isWide && <ZoomControls control={control} />}
          {...(isWide ? {} : { onPhotos: () => setOpen('photos') })}
        />
      </div>
      {isWide && <div className={styles.film}>{chooser}</div>}
      {isWide && open === 'options' && <aside className={styles.panel}>{options}</aside>}
      <PairWindows
        open={open}
        onClose={() => setOpen(null)}
        options={isWide ? null : options}
        photos={isWide ? null : chooser}
        suggestedName={suggestedName(pair, saved)}
        onSave={deeds.save}
      />
    </div>
  );
}
