import { useState } from 'react';
import { flushSync } from 'react-dom';
import { NO_ERRORS, type FieldErrors } from './contract-problems.ts';

/** What is wrong with a form, by field; whoever has sent it is led to the first such field, which may be far above the button. */
export function useFieldErrors() {
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const show = (form: HTMLFormElement, found: FieldErrors): void => {
    flushSync(() => setErrors(found));
    form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  return { errors, show };
}
