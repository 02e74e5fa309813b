import { Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { readWeek } from '../hours/week.ts';
import {
  contractProblems,
  NO_ERRORS,
  type ContractOf,
  type FieldErrors,
} from '../parts/contract-problems.ts';
import { FormError } from '../parts/form-error.tsx';
import { errorsOf } from '../parts/sentence-of.ts';
import { Unsaved } from '../parts/unsaved.tsx';
import { useFieldErrors } from '../parts/use-field-errors.ts';
import { useOnce } from '../parts/use-once.ts';
import { useWords } from '../texts/texts-context.tsx';
import { ReachFields } from './reach-fields.tsx';
import { bodyOfDraft, type PersonBody, type PersonDraft } from './person-draft.ts';
import { WeekFields } from './week-fields.tsx';
import { WhoFields } from './who-fields.tsx';
import { WorkFields } from './work-fields.tsx';

type Props = Readonly<{
  from: PersonDraft;
  /** What the button says: what it does. */
  act: string;
  contract: ContractOf;
  /** What of the body is said beside the form, such as the version. */
  beside?: object;
  onSend: (body: PersonBody) => Promise<unknown>;
}>;

/** Everything about somebody that is entered, with what is wrong beside the fields. */
export function PersonForm({ from, act, contract, beside, onSend }: Props) {
  const { t, language } = useWords();
  // Only what was typed: the rest is what is known, also when it was changed meanwhile.
  const [typed, setTyped] = useState<Partial<PersonDraft>>({});
  const draft = { ...from, ...typed };
  const { errors, show } = useFieldErrors();
  const { isBusy, once } = useOnce();

  const send = async (form: HTMLFormElement) => {
    const body = bodyOfDraft(draft);
    const problems = await contractProblems(contract, { ...body, ...beside }, language);
    const all = { ...problems, ...unreadDays(draft, t('week.unread')) };
    show(form, all);
    if (Object.keys(all).length > 0) return;
    try {
      await onSend(body);
      // Unless he has typed on.
      setTyped((now) => (now === typed ? {} : now));
    } catch (error) {
      show(form, errorsOf(error, t));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    void once(() => send(form));
  };

  const onChange = (changed: PersonDraft) => setTyped({ ...typed, ...differing(draft, changed) });
  const fields = { draft, errors, onChange };
  const rest = Object.entries(errors).filter(([field]) => !SHOWN.test(field));
  return (
    <form onSubmit={submit} noValidate>
      <Unsaved when={!isSame(draft, from)} />
      <Stack gap="lg">
        <WhoFields {...fields} />
        <ReachFields {...fields} />
        <WorkFields {...fields} />
        <WeekFields {...fields} />
        <FormError message={rest.map(([, message]) => message).join(' ') || undefined} />
        <Group>
          <Button type="submit" loading={isBusy}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What of it is something else than it was. */
function differing(before: PersonDraft, after: PersonDraft): Partial<PersonDraft> {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== was.get(field)));
}

/** Whether both say the same. A week is what it reads as, however it was typed; one that can not be read is what stands there. */
function isSame(one: PersonDraft, other: PersonDraft): boolean {
  const said = (draft: PersonDraft) =>
    JSON.stringify([bodyOfDraft(draft), draft.week && 'unread' in readWeek(draft.week) && draft.week]);
  return said(one) === said(other);
}

/** What stands beside a field of its own. */
const SHOWN =
  /^(name|role|departmentId|heads|email|slackUserId|webhookUserId|language|timeZone|channels|calendar|capacity|hours)\b/;

function unreadDays({ week }: PersonDraft, message: string): FieldErrors {
  const read = week && readWeek(week);
  if (!read || !('unread' in read)) return NO_ERRORS;
  return Object.fromEntries(read.unread.map((day) => [`hours.${day}`, message]));
}
