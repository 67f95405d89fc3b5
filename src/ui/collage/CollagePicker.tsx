import type { CollageDraft } from '../../domain/collage/collage.ts';
import { withPhotoAt, withPhotos } from '../../domain/collage/edit-collage.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import type { CollageEditor } from './collage-editor.ts';
import { PhotoPicker } from './PhotoPicker.tsx';

/** What is to be chosen: the photo of one cell, or, with `null`, all of them. */
export interface PickerRequest {
  readonly index: number | null;
}

export interface CollagePickerProps {
  readonly editor: CollageEditor;
  readonly collage: CollageDraft;
  readonly request: PickerRequest;
  readonly onClose: () => void;
}

/** Chooses photos and puts them into the collage. */
export function CollagePicker({ editor, collage, request: { index }, onClose }: CollagePickerProps) {
  const ids = collage.cells.map(({ photoId }) => photoId);
  const choose = (chosen: readonly PhotoId[]) => {
    const [first] = chosen;
    if (index === null) editor.edit((draft) => withPhotos(draft, chosen));
    else if (first !== undefined) editor.edit((draft) => withPhotoAt(draft, index, first));
    onClose();
  };
  const like = index === null ? ids : [ids[index] ?? ids[0]].flatMap((id) => id ?? []);
  return <PhotoPicker kind={index === null ? 'many' : 'one'} initial={like} onChoose={choose} onClose={onClose} />;
}
