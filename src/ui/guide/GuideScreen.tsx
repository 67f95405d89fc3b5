import { use } from 'react';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { loadGuideWords } from '../words/guide.ts';
import { GUIDE_PAGES } from '../words/guide-pages.ts';
import { GuideContents } from './GuideContents.tsx';
import { GuidePage } from './GuidePage.tsx';

export interface GuideScreenProps {
  readonly page?: string;
  readonly section?: string;
}

/** The guide: its list of pages, or one of them. */
export function GuideScreen({ page, section }: GuideScreenProps) {
  const words = use(loadGuideWords());
  if (page === undefined) return <GuideContents words={words} />;
  const id = GUIDE_PAGES.find((one) => one === page);
  if (id) return <GuidePage key={id} id={id} words={words} {...(section === undefined ? {} : { section })} />;
  return (
    <EmptyState
      title={words.frame.notFoundTitle}
      level={1}
      actions={
        <ButtonLink variant="primary" href={routes.guide()}>
          {words.frame.allPages}
        </ButtonLink>
      }
    >
      {words.frame.notFound}
    </EmptyState>
  );
}
