import {
  EXPORT_FORMATS,
  type ExportFormat,
  MAX_PAGE_SIDE_PX,
  MAX_SPACING,
  MIN_PAGE_SIDE_PX,
  PAGE_FORMATS,
} from '../../../domain/collage/collage.ts';
import { pageSizePx, validSidePx } from '../../../domain/collage/page-size.ts';
import type { Purpose } from '../../../domain/treatment/consent.ts';
import { NumberField } from '../../kit/NumberField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { PurposeField } from '../../photo/consent/PurposeField.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { FORMAT_WORDS, OPTION_WORDS, PAGE_WORDS, sizeWords } from '../../words/collage.ts';
import { BackgroundField } from './BackgroundField.tsx';
import styles from './Options.module.css';
import { PageIcon } from './PageIcon.tsx';
import type { SectionProps } from './section.ts';

const pages = () => PAGE_FORMATS.map((id) => ({ id, label: PAGE_WORDS[id], icon: <PageIcon page={id} /> }));
const formats = () => EXPORT_FORMATS.map((id) => ({ id, label: FORMAT_WORDS[id].name }));

export interface PageSectionProps extends SectionProps {
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
  readonly purpose: Purpose;
  readonly onPurpose: (purpose: Purpose) => void;
}

/** Size and colour of the page, the room between photos, and the kind of file. */
export function PageSection({ editor, collage, format, onFormat, purpose, onPurpose }: PageSectionProps) {
  const size = pageSizePx(collage);
  const photos = useLibrary((state) => state.photos);
  const people = [...new Set(photos.map(({ person }) => person))];
  const setSide = (side: 'width' | 'height', value: number) =>
    editor.edit((draft) => ({ ...draft, customPx: { ...draft.customPx, [side]: validSidePx(value) } }));
  const sideProps = { minValue: MIN_PAGE_SIDE_PX, maxValue: MAX_PAGE_SIDE_PX, formatOptions: { useGrouping: false } };
  return (
    <div className={styles.section}>
      <Segmented
        label={OPTION_WORDS.format}
        options={pages()}
        value={collage.page}
        // A custom page begins with the size there was, so that nothing jumps.
        onChange={(page) =>
          editor.edit((draft) => ({ ...draft, page, ...(page === 'custom' ? { customPx: size } : {}) }))
        }
        isWrapped
      />
      {collage.page === 'custom' ? (
        <div className={styles.pair}>
          <NumberField
            {...sideProps}
            label={OPTION_WORDS.width}
            value={collage.customPx.width}
            onChange={(width) => setSide('width', width)}
          />
          <NumberField
            {...sideProps}
            label={OPTION_WORDS.height}
            value={collage.customPx.height}
            onChange={(height) => setSide('height', height)}
          />
        </div>
      ) : (
        <p className={styles.help}>{sizeWords(size)}</p>
      )}
      <Slider
        label={OPTION_WORDS.spacing}
        minValue={0}
        maxValue={MAX_SPACING}
        step={0.005}
        value={collage.spacing}
        onChange={(spacing) => editor.edit((draft) => ({ ...draft, spacing }), 'spacing')}
        onChangeEnd={editor.endMerge}
        formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
      />
      <BackgroundField editor={editor} colour={collage.background} />
      <div className={styles.group}>
        <h3>{OPTION_WORDS.file}</h3>
        <Segmented label={OPTION_WORDS.file} options={formats()} value={format} onChange={onFormat} isWide />
        <p className={styles.help}>{FORMAT_WORDS[format].note}</p>
      </div>
      <PurposeField people={people} value={purpose} onChange={onPurpose} />
    </div>
  );
}
