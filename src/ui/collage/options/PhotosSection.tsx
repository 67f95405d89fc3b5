import { GripVertical } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { withCellMoved, withCellsSwapped, withoutCell } from '../../../domain/collage/edit-collage.ts';
import { Button } from '../../kit/Button.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { longDate, photoName, subjectWords } from '../../photo/words.ts';
import { CELL_WORDS, OPTION_WORDS } from '../words.ts';
import styles from './PhotosSection.module.css';
import type { SectionProps } from './section.ts';

export interface PhotosSectionProps extends SectionProps {
  readonly onChoose: () => void;
  readonly onReplace: (index: number) => void;
}

interface Entry {
  readonly id: string;
  readonly index: number;
}

function useReordering({ editor, collage }: SectionProps) {
  const isByDate = collage.layout === 'strip';
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const from = Number([...keys][0]);
      const over = Number(target.key);
      const to = over + (target.dropPosition === 'after' ? 1 : 0) - (from < over ? 1 : 0);
      editor.edit((draft) => withCellMoved(draft, from, to + (from < over && target.dropPosition === 'on' ? 1 : 0)));
    },
    isDisabled: isByDate,
  });
  return { isByDate, dragAndDropHooks };
}

function entriesOf({ editor, collage }: SectionProps, index: number, onReplace: (index: number) => void) {
  const isByDate = collage.layout === 'strip';
  const move = (to: number) => editor.edit((draft) => withCellMoved(draft, index, to));
  const order = [
    { id: 'earlier', label: CELL_WORDS.earlier, isDisabled: index === 0, onAction: () => move(index - 1) },
    {
      id: 'later',
      label: CELL_WORDS.later,
      isDisabled: index === collage.cells.length - 1,
      onAction: () => move(index + 1),
    },
  ];
  return [
    ...(isByDate ? [] : order),
    { id: 'replace', label: CELL_WORDS.replace, onAction: () => onReplace(index) },
    {
      id: 'remove',
      label: CELL_WORDS.removeCell,
      onAction: () => editor.edit((draft) => withoutCell(draft, index)),
    },
  ];
}

/** The photos of the collage in their order, to be dragged, moved by a menu, replaced and taken out. */
export function PhotosSection(props: PhotosSectionProps) {
  const { editor, collage, photos, onChoose, onReplace } = props;
  const { isByDate, dragAndDropHooks } = useReordering(props);
  const items: readonly Entry[] = collage.cells.map((_, index) => ({ id: String(index), index }));
  const isPair = collage.cells.length === 2 && !isByDate;
  return (
    <div className={styles.section}>
      {items.length > 0 && (
        <GridList
          aria-label={CELL_WORDS.order}
          className={styles.list}
          items={items}
          dependencies={[collage, photos]}
          dragAndDropHooks={dragAndDropHooks}
        >
          {({ id, index }) => {
            const photo = photos.get(collage.cells[index]?.photoId ?? '');
            return (
              <GridListItem id={id} textValue={photo ? photoName(photo) : CELL_WORDS.goneHere} className={styles.item}>
                {!isByDate && (
                  <AriaButton slot="drag" className={styles.grip}>
                    <GripVertical aria-hidden />
                  </AriaButton>
                )}
                <span className={styles.thumbnail}>{photo && <Thumbnail photo={photo} isDecorative />}</span>
                <span className={styles.words}>
                  <span className={styles.date}>{photo ? longDate(photo.takenAt.date) : CELL_WORDS.goneHere}</span>
                  {photo && <span className={styles.subject}>{subjectWords(photo)}</span>}
                </span>
                <Menu label={CELL_WORDS.more(index + 1)} entries={entriesOf(props, index, onReplace)} />
              </GridListItem>
            );
          }}
        </GridList>
      )}
      {isByDate && <p className={styles.help}>{OPTION_WORDS.stripOrder}</p>}
      <div className={styles.row}>
        <Button onPress={onChoose}>{OPTION_WORDS.choosePhotos}</Button>
        {isPair && (
          <Button variant="bare" onPress={() => editor.edit((draft) => withCellsSwapped(draft, 0, 1))}>
            {CELL_WORDS.swap}
          </Button>
        )}
      </div>
    </div>
  );
}
