import { notifications } from '@mantine/notifications';
import type { PersonCard } from '../api/people.ts';
import { useWords } from '../texts/texts-context.tsx';
import { draftOf, type PersonBody } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';
import { useChangePerson } from './use-change-person.ts';

/** What is known of somebody, to be changed. */
export function ChangePerson({ person }: Readonly<{ person: PersonCard }>) {
  const { t } = useWords();
  const change = useChangePerson(person.id);
  const save = async (body: PersonBody) => {
    await change({ version: person.version, ...body });
    notifications.show({ message: t('person.saved', { name: body.name }) });
  };
  return (
    <PersonForm
      from={draftOf(person)}
      act={t('person.save')}
      contract={(contracts) => contracts.ChangeEmployeeBody}
      beside={{ version: person.version }}
      onSend={save}
    />
  );
}
