import { Component, type ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { SHELL_WORDS } from '../words/shell.ts';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a screen throws, so that the rest of the program goes on, and offers ways out. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <EmptyState
        title={SHELL_WORDS.brokenTitle}
        level={1}
        actions={
          <>
            <ButtonLink href={routes.library()}>{SHELL_WORDS.toLibrary}</ButtonLink>
            {/* A part of the program that could not be fetched is fetched anew only with the page. */}
            <Button variant="primary" onPress={() => window.location.reload()}>
              {SHELL_WORDS.reload}
            </Button>
          </>
        }
      >
        {SHELL_WORDS.broken}
      </EmptyState>
    );
  }
}
