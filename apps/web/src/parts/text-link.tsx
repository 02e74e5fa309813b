import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> &
  AnchorProps & { ref?: Ref<HTMLAnchorElement> };

function PlainLink(props: Props) {
  return <Anchor {...props} />;
}

/** A link in a text to another page of the app. */
export const TextLink = createLink(PlainLink);
