import { useQuery } from '@tanstack/react-query';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { timeSpan } from '../parts/time-span.ts';
import { Tone } from '../parts/tone.tsx';
import type { Translate } from '../texts/translate.ts';
import { useWords } from '../texts/texts-context.tsx';
import { statusQuery, type OpsStatus } from './queues-queries.ts';

type Job = OpsStatus['jobs'][number];

const KNOWN = [
  'notifications.sweep',
  'timers.sweep',
  'audit.seal',
  'events.tell',
  'figures.fold',
  'strengths.measure',
  'learning.sum',
  'promises.check',
  'reports.sweep',
  'queue.reconcile',
  'invariants.check',
  'records.purge',
  'queue.heartbeat',
] as const;

const COLUMNS = ['job', 'job-ran', 'job-took', 'job-did', 'job-due', 'job-failed'] as const;

/** What comes again and again: when each job ran last and what it found to do. */
export function Jobs() {
  const { t } = useWords();
  return (
    <Section title={t('queues.jobs')}>
      <Read query={useQuery(statusQuery)} rows={6}>
        {({ jobs }) => (
          <FiguresTable
            name={t('queues.jobs')}
            columns={Object.fromEntries(COLUMNS.map((one) => [one, t(`queues.${one}`)]))}
          >
            {jobs.map((job) => (
              <JobRow key={job.job} job={job} />
            ))}
          </FiguresTable>
        )}
      </Read>
    </Section>
  );
}

function JobRow({ job }: Readonly<{ job: Job }>) {
  const { t, language, number } = useWords();
  const { ranSeconds, tookMs, didSeconds, lastDid, failedSeconds, dueSeconds } = job;
  const span = (seconds: number) => timeSpan(language, seconds * 1_000);
  const ago = (seconds: number) => t('queues.ago', { time: span(seconds) });
  return (
    <FiguresRow
      head={jobName(t, job.job)}
      cells={{
        'job-ran': ranSeconds === null ? t('queues.job-never') : ago(ranSeconds),
        'job-took': tookMs !== null && timeSpan(language, tookMs),
        'job-did':
          didSeconds === null || lastDid === null
            ? t('queues.nothing')
            : t('queues.job-did-at', { rows: number(lastDid), time: span(didSeconds) }),
        'job-due': dueSeconds === null ? t('queues.nothing') : span(dueSeconds),
        'job-failed':
          failedSeconds === null ? t('queues.never') : <Tone of="warn">{ago(failedSeconds)}</Tone>,
      }}
    />
  );
}

function jobName(t: Translate, job: string): string {
  const known = KNOWN.find((one) => one === job);
  return known ? t(`job.${known}`) : job;
}
