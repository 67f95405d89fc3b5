import { FlipHorizontal2 } from 'lucide-react';
import type { MirrorOffer } from '../../../app/pair-view.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { FAIR_WORDS } from '../../words/fair-pair.ts';

/** The offer to show one photo mirrored where the two look like mirror images, as a selfie and another's photo do. */
export function MirrorPart({ offer: { side, photo, mirrored } }: { readonly offer: MirrorOffer }) {
  const samelight = useSamelight();
  return (
    <Banner
      tone="care"
      actions={
        <Button icon={<FlipHorizontal2 aria-hidden />} onPress={() => void samelight.showMirrored(photo.id, mirrored)}>
          {mirrored ? FAIR_WORDS.showMirrored : FAIR_WORDS.showAsTaken}
        </Button>
      }
    >
      {mirrored ? FAIR_WORDS.mirrorOffer(side) : FAIR_WORDS.unmirrorOffer(side)}
    </Banner>
  );
}
