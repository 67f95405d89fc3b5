/** The text with half characters (lone surrogates), which have no UTF-8, replaced by the sign for an unknown one. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
