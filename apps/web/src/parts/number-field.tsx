// oxlint-disable-next-line eslint/no-restricted-imports -- all others take this part
import { NumberInput, type NumberInputProps } from '@mantine/core';
import type { FormEvent } from 'react';
import type { Language } from '#conveyor';
import { useWords } from '../texts/texts-context.tsx';
import { withSeparator } from './with-separator.ts';

/** By what each language parts a whole number from its fraction. */
const SEPARATORS: Readonly<Record<Language, '.' | ','>> = { en: '.', ru: ',' };

/** A field for a number: whoever types, dictates or pastes it writes a comma or a point, and it stands there as his language writes it. */
export function NumberField(props: NumberInputProps) {
  const separator = SEPARATORS[useWords().language];
  return (
    <NumberInput
      {...props}
      decimalSeparator={separator}
      // What is not finished, as `62.`, comes back as it was given, with a point.
      valueIsNumericString
      onInputCapture={(event) => rewrite(event, separator)}
    />
  );
}

/** Mantine takes either only as a single key that is pressed: of a number that comes at once it drops the wrong one, and 62,5 would be 625. */
function rewrite({ currentTarget: input }: FormEvent<HTMLInputElement>, separator: '.' | ','): void {
  const { value, selectionStart, selectionEnd } = input;
  const rewritten = withSeparator(value, separator);
  if (rewritten === value) return;
  // Not by `input.value`: React would take what it has set itself for nothing new.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, rewritten);
  input.setSelectionRange(selectionStart, selectionEnd);
}
