import { usePresenceOf } from '../api/presence.ts';
import { useWords } from '../texts/texts-context.tsx';
import { absenceEnd } from './absence-words.ts';
import classes from './presence-words.module.css';

type Props = Readonly<{ person: Readonly<{ id: string; active: boolean }> }>;

/** Whether somebody is at work now, and if not, when he will be and who stands in. */
export function PresenceWords({ person: { id, active } }: Props) {
  const words = useWords();
  const { t, moment } = words;
  const presence = usePresenceOf(id);
  if (!active) return <span className={classes.quiet}>{t('presence.gone')}</span>;
  if (!presence) return null;
  const { worksNow, isAway, absence, opensAt, substitute } = presence;
  if (worksNow) return <span className={classes.good}>{t('presence.at-work')}</span>;
  const back = opensAt === null ? t('presence.never') : t('presence.opens', { at: moment(opensAt) });
  if (!isAway) return <span className={classes.quiet}>{back}</span>;
  const away = absence
    ? t('presence.away', { kind: t(`absence.${absence.kind}`), until: absenceEnd(words, absence) })
    : t('presence.away-back', { back });
  return (
    <span className={classes.warn}>
      {substitute ? t('presence.substituted', { away, name: substitute.name }) : away}
    </span>
  );
}
