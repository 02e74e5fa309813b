import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { hasLines, type TemplateText } from '#conveyor/templates';
import { fieldWord } from './field-word.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './templates.module.css';

type Props = Readonly<{
  text: TemplateText;
  /** Null: the product's own; of the hint, empty: there is none. */
  value: string | null;
  /** What the product says of the lead that the texts are tried on; null: nothing, undefined: it is not known yet. */
  usual: string | null | undefined;
  fields: readonly string[];
  /** Whether it was typed in last: then there is what can be put into it. */
  isCurrent: boolean;
  error: string | undefined;
  onFocus: () => void;
  onChange: (value: string | null) => void;
}>;

/** One text of a message. As long as nothing stands in it the product's own holds, which is shown in its place. */
export function TemplateField(props: Props) {
  const { text, value, usual, fields, isCurrent, error, onFocus, onChange } = props;
  const { t } = useWords();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isWithout = hasLines(text) && value === '';
  const insert = (field: string) => {
    const { selectionStart, selectionEnd } = input.current ?? {};
    const typed = value ?? '';
    const from = selectionStart ?? typed.length;
    const put = `{{${field}}}`;
    // The place to type on is there only once the text is.
    flushSync(() => onChange(typed.slice(0, from) + put + typed.slice(selectionEnd ?? from)));
    input.current?.focus();
    input.current?.setSelectionRange(from + put.length, from + put.length);
  };
  const shared = {
    ref: input,
    label: t(`templates.text.${text}`),
    description: t(`templates.text.${text}.about`),
    placeholder: usual === null ? t('templates.no-hint') : (usual ?? ''),
    value: value ?? '',
    error,
    onFocus,
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value === '' ? null : currentTarget.value),
  };
  return (
    <div className={classes.field}>
      {hasLines(text) ? (
        <Textarea {...shared} autosize minRows={3} maxRows={10} disabled={isWithout} />
      ) : (
        <TextInput {...shared} />
      )}
      {isCurrent && !isWithout && (
        <div role="group" aria-label={t('templates.insert', { text: t(`templates.text.${text}`) })}>
          <div className={classes.chips}>
            {fields.map((field) => (
              <Button key={field} size="compact-xs" variant="default" onClick={() => insert(field)}>
                {fieldWord(t, field)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {hasLines(text) && (
        <Checkbox
          label={t('templates.without-hint')}
          checked={isWithout}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? '' : null)}
        />
      )}
    </div>
  );
}
