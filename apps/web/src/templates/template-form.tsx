import { Button } from '@mantine/core';
import { useState } from 'react';
import { replacedTexts, TEMPLATE_TEXTS, USUAL_TEXTS, type TemplateText } from '#conveyor/templates';
import { Form } from '../parts/form.tsx';
import { Soft } from '../parts/soft.tsx';
import { Unsaved, type Place } from '../parts/unsaved.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSeenVersion } from '../parts/use-seen-version.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { setTemplate, templatesQuery, type Template, type Texts } from './templates-queries.ts';
import { TemplateField } from './template-field.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { usePreview } from './use-preview.ts';
import classes from './templates.module.css';

type Props = Readonly<{ departmentId: string; name: string; template: Template }>;

/** The texts of one kind of message in one language, beside what comes of them. */
export function TemplateForm({ departmentId, name, template }: Props) {
  const { t } = useWords();
  // What was typed stays when it is read anew.
  const [typed, setTyped] = useState<Texts | null>(null);
  const [current, setCurrent] = useState<TemplateText>('subject');
  const { kind, language } = template;
  const texts = typed ?? template.texts;
  const [leadId, setLeadId] = useState<string | null>(null);
  const preview = usePreview(departmentId, template, texts, leadId);
  const seen = useSeenVersion(template.version, typed !== null);
  const { errors, isBusy, submit } = useSetTemplate(departmentId, () => setTyped(null), seen.look);
  const isOwn = replacedTexts(texts).length > 0;
  return (
    <div className={classes.beside}>
      <Form
        name={name}
        label={t('templates.save')}
        error={errors['']}
        isBusy={isBusy}
        onSubmit={(event) => submit(event, { kind, language, version: seen.version, texts })}
        beside={
          isOwn && (
            <Button variant="default" onClick={() => setTyped(USUAL_TEXTS)}>
              {t('templates.back')}
            </Button>
          )
        }
      >
        <Unsaved when={typed !== null && !isSame(typed, template.texts)} isLost={isOtherTemplate} />
        {TEMPLATE_TEXTS.map((text) => (
          <TemplateField
            key={text}
            text={text}
            value={texts[text]}
            usual={preview.shown?.usual[text]}
            fields={template.fields}
            isCurrent={current === text}
            error={
              preview.errors?.[`texts.${text}`] ?? (preview.errors ? undefined : errors[`texts.${text}`])
            }
            onFocus={() => setCurrent(text)}
            onChange={(value) => setTyped({ ...texts, [text]: value })}
          />
        ))}
        <Soft>{t('templates.parts')}</Soft>
      </Form>
      <TemplatePreview preview={preview} leadId={leadId} onLead={setLeadId} />
    </div>
  );
}

function useSetTemplate(departmentId: string, onSet: () => void, onOld: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ SetMessageTemplateBody }) => SetMessageTemplateBody,
    send: setTemplate(departmentId),
    changes: [templatesQuery(departmentId).queryKey],
    onOld,
    onDone: () => {
      onSet();
      done(t('templates.saved'));
    },
  });
}

function isSame(one: Texts, other: Texts): boolean {
  return TEMPLATE_TEXTS.every((text) => one[text] === other[text]);
}

/** Each text has an address of its own. */
function isOtherTemplate(here: Place, there: Place): boolean {
  return here.pathname !== there.pathname || JSON.stringify(here.search) !== JSON.stringify(there.search);
}
