import { ME, type Person } from '../../../domain/photo/photo.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { CLIENT_WORDS } from '../../words/clients.ts';
import { JOURNEY_WORDS } from '../../words/journey.ts';
import { personName, photoCount } from '../../words/photo.ts';

/** Asks before a person goes to the bin with everything of theirs. */
export function RemovePerson({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { journey } = useSamelight();
  const goingOn = useGoingOn();
  const photos = useLibrary((state) => state.photos.filter((photo) => photo.person === person.id).length);
  const courses = useLibrary((state) => state.journal.courses.filter((course) => course.person === person.id).length);
  const remove = async () => {
    const goOn = goingOn();
    onClose();
    if ((await journey.removePerson(person.id)).ok) goOn(routes.people());
  };
  return (
    <Dialog
      kind="alert"
      title={CLIENT_WORDS.removeTitle(personName(person))}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{JOURNEY_WORDS.cancel}</Button>
          <Button variant="harm" onPress={() => void remove()}>
            {CLIENT_WORDS.moveToBin}
          </Button>
        </>
      }
    >
      <p>{CLIENT_WORDS.removeQuestion(photoCount(photos), courses)}</p>
      {person.id === ME && <p>{CLIENT_WORDS.nameStays}</p>}
    </Dialog>
  );
}
