import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { FormError } from '../parts/form-error.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AdministratorFields } from './administrator-fields.tsx';
import { CompanyFields } from './company-fields.tsx';
import { bodyOfDraft, proposedDraft, type SetUpDraft, type SetUpProposal } from './set-up-draft.ts';
import classes from './set-up.module.css';
import { useSetUp } from './use-set-up.ts';
import { WeekFields } from './week-fields.tsx';

type Props = Readonly<{ proposal: SetUpProposal; token: string }>;

/** What is asked of whoever sets the product up; what he has not touched follows what is proposed in the language that he chooses. */
export function SetUpForm({ proposal, token }: Props) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState<Partial<SetUpDraft>>({});
  const form = useRef<HTMLFormElement>(null);
  const { send, isSending, errors } = useSetUp();
  const { timeZone: browserZone } = Intl.DateTimeFormat().resolvedOptions();
  const draft = { ...proposedDraft(proposal, browserZone), ...typed };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(bodyOfDraft(draft, token, language)).catch(() =>
      // Once what is wrong is shown.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()),
    );
  };
  const onChange = (changed: Partial<SetUpDraft>) => setTyped((before) => ({ ...before, ...changed }));
  const fields = { draft, errors, onChange };
  const rest = Object.entries(errors).filter(([field]) => !SHOWN.test(field));
  return (
    <form ref={form} onSubmit={submit} className={classes.form} noValidate>
      <CompanyFields {...fields} />
      <WeekFields {...fields} timeZones={proposal.timeZones} calendars={proposal.calendars} />
      <AdministratorFields {...fields} />
      <FormError message={rest.map(([, message]) => message).join(' ')} />
      <Button type="submit" size="md" loading={isSending} className={classes.do}>
        {t('set-up.do')}
      </Button>
    </form>
  );
}

/** What stands beside a field of its own. */
const SHOWN = /^(company|timeZone|department\.(name|hours|calendar)|name|email|password)\b/;
