import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { longSidePx, photoExtent } from '../../../domain/comparison/extent.ts';
import {
  fromNumbers,
  isReachable,
  type Lying,
  type LyingNumbers,
  toNumbers,
} from '../../../domain/comparison/move-after.ts';
import { centre, type Size } from '../../../domain/geometry/rectangle.ts';
import type { Photo } from '../../../domain/photo/photo.ts';
import { NumberField } from '../../kit/NumberField.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { LINE_UP_WORDS } from '../../words/lineup.ts';
import { Stage } from '../stage/Stage.tsx';
import type { StageControl } from '../stage/stage-control.ts';
import { useStageSize } from '../stage/useStageSize.ts';
import { useStageSnapshot } from '../stage/useStageSnapshot.ts';
import { HandleOverlay, type HandleSigns } from './HandleOverlay.tsx';
import styles from './LineUp.module.css';
import { MoveTarget } from './move-target.ts';

export interface MoveEditorProps {
  readonly control: StageControl;
  readonly before: Photo;
  readonly after: Photo;
  /** How the after lies now, also before anything was lined up. */
  readonly lying: Lying;
  readonly onLying: (lying: Lying) => void;
}

const FIELDS: readonly {
  readonly key: keyof LyingNumbers;
  readonly name: 'right' | 'down' | 'angle' | 'scale';
  readonly step: number;
}[] = [
  { key: 'rightPx', name: 'right', step: 1 },
  { key: 'downPx', name: 'down', step: 1 },
  { key: 'angleDeg', name: 'angle', step: 0.1 },
  { key: 'scalePercent', name: 'scale', step: 0.1 },
];

function NumberFields({ before, after, lying, onLying }: Omit<MoveEditorProps, 'control'>) {
  const frame = useMemo(
    () => ({
      beforeMiddle: centre(photoExtent(before.file)),
      afterMiddle: centre(photoExtent(after.file)),
      beforeLongPx: longSidePx(before.file),
    }),
    [before.file, after.file],
  );
  const numbers = toNumbers(lying, frame);
  const change = (key: keyof LyingNumbers, value: number) => {
    const next = fromNumbers({ ...numbers, [key]: value }, frame);
    if (Number.isFinite(value) && isReachable(next)) onLying(next);
  };
  return (
    <div className={styles.fields}>
      {FIELDS.map(({ key, name, step }) => (
        <NumberField
          key={key}
          label={LINE_UP_WORDS[name]}
          value={Math.round(numbers[key] * 100) / 100}
          step={step}
          formatOptions={{ maximumFractionDigits: 2 }}
          onChange={(value) => change(key, value)}
        />
      ))}
    </div>
  );
}

function Opacity({ control }: { readonly control: StageControl }) {
  const opacity = useStageSnapshot(control, (snapshot) => snapshot.opacity);
  return (
    <Slider
      label={LINE_UP_WORDS.opacity}
      value={opacity}
      onChange={(value) => control.setOpacity(value)}
      minValue={0}
      maxValue={1}
      step={0.01}
      formatOptions={{ style: 'percent' }}
    />
  );
}

/** Lining up by moving: the after photo, translucent, over the before photo. */
export function MoveEditor({ control, before, after, lying, onLying }: MoveEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const signs = useRef<HandleSigns>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useStageSize(
    box,
    useCallback((next: Size) => setSize(next), []),
  );
  const makeTarget = useCallback(
    (stage: StageControl) => new MoveTarget(stage, (handle, at) => signs.current?.show(handle, at)),
    [],
  );
  useEffect(() => {
    control.setLinked(false);
    return () => control.setLinked(true);
  }, [control]);
  useEffect(() => {
    control.listenToLying(onLying);
    return () => control.listenToLying(() => {});
  }, [control, onLying]);
  return (
    <div className={styles.editor}>
      <div ref={box} className={styles.stage}>
        <Stage
          control={control}
          before={before}
          after={after}
          lying={lying}
          mode="onion"
          direction="vertical"
          isOpen
          makeTarget={makeTarget}
        >
          <HandleOverlay ref={signs} size={size} />
        </Stage>
      </div>
      <div className={styles.tools}>
        <p>{LINE_UP_WORDS.moveHint}</p>
        <Opacity control={control} />
        <NumberFields before={before} after={after} lying={lying} onLying={onLying} />
      </div>
    </div>
  );
}
