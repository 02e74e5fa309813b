import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CHANNELS, NOTICE_KINDS, NOTIFICATION_STATES } from '#conveyor';
import { channelName } from '../parts/channel-name.ts';
import { knownWord } from '../parts/known.ts';
import { PersonChoice } from '../parts/person-choice.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { messagesQuery } from './messages-queries.ts';
import rows from '../parts/rows.module.css';
import { messagesSearch, type MessagesSearch } from './messages-search.ts';

const route = getRouteApi('/messages');

type Change = { [Name in keyof MessagesSearch]?: MessagesSearch[Name] | undefined };

/** By what messages are chosen; it stands in the address, so that it can be sent to somebody. */
export function MessageFilters() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (change: Change) =>
    void navigate({ search: (before) => messagesSearch({ ...before, ...change }), replace: true });
  const any = { value: '', label: t('messages.any') };
  return (
    <search className={rows.filters} aria-label={t('messages.filters')}>
      <NativeSelect
        label={t('messages.state')}
        value={search.state ?? ''}
        onChange={(event) => choose({ state: knownWord(NOTIFICATION_STATES, event.currentTarget.value) })}
        data={[any, ...NOTIFICATION_STATES.map((value) => ({ value, label: t(`delivery.${value}`) }))]}
      />
      <NativeSelect
        label={t('messages.channel')}
        value={search.channel ?? ''}
        onChange={(event) => choose({ channel: knownWord(CHANNELS, event.currentTarget.value) })}
        data={[any, ...CHANNELS.map((value) => ({ value, label: channelName(t, value) }))]}
      />
      <NativeSelect
        label={t('messages.kind')}
        value={search.kind ?? ''}
        onChange={(event) => choose({ kind: knownWord(NOTICE_KINDS, event.currentTarget.value) })}
        data={[any, ...NOTICE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
      />
      <PersonChoice
        label={t('messages.person')}
        anybody={t('messages.anybody')}
        value={search.employeeId}
        onChange={(employeeId) => choose({ employeeId })}
      />
      {search.leadId !== undefined && <OnlyLead onClear={() => choose({ leadId: undefined })} />}
    </search>
  );
}

function OnlyLead({ onClear }: Readonly<{ onClear: () => void }>) {
  const { t } = useWords();
  const { data } = useInfiniteQuery(messagesQuery(route.useSearch()));
  const name = data?.pages[0]?.items[0]?.lead?.name ?? t('messages.lead-hidden');
  return (
    <p className={rows.only}>
      {t('messages.only-lead', { lead: name })}
      <Button variant="default" size="compact-sm" onClick={onClear}>
        {t('messages.clear-lead')}
      </Button>
    </p>
  );
}
