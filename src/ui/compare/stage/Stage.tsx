import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { PairView } from '../../../app/pair-view.ts';
import type { CompareMode, DividerDirection } from '../../../domain/comparison/comparison.ts';
import type { Lying } from '../../../domain/comparison/move-after.ts';
import type { Evidence } from '../../../domain/fairness/check.ts';
import type { Photo } from '../../../domain/photo/photo.ts';
import { classNames } from '../../kit/class-names.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import { useSideName } from '../useSideName.ts';
import { EvidenceMarks } from './EvidenceMarks.tsx';
import { Gestures, type GestureTarget } from './gestures.ts';
import styles from './Stage.module.css';
import type { StageControl } from './stage-control.ts';
import { lookOf, stagePhoto } from './stage-photo.ts';
import { StageTarget } from './stage-target.ts';
import { useStageSize } from './useStageSize.ts';

export interface StageProps {
  readonly control: StageControl;
  readonly before: Photo;
  readonly after: Photo;
  /** `null` while the pair has not been lined up. */
  readonly lying: Lying | null;
  /** What the light of the photos is matched with; absent or `null` for the photos as they are. */
  readonly gains?: PairView['gains'];
  /** What a check of the pair is drawn with on both photos. */
  readonly evidence?: readonly Evidence[];
  readonly mode: CompareMode;
  readonly direction: DividerDirection;
  /** How many times a difference is amplified. */
  readonly gain?: number;
  /** Lets the before photo be seen round the after photo, for lining up. */
  readonly isOpen?: boolean;
  /** What gestures do, where it is not what they do on every stage. */
  readonly makeTarget?: (control: StageControl) => GestureTarget;
  /** What lies on top, such as handles. */
  readonly children?: ReactNode;
}

const NO_EVIDENCE: readonly Evidence[] = [];
const stageTarget = (control: StageControl) => new StageTarget(control);

/** Coarse below, fine above; moved as one. */
function Picture() {
  return (
    <div className={styles.picture}>
      <canvas className={styles.canvas} />
      <canvas className={styles.canvas} />
    </div>
  );
}

/** Attaches the elements once; all that moves is written to them by the control, not by React. */
function useElements(control: StageControl, makeTarget: (control: StageControl) => GestureTarget) {
  const root = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const layer = (element: HTMLDivElement | null) => {
      const [coarse, fine] = element?.querySelectorAll('canvas') ?? [];
      const picture = fine?.parentElement;
      return element && picture && coarse && fine ? { layer: element, picture, coarse, fine } : null;
    };
    const [lower, upper] = [layer(before.current), layer(after.current)];
    if (!root.current || !lower || !upper || !sheet.current) return undefined;
    const detach = control.attach({
      root: root.current,
      before: lower,
      after: { ...upper, sheet: sheet.current },
      handle: handle.current,
    });
    const gestures = new Gestures(root.current, makeTarget(control));
    return () => {
      gestures.dispose();
      detach();
    };
  }, [control, makeTarget]);
  return { root, handle, before, after, sheet };
}

function usePair(control: StageControl, { before, after, gains, lying, mode, direction }: StageProps): void {
  // Once, when the photos, their light or the way they lie change; not when a date is corrected.
  const photos = [stagePhoto(before, gains?.before), stagePhoto(after, gains?.after)] as const;
  const key = photos.map(lookOf).join('\n');
  useLayoutEffect(() => {
    control.setPair(...photos, lying);
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the photos
  }, [control, key, lying]);
  useLayoutEffect(() => control.setMode(mode, direction), [control, mode, direction]);
}

/** Two photos on each other or beside each other, with a divider where there is one. Fills its box. */
export function Stage(props: StageProps) {
  const {
    control,
    before,
    after,
    mode,
    direction,
    gain = 1,
    evidence = NO_EVIDENCE,
    isOpen = false,
    makeTarget = stageTarget,
    children,
  } = props;
  const { root, handle, before: beforeRef, after: afterRef, sheet } = useElements(control, makeTarget);
  usePair(control, props);
  const onSize = useCallback<StageControl['setSize']>((size, ratio) => control.setSize(size, ratio), [control]);
  useStageSize(root, onSize);
  useEffect(() => {
    // A long press on a phone shows the other photo, not a menu.
    const element = root.current;
    const prevent = (event: Event) => event.preventDefault();
    element?.addEventListener('contextmenu', prevent);
    return () => element?.removeEventListener('contextmenu', prevent);
  }, [root]);
  const beforeName = useSideName('before', before).onStage;
  const afterName = useSideName('after', after).onStage;
  return (
    <div
      ref={root}
      className={classNames(styles.stage, isOpen && styles.open)}
      role="group"
      aria-label={COMPARE_WORDS.stage}
      data-mode={mode}
      data-direction={direction}
    >
      <div
        className={styles.stack}
        style={mode === 'difference' && gain > 1 ? { filter: `brightness(${gain})` } : undefined}
      >
        <div ref={beforeRef} className={styles.before} role="img" aria-label={beforeName}>
          <Picture />
          <EvidenceMarks control={control} side="before" evidence={evidence} />
        </div>
        <div ref={afterRef} className={styles.after} role="img" aria-label={afterName}>
          <div ref={sheet} className={styles.sheet}>
            <Picture />
            <EvidenceMarks control={control} side="after" evidence={evidence} />
          </div>
        </div>
      </div>
      {/* The value is kept by the control; what is given here is only where it starts. */}
      <div
        ref={handle}
        className={styles.divider}
        role="slider"
        tabIndex={0}
        aria-label={COMPARE_WORDS.split}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={50}
        aria-valuetext={COMPARE_WORDS.splitValue(50)}
        aria-orientation={direction === 'vertical' ? 'horizontal' : 'vertical'}
        hidden={mode !== 'slider'}
      >
        <span className={styles.grip} />
      </div>
      {children}
    </div>
  );
}
