import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import { departmentsQuery } from '../api/departments.ts';
import { Page } from '../parts/page.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { TextLink } from '../parts/text-link.tsx';
import { usualDepartment } from '../parts/usual-department.ts';
import { useWords } from '../texts/texts-context.tsx';
import { newDraft, type PersonBody } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';

/** Somebody new; he is invited on the page that comes next. */
function NewPersonPage() {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const home = usualDepartment(departments, account);
  const keyOf = useRepeatKey();
  const add = async (body: PersonBody) => {
    const params = { header: { 'Idempotency-Key': keyOf(body) } };
    const { id } = await bodyOf(api.POST('/api/v1/employees', { params, body }));
    void queries.invalidateQueries({ queryKey: ['people'] });
    await navigate({ to: '/people/$personId', params: { personId: id }, ignoreBlocker: true });
  };
  const zone = home?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Page title={t('person.new')} note={<TextLink to="/people">{t('person.all')}</TextLink>}>
      <PersonForm
        from={newDraft(language, zone, home?.id ?? null)}
        act={t('person.new.do')}
        contract={(contracts) => contracts.NewEmployeeBody}
        onSend={add}
      />
    </Page>
  );
}

export const newPersonPage = createLazyRoute('/people/new')({ component: NewPersonPage });
