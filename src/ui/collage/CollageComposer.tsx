import { useState } from 'react';
import { useStore } from 'zustand';
import type { ExportFormat } from '../../domain/collage/collage.ts';
import { referencePhoto } from '../../domain/collage/shown-cells.ts';
import type { Size } from '../../domain/geometry/rectangle.ts';
import type { Purpose } from '../../domain/treatment/consent.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { CELL_WORDS, COLLAGE_WORDS, EXPORT_WORDS, failureWords } from '../words/collage.ts';
import { CheckingHint } from './CheckingHint.tsx';
import styles from './CollageComposer.module.css';
import { CollagePicker, type PickerRequest } from './CollagePicker.tsx';
import type { CollageEditor } from './collage-editor.ts';
import { EditorHeader } from './EditorHeader.tsx';
import { ExportDialog } from './export/ExportDialog.tsx';
import { useCheckedExport } from './export/useCheckedExport.ts';
import { CellSection } from './options/CellSection.tsx';
import { LayoutSection } from './options/LayoutSection.tsx';
import { OptionsPanel } from './options/OptionsPanel.tsx';
import { OptionsSheets } from './options/OptionsSheets.tsx';
import type { OptionSections } from './options/option-sections.ts';
import { PageSection } from './options/PageSection.tsx';
import { PhotosSection } from './options/PhotosSection.tsx';
import { TextSection } from './options/TextSection.tsx';
import { CollagePreview } from './preview/CollagePreview.tsx';
import { StageHints } from './StageHints.tsx';
import { useIsWide } from './useIsWide.ts';
import { usePlanner } from './usePlanner.ts';
import { useUnreadable } from './useUnreadable.ts';
import { WrittenOnPage } from './WrittenOnPage.tsx';

/** A collage being put together: the page as it will be saved, what can be chosen about it, and the way out as a file. */
export function CollageComposer({ editor }: { readonly editor: CollageEditor }) {
  const isWide = useIsWide();
  const collage = useStore(editor.store, (state) => state.history.present);
  const { unreadable, failure, onFailed } = useUnreadable();
  const { planner, planned, photos, fairness } = usePlanner(collage, unreadable);
  const [place, setPlace] = useState<number | null>(null);
  const [picking, setPicking] = useState<PickerRequest | null>(null);
  const [format, setFormat] = useState<ExportFormat>('jpeg');
  const [purpose, setPurpose] = useState<Purpose>('own');
  const exporting = useCheckedExport(planned, fairness.checking);

  const cell = place === null ? undefined : planned?.cells[place];
  const selected = cell?.photo ? place : null;
  const hasPhotos = planned?.cells.some(({ photo }) => photo !== null) ?? false;
  const section = { editor, collage, planned, photos, fairness };
  const replace = (index: number) => setPicking({ index });
  const fillPlace = (at: number) => setPicking({ index: planned?.cells[at]?.index ?? collage.cells.length });
  const startExport = (as: ExportFormat) => {
    exporting.start({ title: collage.title, format: as, purpose });
    // What was worth a file is worth coming back to.
    void editor.keep();
  };
  const retry = (change: { readonly format: ExportFormat } | { readonly size: Size }) => {
    if ('format' in change) {
      setFormat(change.format);
      startExport(change.format);
    } else {
      editor.edit((draft) => ({ ...draft, page: 'custom', customPx: change.size }));
      exporting.start({ title: collage.title, format, purpose });
    }
  };
  const sections: OptionSections = {
    layout: <LayoutSection {...section} />,
    photos: <PhotosSection {...section} onChoose={() => setPicking({ index: null })} onReplace={replace} />,
    page: <PageSection {...section} {...{ format, purpose }} onFormat={setFormat} onPurpose={setPurpose} />,
    text: <TextSection {...section} />,
    cell:
      cell && selected !== null
        ? {
            title: CELL_WORDS.cell(selected + 1),
            content: <CellSection {...section} cell={cell} onReplace={replace} onDone={() => setPlace(null)} />,
          }
        : null,
  };
  const exportButton = (
    <Button variant="primary" isDisabled={!hasPhotos} onPress={() => startExport(format)}>
      {COLLAGE_WORDS.export}
    </Button>
  );
  return (
    <div className={styles.composer}>
      <div className={styles.head}>
        <EditorHeader editor={editor}>{isWide && exportButton}</EditorHeader>
      </div>
      <div className={styles.stage}>
        <div className={styles.room}>
          <CollagePreview
            editor={editor}
            collage={collage}
            planner={planner}
            planned={planned}
            selected={selected}
            unreadable={unreadable}
            onSelect={setPlace}
            onFill={fillPlace}
            onFailed={onFailed}
          />
        </div>
        {planned && <WrittenOnPage plan={planned.plan} />}
        <div className={styles.hints}>
          {failure?.planned === planned && <Banner tone="care">{failureWords(failure.reason, null)}</Banner>}
          {fairness.checking && <CheckingHint {...fairness.checking} />}
          {planned && !hasPhotos && <p>{EXPORT_WORDS.noPhotos}</p>}
          {planned && <StageHints editor={editor} planned={planned} reference={referencePhoto(collage, photos)} />}
        </div>
      </div>
      {isWide ? (
        <OptionsPanel sections={sections} />
      ) : (
        <div className={styles.foot}>
          <OptionsSheets sections={sections} />
          {exportButton}
        </div>
      )}
      {picking && (
        <CollagePicker editor={editor} collage={collage} request={picking} onClose={() => setPicking(null)} />
      )}
      <ExportDialog state={exporting.state} onClose={exporting.close} onRetry={retry} />
    </div>
  );
}
