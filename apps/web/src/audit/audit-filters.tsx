import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AUDIT_ACTIONS, AUDIT_SUBJECT_OF, type AuditSubject } from '#conveyor/audit';
import { PersonChoice } from '../parts/person-choice.tsx';
import type { Translate } from '../texts/translate.ts';
import { useWords } from '../texts/texts-context.tsx';
import { auditQuery } from './audit-queries.ts';
import { auditSearch } from './audit-search.ts';
import rows from '../parts/rows.module.css';

const route = getRouteApi('/audit');

/** By what records are chosen; it stands in the address, so that it can be sent to somebody. */
export function AuditFilters() {
  const { t } = useWords();
  const { actorId, action = '', subjectId, from = '', until = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (change: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (before) => auditSearch({ ...before, ...change }), replace: true });
  return (
    <search className={rows.filters} aria-label={t('audit.filters')}>
      <PersonChoice
        label={t('audit.actor')}
        anybody={t('audit.anybody')}
        value={actorId}
        onChange={(chosen) => choose({ actorId: chosen })}
      />
      <NativeSelect
        label={t('audit.action')}
        value={action}
        onChange={(event) => choose({ action: event.currentTarget.value })}
        data={[{ value: '', label: t('audit.any') }, ...actionsBySubject(t)]}
      />
      <TextInput
        type="date"
        label={t('audit.from')}
        value={from}
        max={until}
        onChange={(event) => choose({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('audit.until')}
        value={until}
        min={from}
        onChange={(event) => choose({ until: event.currentTarget.value })}
      />
      {subjectId !== undefined && <OnlySubject onClear={() => choose({ subjectId: undefined })} />}
    </search>
  );
}

/** The actions by what they are done to: seventy in a row nobody reads. */
function actionsBySubject(t: Translate) {
  const subjects = [...new Set<AuditSubject>(Object.values(AUDIT_SUBJECT_OF))];
  return subjects.map((subject) => ({
    group: t(`subject.${subject}`),
    items: AUDIT_ACTIONS.filter((one) => AUDIT_SUBJECT_OF[one] === subject).map((one) => ({
      value: one,
      label: t(`action.${one}`),
    })),
  }));
}

function OnlySubject({ onClear }: Readonly<{ onClear: () => void }>) {
  const { t } = useWords();
  const { data } = useInfiniteQuery(auditQuery(route.useSearch()));
  const name = data?.pages[0]?.items[0]?.subject.name ?? t('audit.gone');
  return (
    <p className={rows.only}>
      {t('audit.only', { name })}
      <Button variant="default" size="compact-sm" onClick={onClear}>
        {t('audit.of-everything')}
      </Button>
    </p>
  );
}
