import { Button } from '@mantine/core';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import { FormError } from '../parts/form-error.tsx';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Soft } from '../parts/soft.tsx';
import { TestMessage } from '../parts/test-message.tsx';
import { Tone } from '../parts/tone.tsx';
import { useDone } from '../parts/use-done.ts';
import { hindranceHere, NotSubscribed, subscribeHere, unsubscribeHere } from '../push/this-device.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { devicesQuery, type Device } from './account-queries.ts';
import { deviceName } from './device-name.ts';

/** Messages that come to a device when no page is open: here, and where else. */
export function DeviceMessages() {
  const { t } = useWords();
  return (
    <Panel title={t('account.devices')}>
      <Soft>{t('account.devices-about')}</Soft>
      <Read query={useQuery(devicesQuery)}>
        {({ items }) => (
          <>
            <ThisDevice device={items.find(({ current }) => current)} />
            <OtherDevices devices={items.filter(({ current }) => !current)} />
          </>
        )}
      </Read>
    </Panel>
  );
}

function ThisDevice({ device }: Readonly<{ device: Device | undefined }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const done = useDone(devicesQuery.queryKey);
  const on = useMutation({
    mutationFn: () => subscribeHere(account.employeeId),
    onSuccess: () => done(t('account.device-is-on')),
  });
  const off = useMutation({
    mutationFn: (id: string) => unsubscribeHere(id),
    onSuccess: () => done(t('account.device-is-off')),
  });
  const hindrance = hindranceHere();
  if (hindrance && !device) return <Soft>{t(`account.device-${hindrance}`)}</Soft>;
  return (
    <div className={classes.factor}>
      <Tone of={device ? 'good' : 'calm'}>{t(device ? 'account.device-on' : 'account.device-off')}</Tone>
      {device ? (
        <TestMessage
          send={() => testDevice(device.id)}
          beside={
            <Button variant="default" loading={off.isPending} onClick={() => off.mutate(device.id)}>
              {t('account.device-switch-off')}
            </Button>
          }
        />
      ) : (
        <Button variant="default" loading={on.isPending} onClick={() => on.mutate()}>
          {t('account.device-switch-on')}
        </Button>
      )}
      {on.error instanceof NotSubscribed ? (
        <FormError message={t(`account.device-${on.error.why}`)} />
      ) : (
        <Refusal error={on.error ?? off.error} />
      )}
    </div>
  );
}

function testDevice(id: string) {
  return bodyOf(api.POST('/api/v1/account/push-subscriptions/{id}/test', { params: { path: { id } } }));
}

function OtherDevices({ devices }: Readonly<{ devices: readonly Device[] }>) {
  const { t } = useWords();
  const done = useDone(devicesQuery.queryKey);
  const ending = useMutation({
    mutationFn: (id: string) =>
      api.DELETE('/api/v1/account/push-subscriptions/{id}', { params: { path: { id } } }),
    onSuccess: () => done(t('account.device-is-off')),
  });
  if (devices.length === 0) return null;
  return (
    <div className={classes.factor}>
      <h3>{t('account.devices-other')}</h3>
      <ul className={classes.rows}>
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} onEnd={() => ending.mutate(device.id)} />
        ))}
      </ul>
      <Refusal error={ending.error} />
    </div>
  );
}

type RowProps = Readonly<{ device: Device; onEnd: () => void }>;

function DeviceRow({ device: { agent, createdAt, lastAcceptedAt }, onEnd }: RowProps) {
  const { t, moment } = useWords();
  const name = deviceName(t, agent);
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span>{name}</span>
        <span className={classes.quiet}>
          {t('account.device-added', { moment: moment(createdAt) })}{' '}
          {lastAcceptedAt === null
            ? t('account.device-none-yet')
            : t('account.device-accepted', { moment: moment(lastAcceptedAt) })}
        </span>
      </div>
      <Button
        variant="default"
        size="sm"
        aria-label={t('account.device-end-name', { name, moment: moment(createdAt) })}
        onClick={onEnd}
      >
        {t('account.device-end')}
      </Button>
    </li>
  );
}
