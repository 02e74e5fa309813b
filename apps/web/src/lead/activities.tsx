import type { LeadCard } from '../moves/lead-query.ts';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { mayDo, type LeadScene } from './lead-scene.ts';
import classes from './lines.module.css';
import { LogActivity } from './log-activity.tsx';

/** What was done for the lead, the newest first, and a way to say so in two clicks. */
export function Activities({ scene }: Readonly<{ scene: LeadScene }>) {
  const { t } = useWords();
  const { activities, lead } = scene.card;
  return (
    <Panel title={t('lead.activities')}>
      {mayDo(scene, 'leads.work') && lead.erasedAt === null && <LogActivity leadId={lead.id} />}
      {activities.length === 0 && <Soft>{t('lead.activities.none')}</Soft>}
      {activities.length > 0 && (
        <ul className={classes.lines}>
          {activities.map((activity) => (
            <ActivityLine key={activity.id} activity={activity} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const A_SECOND = 1_000;

type Activity = LeadCard['activities'][number];

function ActivityLine({ activity }: Readonly<{ activity: Activity }>) {
  const { t, moment, duration } = useWords();
  const { kind, outcome, employee, stage, at, durationSeconds, note, direction, recordingUrl } = activity;
  const what = t('lead.activity.line', {
    activity: direction ? t(`lead.call.${direction}`) : t(`activity.${kind}`),
    outcome: t(`activity-outcome.${outcome}`),
  });
  const where = t('lead.activity.where', { stage: stage.name, moment: moment(at) });
  const took = durationSeconds && t('lead.activity.took', { time: duration(durationSeconds * A_SECOND) });
  return (
    <li className={classes.line}>
      <div className={classes.ends}>
        <strong>{what}</strong>
        <span>{employee?.name}</span>
      </div>
      {note && <p className={classes.typed}>{note}</p>}
      <Soft>
        {took ? `${where}, ${took}` : where}
        {recordingUrl && (
          <>
            {' · '}
            <a href={recordingUrl} target="_blank" rel="noopener noreferrer">
              {t('lead.call.listen')}
            </a>
          </>
        )}
      </Soft>
    </li>
  );
}
