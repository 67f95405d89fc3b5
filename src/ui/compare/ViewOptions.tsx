import { Bookmark, Keyboard, Link2Off } from 'lucide-react';
import { type Alignment, isWithoutMeasure } from '../../domain/alignment/alignment.ts';
import type { CompareMode, DividerDirection } from '../../domain/comparison/comparison.ts';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { routes } from '../photo/routes.ts';
import { COMPARE_WORDS, DIRECTION_WORDS } from '../words/compare.ts';
import { FAIR_WORDS } from '../words/fair-pair.ts';
import type { StageControl } from './stage/stage-control.ts';
import styles from './ViewOptions.module.css';
import { ZoomControls } from './ZoomControls.tsx';

export interface ViewOptionsProps {
  readonly control: StageControl;
  /** Where the zoom is not in sight anyway. */
  readonly hasZoom: boolean;
  readonly mode: CompareMode;
  readonly alignment: Alignment | null;
  readonly direction: DividerDirection;
  readonly onDirection: (direction: DividerDirection) => void;
  readonly isLinked: boolean;
  readonly onUnlink: () => void;
  readonly onSave: () => void;
  readonly onShortcuts: () => void;
}

function exactness(alignment: Alignment | null): string | null {
  if (!alignment) return null;
  if (isWithoutMeasure(alignment)) return FAIR_WORDS.twoPoints;
  return alignment.residualPx === undefined ? null : COMPARE_WORDS.residual(alignment.residualPx);
}

/** Everything about the view that is not needed all the time. */
export function ViewOptions(props: ViewOptionsProps) {
  const { control, hasZoom, mode, alignment, direction, onDirection, isLinked, onUnlink, onSave, onShortcuts } = props;
  const exact = exactness(alignment);
  return (
    <div className={styles.options}>
      {hasZoom && (
        <section className={styles.part}>
          <h2>{COMPARE_WORDS.zoom}</h2>
          <ZoomControls control={control} />
        </section>
      )}
      {mode === 'slider' && (
        <section className={styles.part}>
          <h2>{COMPARE_WORDS.direction}</h2>
          <Segmented
            label={COMPARE_WORDS.direction}
            options={[
              { id: 'vertical', label: DIRECTION_WORDS.vertical },
              { id: 'horizontal', label: DIRECTION_WORDS.horizontal },
            ]}
            value={direction}
            onChange={onDirection}
          />
        </section>
      )}
      <section className={styles.part}>
        <h2>{COMPARE_WORDS.lineUp}</h2>
        <p>{alignment ? COMPARE_WORDS.linedUpBy[alignment.method] : COMPARE_WORDS.notLinedUp}</p>
        {exact !== null && <p>{exact}</p>}
        <Button icon={<Link2Off aria-hidden />} isDisabled={!isLinked} onPress={onUnlink}>
          {COMPARE_WORDS.unlink}
        </Button>
        <p className={styles.help}>{COMPARE_WORDS.unlinkHelp}</p>
      </section>
      <section className={styles.part}>
        <h2>{COMPARE_WORDS.keep}</h2>
        <Button icon={<Bookmark aria-hidden />} onPress={onSave}>
          {COMPARE_WORDS.save}
        </Button>
        <ButtonLink variant="bare" href={routes.saved()}>
          {COMPARE_WORDS.saved}
        </ButtonLink>
      </section>
      <Button variant="bare" icon={<Keyboard aria-hidden />} onPress={onShortcuts}>
        {COMPARE_WORDS.shortcuts}
      </Button>
    </div>
  );
}
