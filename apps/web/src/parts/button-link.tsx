import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> &
  ButtonProps & { ref?: Ref<HTMLAnchorElement> };

function PlainButton(props: Props) {
  return <Button component="a" {...props} />;
}

/** A link to another page of the app that looks like what it is: the next thing to do. */
export const ButtonLink = createLink(PlainButton);
