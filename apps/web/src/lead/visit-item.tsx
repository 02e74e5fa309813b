import { Folded } from '../parts/folded.tsx';
import { Soft } from '../parts/soft.tsx';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { DecisionOf } from './decision-of.tsx';
import classes from './history.module.css';
import type { Visit } from './lead-scene.ts';

type Props = Readonly<{ visit: Visit; leadId: string }>;

/** One stay of the lead: at which stage, with whom, how long, how it ended, what was said, and why it went there. */
export function VisitItem({ visit, leadId }: Props) {
  const { t } = useWords();
  const { stage, employee, brief, reason, answers, decision, overCapacity } = visit;
  return (
    <li className={classes.visit} style={{ '--stage': stage.colour }}>
      <div className={classes.first}>
        <span className={classes.stage}>{stage.name}</span>
        <span>{employee?.name ?? t('visit.queue')}</span>
      </div>
      <End visit={visit} />
      {overCapacity && <p className={classes.warn}>{t('visit.over-capacity')}</p>}
      {reason && <Typed label={t('visit.reason')} text={reason} />}
      {answers.map(({ questionId, question, answer }) => (
        <Typed key={questionId} label={question} text={answer} />
      ))}
      {brief && visit.endedAt !== null && <Typed label={t('lead.brief')} text={brief} />}
      {decision && (
        <Folded title={t(employee ? 'decision.why' : 'decision.why-nobody')}>
          <DecisionOf visitId={visit.id} decision={decision} leadId={leadId} />
        </Folded>
      )}
    </li>
  );
}

function End({ visit }: Readonly<{ visit: Visit }>) {
  const { t, moment, duration } = useWords();
  const now = useNow();
  const { enteredAt, endedAt } = visit;
  const from = moment(enteredAt);
  const lasted = (endedAt === null ? now : Date.parse(endedAt)) - Date.parse(enteredAt);
  const time = duration(Math.max(0, lasted));
  const stay =
    endedAt === null
      ? t('visit.since', { from, time })
      : t('visit.stay', { from, to: moment(endedAt), time });
  return (
    <>
      <div className={classes.end}>{useEnding(visit)}</div>
      <Soft>{stay}</Soft>
    </>
  );
}

/** How it ended, and by whom where that was another one than who worked it. */
function useEnding({ outcome, takenBack, endedBy, employee }: Visit): string {
  const { t } = useWords();
  if (outcome === null) return t('visit.now');
  const word = t(`outcome.${outcome}`);
  const ended = takenBack ? t('visit.ended.taken-back', { outcome: word }) : word;
  if (endedBy === null || endedBy.id === employee?.id) return ended;
  return t('visit.ended-by', { outcome: ended, name: endedBy.name });
}

function Typed({ label, text }: Readonly<{ label: string; text: string }>) {
  return (
    <p className={classes.typed}>
      <span className={classes.label}>{label}:</span> {text}
    </p>
  );
}
