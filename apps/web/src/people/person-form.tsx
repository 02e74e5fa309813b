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
  const [draft, setDraft] = useState(from);
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [isSending, setSending] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = bodyOfDraft(draft);
    const problems = await contractProblems(contract, { ...body, ...beside }, language);
    const all = { ...problems, ...unreadDays(draft, t('week.unread')) };
    setErrors(all);
    if (Object.keys(all).length > 0) return;
    setSending(true);
    try {
      await onSend(body);
    } catch (error) {
      setErrors(errorsOf(error, t));
    } finally {
      setSending(false);
    }
  };

  const fields = { draft, errors, onChange: setDraft };
  const rest = Object.entries(errors).filter(([field]) => !SHOWN.test(field));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Unsaved when={!isSame(draft, from)} />
      <Stack gap="lg">
        <WhoFields {...fields} />
        <ReachFields {...fields} />
        <WorkFields {...fields} />
        <WeekFields {...fields} />
        <FormError message={rest.map(([, message]) => message).join(' ') || undefined} />
        <Group>
          <Button type="submit" loading={isSending}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
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
