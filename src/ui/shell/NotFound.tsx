import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { SHELL_WORDS } from '../words/shell.ts';

/** An address without a screen. */
export function NotFound() {
  return (
    <EmptyState
      title={SHELL_WORDS.notFoundTitle}
      level={1}
      actions={
        <ButtonLink variant="primary" href={routes.library()}>
          {SHELL_WORDS.toLibrary}
        </ButtonLink>
      }
    >
      {SHELL_WORDS.notFound}
    </EmptyState>
  );
}
