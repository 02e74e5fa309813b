import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { CHANNELS } from '#conveyor';
import { TOPICS, type Topic } from '#conveyor/preferences';
import { accountQuery, type Account } from '../api/account.ts';
import { channelName } from '../parts/channel-name.ts';
import { DepartmentChoice, useDepartments } from '../parts/department-choice.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { isOtherDepartment } from '../parts/unsaved.tsx';
import { useWords } from '../texts/texts-context.tsx';
import {
  departmentPreferencesQuery,
  ownPreferencesQuery,
  setDepartmentPreferences,
  setOwnPreferences,
  type OwnPreferences,
} from './notifications-queries.ts';
import { OwnChannels } from './own-channels.tsx';
import { PreferencesForm } from './preferences-form.tsx';
import classes from './notifications.module.css';

const route = getRouteApi('/notifications');

/** How one is told oneself, and for heads how their people are told who have said nothing. */
function NotificationsPage() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <Page title={t('notifications.title')}>
      <div className={classes.parts}>
        <Own account={account} />
        {account.rights['line.change'] !== undefined && <OfDepartment />}
      </div>
    </Page>
  );
}

function Own({ account }: Readonly<{ account: Account }>) {
  const { t } = useWords();
  return (
    <Panel title={t('notifications.own')}>
      <Read query={useQuery(ownPreferencesQuery)} rows={8}>
        {(own) => (
          <>
            <Where own={own} />
            <OwnChannels channels={own.channels} />
            <PreferencesForm
              name={t('notifications.own')}
              version={own.version}
              preferences={own.preferences}
              others={own.ofDepartment}
              topics={topicsOf(account)}
              channels={own.channels}
              send={setOwnPreferences}
              changes={[ownPreferencesQuery.queryKey]}
            />
          </>
        )}
      </Read>
    </Panel>
  );
}

function Where({ own: { channels, waiting } }: Readonly<{ own: OwnPreferences }>) {
  const { t } = useWords();
  return (
    <Soft>
      {channels.length === 0
        ? t('notifications.nowhere')
        : t('notifications.where', {
            channels: channels.map((channel) => channelName(t, channel)).join(', '),
          })}{' '}
      {waiting > 0 && <>{t('notifications.waiting', { count: waiting })} </>}
      <TextLink to="/account">{t('notifications.devices')}</TextLink>
    </Soft>
  );
}

/** Of what somebody is told nothing he need not decide. */
function topicsOf({ rights }: Account): readonly Topic[] {
  return TOPICS.filter((topic) => {
    if (topic === 'line') return rights['line.change'] !== undefined;
    if (topic === 'alerts') return rights['ops.read'] !== undefined || rights['line.change'] !== undefined;
    return topic !== 'reports' || rights['leads.read'] !== undefined;
  });
}

function OfDepartment() {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const { department: wanted } = route.useSearch();
  const { departments, department } = useDepartments('line.change', wanted);
  if (!department) return null;
  return (
    <Panel title={t('notifications.department', { department: department.name })}>
      <Soft>{t('notifications.department.about')}</Soft>
      <DepartmentChoice
        departments={departments}
        department={department}
        choose={(id) => void navigate({ search: { department: id }, replace: true })}
      />
      <TextLink to="/notifications/templates" search={{ department: department.id }}>
        {t('notifications.department.texts')}
      </TextLink>
      <DepartmentForm key={department.id} id={department.id} name={department.name} />
    </Panel>
  );
}

function DepartmentForm({ id, name }: Readonly<{ id: string; name: string }>) {
  const { t } = useWords();
  const query = departmentPreferencesQuery(id);
  return (
    <Read query={useQuery(query)} rows={8}>
      {({ version, preferences }) => (
        <PreferencesForm
          name={t('notifications.department', { department: name })}
          version={version}
          preferences={preferences}
          others={null}
          topics={TOPICS}
          channels={CHANNELS}
          send={setDepartmentPreferences(id)}
          changes={[query.queryKey, ownPreferencesQuery.queryKey]}
          isLost={isOtherDepartment}
        />
      )}
    </Read>
  );
}

export const notificationsPage = createLazyRoute('/notifications')({ component: NotificationsPage });
