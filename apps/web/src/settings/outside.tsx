import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { useMay } from '../parts/may.ts';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { Tone, type ToneName } from '../parts/tone.tsx';
import { TryOut } from '../parts/try-out.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Forget } from './forget.tsx';
import { OutsideForm } from './outside-form.tsx';
import { outsideQuery, type OutsideReceiver, type OutsideTested } from './settings-queries.ts';
import { SOURCE_TONES, WhoSet } from './source.tsx';

/** Who outside is told of the line. */
export function Outside() {
  return (
    <Read query={useQuery(outsideQuery)} rows={2}>
      {({ items }) => items.map((one) => <OutsidePanel key={one.receiver} settings={one} />)}
    </Read>
  );
}

/** One of them: what he is told, what has his address, the form where that is this page, and a test of it. */
function OutsidePanel({ settings }: Readonly<{ settings: OutsideReceiver }>) {
  const { t } = useWords();
  const { receiver, source, version } = settings;
  const mayChange = useMay('settings.change');
  return (
    <Panel
      title={t(`settings.outside.${receiver}`)}
      aside={<Tone of={SOURCE_TONES[source]}>{t(`settings.source.${source}`)}</Tone>}
    >
      <Soft>{t(`settings.outside.${receiver}-about`)}</Soft>
      <Where settings={settings} />
      {mayChange && source !== 'environment' && <OutsideForm settings={settings} />}
      {mayChange && source !== 'none' && <TestOutside key={`${receiver} ${version}`} settings={settings} />}
    </Panel>
  );
}

function Where({ settings }: Readonly<{ settings: OutsideReceiver }>) {
  const { t } = useWords();
  const { source, host } = settings;
  if (source === 'none') return null;
  return (
    <>
      <Soft>{host === null ? t('settings.outside-unreadable') : t('settings.outside-host', { host })}</Soft>
      <WhoSet settings={settings} />
    </>
  );
}

const TONES: Readonly<Record<OutsideTested['outcome'], ToneName>> = {
  taken: 'good',
  refused: 'bad',
  unreached: 'bad',
  unreadable: 'bad',
  'not-set': 'warn',
};

function TestOutside({ settings }: Readonly<{ settings: OutsideReceiver }>) {
  const { t } = useWords();
  const { receiver, source } = settings;
  return (
    <TryOut
      label={t('settings.outside-test')}
      waiting={t('settings.outside-testing')}
      tryOut={() => bodyOf(api.POST('/api/v1/outside/{receiver}/test', { params: { path: { receiver } } }))}
      toneOf={(outcome) => TONES[outcome]}
      wordOf={(outcome) => t(`settings.outside-tested.${outcome}`)}
      beside={source === 'product' && <ForgetOutside settings={settings} />}
    />
  );
}

function ForgetOutside({ settings: { receiver, version } }: Readonly<{ settings: OutsideReceiver }>) {
  const { t } = useWords();
  return (
    <Forget
      label={t('settings.outside-forget')}
      title={t('settings.outside-forget-title', { receiver: t(`settings.outside.${receiver}`) })}
      does={t('settings.outside-forget-does')}
      forgotten={t('settings.outside-forgotten')}
      what={[receiver, version]}
      forget={(key) =>
        bodyOf(
          api.DELETE('/api/v1/outside/{receiver}', {
            params: { path: { receiver }, query: { version }, header: { 'Idempotency-Key': key } },
          }),
        )
      }
      changes={outsideQuery.queryKey}
    />
  );
}
