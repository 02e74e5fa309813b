import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { nonceOfPage } from '../app/nonce.ts';
import { FormError } from '../parts/form-error.tsx';
import { knownWord } from '../parts/known.ts';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { LeadChoice } from './lead-choice.tsx';
import { framedLetter } from './framed-letter.ts';
import type { ShownPreview } from './use-preview.ts';
import classes from './templates.module.css';

type Props = Readonly<{
  preview: ShownPreview;
  leadId: string | null;
  onLead: (leadId: string | null) => void;
}>;

const FORMS = ['letter', 'text'] as const;

/** The message as it would come, about a lead that is made up or one of the department's. */
export function TemplatePreview({ preview: { shown, errors }, leadId, onLead }: Props) {
  const { t } = useWords();
  const [form, setForm] = useState<(typeof FORMS)[number]>('letter');
  return (
    <Panel
      title={t('templates.preview')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('templates.form')}
          value={form}
          data={FORMS.map((one) => ({ value: one, label: t(`templates.form.${one}`) }))}
          onChange={(chosen) => setForm(knownWord(FORMS, chosen) ?? 'letter')}
        />
      }
    >
      <LeadChoice value={leadId} onChange={onLead} />
      {/* What is wrong with a text stands beside it. */}
      <FormError message={errors?.['']} />
      {shown && (
        <div className={classes.shown}>
          <p className={classes.subject}>{shown.subject}</p>
          {form === 'letter' ? (
            <iframe
              title={t('templates.letter')}
              sandbox=""
              srcDoc={framedLetter(shown.html, nonceOfPage())}
              className={classes.letter}
            />
          ) : (
            <pre className={classes.text}>{shown.text}</pre>
          )}
        </div>
      )}
      <Soft>{t('templates.preview.about')}</Soft>
    </Panel>
  );
}
