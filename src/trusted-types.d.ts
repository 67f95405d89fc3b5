// Trusted Types as far as this program uses them; TypeScript's own DOM types do not know them.
// https://www.w3.org/TR/trusted-types/

interface TrustedTypePolicyRules {
  readonly createHTML?: (markup: string) => string | null;
  readonly createScriptURL?: (url: string) => string | null;
}

interface TrustedTypePolicy {
  /** Really a TrustedScriptURL; a string to the types, as the DOM's own functions ask for one. */
  createScriptURL(url: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: 'default' | 'samelight', rules: TrustedTypePolicyRules): TrustedTypePolicy;
}

/** Absent in browsers without Trusted Types. */
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
