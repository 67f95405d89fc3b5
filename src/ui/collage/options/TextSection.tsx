import type { CaptionChoice } from '../../../domain/collage/collage.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { CELL_WORDS, OPTION_WORDS } from '../../words/collage.ts';
import { shortDate } from '../../words/dates.ts';
import { CellTextField } from './CellTextField.tsx';
import { FairnessFields } from './FairnessFields.tsx';
import styles from './Options.module.css';
import type { SectionProps } from './section.ts';

const captionOptions = (): readonly { readonly key: keyof CaptionChoice; readonly words: string }[] => [
  { key: 'date', words: OPTION_WORDS.captionDate },
  { key: 'daysSinceFirst', words: OPTION_WORDS.captionDays },
  { key: 'text', words: OPTION_WORDS.captionText },
];

/** Title, captions and watermark. */
export function TextSection({ editor, collage, planned, fairness }: SectionProps) {
  const { captions } = collage;
  return (
    <div className={styles.section}>
      <TextField
        label={OPTION_WORDS.heading}
        value={collage.title}
        onChange={(title) => editor.edit((draft) => ({ ...draft, title }), 'title')}
        onBlur={editor.endMerge}
        maxLength={200}
      />
      <div className={styles.group}>
        <h3>{OPTION_WORDS.captions}</h3>
        {captionOptions().map(({ key, words }) => (
          <Checkbox
            key={key}
            isSelected={captions[key]}
            onChange={(isOn) => editor.edit((draft) => ({ ...draft, captions: { ...draft.captions, [key]: isOn } }))}
          >
            {words}
          </Checkbox>
        ))}
        {captions.text &&
          planned?.cells.map(
            ({ index, photo }, place) =>
              index !== null &&
              photo && (
                <CellTextField
                  key={index}
                  editor={editor}
                  collage={collage}
                  index={index}
                  label={`${CELL_WORDS.cell(place + 1)}, ${shortDate(photo.takenAt.date)}`}
                />
              ),
          )}
      </div>
      <FairnessFields editor={editor} collage={collage} fairness={fairness} />
      <TextField
        label={OPTION_WORDS.watermark}
        help={OPTION_WORDS.watermarkHelp}
        value={collage.watermark}
        onChange={(watermark) => editor.edit((draft) => ({ ...draft, watermark }), 'watermark')}
        onBlur={editor.endMerge}
        maxLength={100}
      />
    </div>
  );
}
