import { withCellText } from '../../../domain/collage/edit-collage.ts';
import { TextField } from '../../kit/TextField.tsx';
import type { SectionProps } from './section.ts';

export interface CellTextFieldProps extends Pick<SectionProps, 'editor' | 'collage'> {
  readonly index: number;
  readonly label: string;
}

/** The words under one photo. */
export function CellTextField({ editor, collage, index, label }: CellTextFieldProps) {
  const write = (text: string) =>
    editor.edit(
      (draft) => ({ ...withCellText(draft, index, text), captions: { ...draft.captions, text: true } }),
      `text ${index}`,
    );
  return (
    <TextField
      label={label}
      value={collage.cells[index]?.text ?? ''}
      onChange={write}
      onBlur={editor.endMerge}
      maxLength={200}
    />
  );
}
