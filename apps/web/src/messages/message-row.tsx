import { Link } from '@tanstack/react-router';
import { channelName } from '../parts/channel-name.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { DeliveryTone } from './delivery-tone.tsx';
import type { Message } from './messages-queries.ts';
import classes from './messages.module.css';
import rows from '../parts/rows.module.css';

/** One message of the list; all of it opens the message. */
export function MessageRow({ message }: Readonly<{ message: Message }>) {
  const { t, moment } = useWords();
  const { id, kind, channel, employee, createdAt, lead } = message;
  return (
    <li className={rows.row}>
      <span className={rows.quiet}>{moment(createdAt)}</span>
      <span>
        <Link
          from="/messages"
          to="/messages"
          search={(before) => ({ ...before, message: id })}
          resetScroll={false}
          className={classes.open}
        >
          {t(`kind.${kind}`)}
        </Link>
        {lead && <LeadOf message={message} />}
      </span>
      <span>
        {employee.name}
        <span className={rows.quiet}> · {channelName(t, channel)}</span>
      </span>
      <DeliveryTone message={message} />
    </li>
  );
}

/** The lead that a message is about, and by it all messages about that lead. */
function LeadOf({ message: { lead, stage } }: Readonly<{ message: Message }>) {
  const { t } = useWords();
  if (!lead) return null;
  const name = lead.name ?? t('messages.lead-hidden');
  return (
    <span className={rows.quiet}>
      {' · '}
      <TextLink
        to="/messages"
        search={{ leadId: lead.id }}
        className={classes.above}
        title={t('messages.of-lead')}
        size="sm"
      >
        {name}
      </TextLink>
      {stage && ` · ${stage.name}`}
    </span>
  );
}
