import { useQuery } from '@tanstack/react-query';
import { Empty } from '../parts/empty.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { timeSpan } from '../parts/time-span.ts';
import { Tone, type ToneName } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { DrainWorker } from './drain-worker.tsx';
import { workersQuery, type Worker } from './queues-queries.ts';

const TONES: Readonly<Record<Worker['state'], ToneName>> = {
  working: 'good',
  draining: 'warn',
  drained: 'warn',
  silent: 'bad',
};

const COLUMNS = [
  'worker',
  'worker-state',
  'worker-heard',
  'worker-started',
  'worker-version',
  'worker-act',
] as const;

/** The worker processes, and when each was heard of last. */
export function Workers() {
  const { t } = useWords();
  return (
    <Section title={t('queues.workers')} about={t('queues.workers-about')}>
      <Read query={useQuery(workersQuery)} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('queues.workers-none')}</Empty>
          ) : (
            <FiguresTable
              name={t('queues.workers')}
              columns={Object.fromEntries(COLUMNS.map((one) => [one, t(`queues.${one}`)]))}
            >
              {items.map((worker) => (
                <WorkerRow key={worker.id} worker={worker} />
              ))}
            </FiguresTable>
          )
        }
      </Read>
    </Section>
  );
}

function WorkerRow({ worker }: Readonly<{ worker: Worker }>) {
  const { t, language, moment } = useWords();
  const { host, pid, state, beatSeconds, startedAt, version } = worker;
  return (
    <FiguresRow
      head={`${host} · ${pid}`}
      cells={{
        'worker-state': <Tone of={TONES[state]}>{t(`queues.worker.${state}`)}</Tone>,
        'worker-heard': t('queues.ago', { time: timeSpan(language, beatSeconds * 1_000) }),
        'worker-started': moment(startedAt),
        'worker-version': version,
        'worker-act': <DrainWorker worker={worker} />,
      }}
    />
  );
}
