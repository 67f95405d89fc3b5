import type { RefusedPhoto } from '../../../app/journey/export-consented.ts';
import { Banner } from '../../kit/Banner.tsx';
import { USE_WORDS } from '../../words/clients.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import { usePhotoName } from '../usePhotoTiming.ts';

function RefusedItem({ photo, reason }: RefusedPhoto) {
  return <li>{USE_WORDS.photo(usePhotoName(photo), TREATMENT_WORDS.refusal[reason])}</li>;
}

/** The photos that must not be used for what they were asked for, each with the reason. */
export function Refused({ refused }: { readonly refused: readonly RefusedPhoto[] }) {
  return (
    <Banner tone="care">
      <p role="alert">{USE_WORDS.refused(refused.length)}</p>
      <ul>
        {refused.map((one) => (
          <RefusedItem key={one.photo.id} {...one} />
        ))}
      </ul>
      <p>{USE_WORDS.help}</p>
    </Banner>
  );
}
