/** A part of a page of the guide. */
export interface GuideSectionText {
  readonly heading: string;
  readonly text: readonly string[];
  readonly points?: readonly string[];
  /** What is commonly said, without a source that was looked at. */
  readonly said?: readonly string[];
  /** Below the drawing; it says what the drawing shows. */
  readonly caption?: string;
  /** What the numbers in the drawing stand for, from 1. */
  readonly labels?: readonly string[];
}

/** A page of the guide. */
export interface GuidePageText {
  readonly title: string;
  readonly summary: string;
  readonly sections: Readonly<Record<string, GuideSectionText>>;
  readonly sources: readonly string[];
}
