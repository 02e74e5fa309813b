import { Fragment, type ReactNode } from 'react';

/** Stands in a text for what is no text: `t('flow.share', { won: MARK, ended: MARK })`. */
export const MARK = '\u0001';

type Props = Readonly<{
  text: string;
  /** What stands where the marks are, in their order, which is the same in every language. */
  marks: readonly ReactNode[];
}>;

/** A text with links in it. */
export function Filled({ text, marks }: Props) {
  return text.split(MARK).map((part, place) => (
    <Fragment key={place}>
      {part}
      {marks[place]}
    </Fragment>
  ));
}
