import type { LeadCard } from '../moves/lead-query.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { Panel } from '../parts/panel.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { openVisit } from './lead-scene.ts';
import classes from './place.module.css';

/** Where the lead stands, with whom, since when and until when; of one that is won or lost, since when it is. */
export function Place({ card }: Readonly<{ card: LeadCard }>) {
  const { t, moment, duration } = useWords();
  const now = useNow();
  const { place, lead } = card;
  if (!place) {
    const ended = lead.closedAt === null ? null : moment(lead.closedAt);
    return (
      <Panel title={t('lead.place')}>
        <Facts of={[[t('lead.closed'), ended]]} />
      </Panel>
    );
  }
  const time = duration(Math.max(0, now - Date.parse(place.enteredAt)));
  const facts: readonly Fact[] = [
    [t('lead.stage'), <StageMark key="stage" {...place.stage} />],
    [t('lead.holder'), <Holder key="holder" card={card} />],
    [t('lead.since'), t('lead.since.time', { moment: moment(place.enteredAt), time })],
    [t('lead.until'), <Until key="until" dueAt={place.dueAt} now={now} />],
  ];
  return (
    <Panel title={t('lead.place')}>
      <Facts of={facts} />
    </Panel>
  );
}

function Holder({ card }: Readonly<{ card: LeadCard }>) {
  const { t } = useWords();
  const handoff = openVisit(card)?.handoffs.at(-1);
  const { employee } = card.place ?? {};
  if (!employee) return <span className={classes.soon}>{t('lead.waits')}</span>;
  return (
    <>
      {employee.name}
      {handoff?.state === 'offered' && <span className={classes.soon}> · {t('handoff.offered')}</span>}
    </>
  );
}

function Until({ dueAt, now }: Readonly<{ dueAt: string | null; now: number }>) {
  const { t, moment, duration } = useWords();
  if (dueAt === null) return t('lead.until.none');
  const left = Date.parse(dueAt) - now;
  const told = { moment: moment(dueAt), time: duration(Math.abs(left)) };
  if (left > 0) return t('lead.until.left', told);
  return <strong className={classes.late}>{t('lead.until.late', told)}</strong>;
}
