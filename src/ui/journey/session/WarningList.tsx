import { type Warning, warningsOf } from '../../../domain/treatment/warnings.ts';
import { Banner } from '../../kit/Banner.tsx';
import { warningWords } from '../../words/sessions.ts';
import layout from '../layout.module.css';

export type Watched = Parameters<typeof warningsOf>[0];

/** What is worth knowing about a session, with the reason. It never keeps anything from being saved. */
export function WarningList({ session }: { readonly session: Watched }) {
  const warnings: readonly Warning[] = warningsOf(session);
  if (warnings.length === 0) return null;
  return (
    <div role="status" className={layout.stack}>
      {warnings.map((warning) => (
        <Banner key={warning.code} tone="care">
          {warningWords(warning)}
        </Banner>
      ))}
    </div>
  );
}
