import { COLLAGE_LAYOUTS, type CollageLayout } from '../../../domain/collage/collage.ts';
import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { Switch } from '../../kit/Switch.tsx';
import { LAYOUT_WORDS, OPTION_WORDS } from '../../words/collage.ts';
import { LayoutIcon } from './LayoutIcon.tsx';
import styles from './Options.module.css';
import type { SectionProps } from './section.ts';

const layouts = () => COLLAGE_LAYOUTS.map((id) => ({ id, label: LAYOUT_WORDS[id], icon: <LayoutIcon layout={id} /> }));

/** How the photos are arranged, and whether they move together. */
export function LayoutSection({ editor, collage, planned }: SectionProps) {
  const choose = (layout: CollageLayout) => editor.edit((draft) => ({ ...draft, layout }));
  const shown = planned?.cells.filter(({ index }) => index !== null).length ?? collage.cells.length;
  const hidden = collage.cells.length - shown;
  return (
    <div className={styles.section}>
      <Segmented label={OPTION_WORDS.layout} options={layouts()} value={collage.layout} onChange={choose} isWrapped />
      {hidden > 0 && (
        <p className={styles.hint}>
          {OPTION_WORDS.tooMany(hidden)}{' '}
          <Button variant="bare" onPress={() => choose('grid')}>
            {OPTION_WORDS.switchToGrid}
          </Button>
        </p>
      )}
      <div>
        <Switch isSelected={collage.oneCrop} onChange={(oneCrop) => editor.edit((draft) => ({ ...draft, oneCrop }))}>
          {OPTION_WORDS.oneCrop}
        </Switch>
        <p className={styles.help}>{OPTION_WORDS.oneCropHelp}</p>
      </div>
    </div>
  );
}
