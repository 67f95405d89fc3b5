import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { isColour } from '../../../domain/collage/text-colour.ts';
import { TextField } from '../../kit/TextField.tsx';
import { BACKGROUND_WORDS, OPTION_WORDS } from '../../words/collage.ts';
import type { CollageEditor } from '../collage-editor.ts';
import styles from './BackgroundField.module.css';

/** The neutral ones, which leave skin as it is. */
const NEUTRALS = [
  { colour: '#ffffff', name: 'white' },
  { colour: '#d9d9d9', name: 'lightGrey' },
  { colour: '#8c8c8c', name: 'midGrey' },
  { colour: '#333333', name: 'darkGrey' },
  { colour: '#000000', name: 'black' },
] as const;

export interface BackgroundFieldProps {
  readonly editor: CollageEditor;
  readonly colour: string;
}

/** The colour of the page: the neutral ones, which leave skin as it is, and any other. */
export function BackgroundField({ editor, colour }: BackgroundFieldProps) {
  // What is being typed while it is no colour yet; it goes with the colour for which it was begun.
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | null>(null);
  const text = typed?.over === colour ? typed.text : colour;
  const choose = (background: string, merge?: string) =>
    editor.edit((draft) => (draft.background === background ? draft : { ...draft, background }), merge);
  const type = (next: string) => {
    const full = `#${next.replace(/^#/, '').trim()}`.toLowerCase();
    if (isColour(full)) {
      setTyped(null);
      choose(full);
    } else {
      setTyped({ over: colour, text: next });
    }
  };
  return (
    <>
      <RadioGroup className={styles.group} value={colour} onChange={(chosen) => choose(chosen)}>
        <Label className={styles.label}>{OPTION_WORDS.background}</Label>
        <div className={styles.swatches}>
          {NEUTRALS.map(({ colour: preset, name }) => (
            <Radio key={preset} value={preset} className={styles.swatch} aria-label={BACKGROUND_WORDS[name]}>
              <span className={styles.colour} style={{ background: preset }} />
              <span className={styles.name}>{BACKGROUND_WORDS[name]}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className={styles.own}>
        <TextField
          label={OPTION_WORDS.ownColour}
          value={text}
          onChange={type}
          onBlur={() => setTyped(null)}
          isInvalid={typed !== null && text !== colour}
          error={OPTION_WORDS.colourError}
          help={OPTION_WORDS.colourHelp}
        />
        <input
          type="color"
          className={styles.well}
          aria-label={OPTION_WORDS.pickColour}
          value={colour}
          onChange={(event) => choose(event.target.value, 'colour')}
          onBlur={editor.endMerge}
        />
      </div>
    </>
  );
}
