import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useParams } from '@tanstack/react-router';
import { mayOnPerson, type Right } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { personQuery } from '../api/people.ts';
import { PresenceWords } from '../hours/presence-words.tsx';
import { actorOf } from '../moves/targets.ts';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Absences } from './absences.tsx';
import { Access } from './access.tsx';
import { ChangePerson } from './change-person.tsx';
import { Leaving } from './leaving.tsx';
import { PersonFacts } from './person-facts.tsx';
import { RefusedAddresses } from './refused-addresses.tsx';
import { ShiftSwitch } from './shift-switch.tsx';
import { Specialisms } from './specialisms.tsx';

/** Somebody: what he works, when he is there, how he is reached, and what can be changed of it. */
function PersonPage() {
  const { t } = useWords();
  const { personId } = useParams({ from: '/people/$personId' });
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const { data: account } = useSuspenseQuery(accountQuery);
  const may = (right: Right) =>
    mayOnPerson(actorOf(account), right, {
      employeeId: person.id,
      departmentIds: person.departmentId === null ? [] : [person.departmentId],
    });
  const isThere = person.active;
  return (
    <Page key={person.id} title={person.name} note={<PresenceWords person={person} />}>
      {isThere && <RefusedAddresses person={person} mayChange={may('people.change')} />}
      {isThere && may('absences.enter') && <ShiftSwitch person={person} />}
      <Section title={t('person.stages')}>
        <Specialisms person={person} />
      </Section>
      {may('absences.read') && isThere && (
        <Section title={t('absences.title')}>
          <Absences
            person={person}
            mayEnter={may('absences.enter')}
            mayHandOver={may('absences.hand-over')}
          />
        </Section>
      )}
      {may('accounts.manage') && isThere && (
        <Section title={t('access.title')} about={t('access.about')}>
          <Access person={person} />
        </Section>
      )}
      <Section title={t('person.facts')}>
        {may('people.change') ? <ChangePerson person={person} /> : <PersonFacts person={person} />}
      </Section>
      {may('people.change') && (
        <Section title={t(isThere ? 'leaving.title' : 'leaving.back.title')}>
          <Leaving person={person} />
        </Section>
      )}
    </Page>
  );
}

export const personPage = createLazyRoute('/people/$personId')({ component: PersonPage });
