import { useQuery } from '@tanstack/react-query';
import { Empty } from '../parts/empty.tsx';
import { FiguresTable } from '../parts/figures-table.tsx';
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

const COLUMNS = ['worker', 'worker-state', 'worker-heard', 'worker-started', 'worker-version'] as const;

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
              columns={[...COLUMNS, 'worker-act' as const].map((one) => t(`queues.${one}`))}
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
    <tr>
      <th scope="row">
        {host} · {pid}
      </th>
      <td>
        <Tone of={TONES[state]}>{t(`queues.worker.${state}`)}</Tone>
      </td>
      <td>{t('queues.ago', { time: timeSpan(language, beatSeconds * 1_000) })}</td>
      <td>{moment(startedAt)}</td>
      <td>{version}</td>
      <td>
        <DrainWorker worker={worker} />
      </td>
    </tr>
  );
}
