import { GridList } from 'react-aria-components/GridList';
import { MAX_CELLS } from '../../../domain/collage/collage.ts';
import { withCellMoved, withCellsSwapped, withoutCell } from '../../../domain/collage/edit-collage.ts';
import { withCellsByDate } from '../../../domain/collage/shown-cells.ts';
import { Button } from '../../kit/Button.tsx';
import type { MenuEntry } from '../../kit/Menu.tsx';
import { CELL_WORDS, OPTION_WORDS, PICKER_WORDS } from '../../words/collage.ts';
import { PhotoRow } from './PhotoRow.tsx';
import styles from './PhotosSection.module.css';
import type { SectionProps } from './section.ts';
import { photoEntries, useReordering } from './useReordering.ts';

export interface PhotosSectionProps extends SectionProps {
  readonly onChoose: () => void;
  readonly onReplace: (index: number) => void;
}

/** What can be done with the photo of one cell. A strip has its order from the dates. */
function deedsOf({ editor, collage, onReplace }: PhotosSectionProps, index: number): readonly MenuEntry[] {
  const move = (to: number) => editor.edit((draft) => withCellMoved(draft, index, to));
  const isLast = index === collage.cells.length - 1;
  const order: readonly MenuEntry[] = [
    { id: 'earlier', label: CELL_WORDS.earlier, isDisabled: index === 0, onAction: () => move(index - 1) },
    { id: 'later', label: CELL_WORDS.later, isDisabled: isLast, onAction: () => move(index + 1) },
  ];
  const takeOut = () => editor.edit((draft) => withoutCell(draft, index));
  return [
    ...(collage.layout === 'strip' ? [] : order),
    { id: 'replace', label: CELL_WORDS.replace, onAction: () => onReplace(index) },
    { id: 'remove', label: CELL_WORDS.removeCell, onAction: takeOut },
  ];
}

/** The photos of the collage in their order, to be dragged, moved by a menu, replaced and taken out. */
export function PhotosSection(props: PhotosSectionProps) {
  const { editor, collage, planned, photos, onChoose } = props;
  const isByDate = collage.layout === 'strip';
  const order =
    isByDate && planned ? planned.cells.flatMap(({ index }) => index ?? []) : collage.cells.map((_, index) => index);
  const entries = photoEntries(
    collage.cells.map(({ photoId }) => photoId),
    order,
  );
  const dragAndDropHooks = useReordering(editor, entries);
  const loose = new Set(planned?.cells.flatMap(({ isLinedUp, photo }) => (isLinedUp || !photo ? [] : photo.id)));
  return (
    <div className={styles.section}>
      {entries.length > 0 && (
        <GridList
          // A list that cannot be reordered is another list.
          key={String(isByDate)}
          aria-label={CELL_WORDS.order}
          className={styles.list}
          items={entries}
          dependencies={[collage, photos, planned]}
          {...(isByDate ? {} : { dragAndDropHooks })}
        >
          {({ id, index }) => {
            const photo = photos.get(collage.cells[index]?.photoId ?? '') ?? null;
            return (
              <PhotoRow
                id={id}
                place={order.indexOf(index) + 1}
                photo={photo}
                isLoose={photo !== null && loose.has(photo.id)}
                isMovable={!isByDate}
                deeds={deedsOf(props, index)}
              />
            );
          }}
        </GridList>
      )}
      {isByDate && <p className={styles.help}>{OPTION_WORDS.stripOrder}</p>}
      {collage.cells.length >= MAX_CELLS && <p className={styles.help}>{PICKER_WORDS.most(MAX_CELLS)}</p>}
      <div className={styles.row}>
        <Button onPress={onChoose}>{OPTION_WORDS.choosePhotos}</Button>
        {collage.cells.length === 2 && !isByDate && (
          <Button variant="bare" onPress={() => editor.edit((draft) => withCellsSwapped(draft, 0, 1))}>
            {CELL_WORDS.swap}
          </Button>
        )}
        {collage.cells.length > 2 && !isByDate && withCellsByDate(collage, photos) !== collage && (
          <Button variant="bare" onPress={() => editor.edit((draft) => withCellsByDate(draft, photos))}>
            {OPTION_WORDS.sortByDate}
          </Button>
        )}
      </div>
    </div>
  );
}
