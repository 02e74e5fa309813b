import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../parts/form-error.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import { MOST_BYTES } from './send-file.ts';

type Props = Readonly<{ onSource: (name: string, file: Blob) => void }>;

/** A file by mouse or keys, or rows that are pasted. */
export function SourceChoice({ onSource }: Props) {
  const { t } = useWords();
  const [problem, setProblem] = useState<string>();
  const take = (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) setProblem(t('import.too-large'));
    else if (file.size === 0) setProblem(t('import.empty'));
    else onSource(file.name, file);
  };
  return (
    <>
      <FileField onFile={take} />
      <FormError message={problem} />
      <PasteField onText={(text) => onSource(t('import.pasted'), new Blob([text]))} />
    </>
  );
}

/** The field itself lies over all of it, so that what is dropped falls into it. */
function FileField({ onFile }: Readonly<{ onFile: (file: File | null | undefined) => void }>) {
  const { t } = useWords();
  return (
    <label className={classes.drop}>
      <span className={classes.choose}>
        {t('import.choose', { formats: 'CSV, TXT, TSV, XLSX, XLS, ODS' })}
      </span>
      <span className={classes.quiet}>{t('import.drop')}</span>
      <input
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xls,.ods,text/csv,text/plain"
        className={classes.file}
        onChange={({ currentTarget: { files } }) => onFile(files?.[0])}
      />
    </label>
  );
}

function PasteField({ onText }: Readonly<{ onText: (text: string) => void }>) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') onText(text);
  };
  return (
    <form onSubmit={submit} className={classes.paste} noValidate>
      <Textarea
        label={t('import.paste')}
        description={t('import.paste.why')}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        error={isMissing && text.trim() === '' && t('import.paste.missing')}
        rows={5}
        spellCheck={false}
      />
      <Button type="submit" variant="default">
        {t('import.paste.do')}
      </Button>
    </form>
  );
}
