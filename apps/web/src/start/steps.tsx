import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Step } from './start-queries.ts';
import classes from './start.module.css';

/** Where a step is done. */
const WHERE = {
  funnel: { to: '/line/funnels/$funnelId', params: { funnelId: 'new' } },
  specialists: { to: '/line' },
  people: { to: '/people' },
  'sign-ins': { to: '/people' },
  leads: { to: '/import' },
  handoff: { to: '/board' },
  channel: { to: '/settings' },
} as const;

/** The first steps as they stand: what is done, and of what is not where to do it, or who does it. */
export function Steps({ items }: Readonly<{ items: readonly Step[] }>) {
  return (
    <ol className={classes.steps}>
      {items.map((item) => (
        <StepRow key={item.step} item={item} />
      ))}
    </ol>
  );
}

function StepRow({ item: { step, done, by } }: Readonly<{ item: Step }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const Mark = done ? IconCircleCheckFilled : IconCircle;
  const isOthers = by === 'admin' && account.role !== 'admin';
  return (
    <li className={classes.step} data-done={done}>
      <Mark size={20} stroke={1.5} aria-hidden className={classes.tick} />
      <span className={classes.what}>
        {step === 'channel' ? t('step.channel', { product: 'Slack' }) : t(`step.${step}`)}
        <span className={classes.why}>{t(`step.${step}.why`)}</span>
      </span>
      <span className={classes.where}>
        {done ? t('start.done') : isOthers ? t('start.by-admin') : <ToStep step={step} />}
      </span>
    </li>
  );
}

function ToStep({ step }: Readonly<{ step: Step['step'] }>) {
  const { t } = useWords();
  return (
    <TextLink size="sm" {...WHERE[step]}>
      {t(`step.${step}.do`)}
    </TextLink>
  );
}
