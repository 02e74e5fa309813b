import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { FormError } from './form-error.tsx';
import classes from './form.module.css';

type Props = Readonly<{
  /** What it is about, for whoever hears it. */
  name: string;
  /** What the button says. */
  label: string;
  /** What is wrong with the whole. */
  error: string | undefined;
  isBusy: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** The fields. */
  children: ReactNode;
  /** More buttons. */
  beside?: ReactNode;
}>;

/** Fields, what is wrong with them as a whole, and the button that sends them. */
export function Form({ name, label, error, isBusy, onSubmit, children, beside }: Props) {
  return (
    <form onSubmit={onSubmit} className={classes.form} noValidate aria-label={name}>
      {children}
      <FormError message={error} />
      <div className={classes.acts}>
        <Button type="submit" loading={isBusy}>
          {label}
        </Button>
        {beside}
      </div>
    </form>
  );
}
