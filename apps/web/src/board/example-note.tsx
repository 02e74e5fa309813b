import { Anchor, Button } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { useServerPages } from '../app/use-server-pages.ts';
import { demoQuery } from '../demo/demo-query.ts';
import { useMayDemo } from '../demo/use-may-demo.ts';
import { keepPutAway, putAwayQuery } from '../parts/put-away.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { BoardState } from './board-state.ts';
import classes from './example-note.module.css';
import { mostWaiting } from './most-waiting.ts';

type Props = Readonly<{ board: BoardState }>;

/** On the board of an example: what to do first, and where leads wait, until whoever looks has read it. */
export function ExampleNote({ board }: Props) {
  const { data: demo } = useQuery({ ...demoQuery, enabled: useMayDemo() });
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: isAway = true } = useQuery(putAwayQuery('coach-hidden', account.employeeId));
  const isExample = demo?.state === 'there' && demo.departmentId === board.funnel.departmentId;
  return isExample && !isAway ? <Note board={board} employeeId={account.employeeId} /> : null;
}

function Note({ board, employeeId }: Props & Readonly<{ employeeId: string }>) {
  const { t } = useWords();
  const queries = useQueryClient();
  const waiting = mostWaiting(board);
  const mailbox = useServerPages().find(({ href }) => href === '/dev/mailbox');
  const putAway = () => {
    keepPutAway('coach-hidden', employeeId, true);
    queries.setQueryData(putAwayQuery('coach-hidden', employeeId).queryKey, true);
  };
  return (
    <aside className={classes.note} aria-label={t('coach.name')}>
      <div className={classes.words}>
        <p>{t('coach.pass')}</p>
        {waiting && <p className={classes.more}>{t('coach.waits', waiting)}</p>}
      </div>
      <div className={classes.acts}>
        {mailbox && (
          <Anchor href={mailbox.href} size="sm">
            {t('coach.told')}
          </Anchor>
        )}
        {waiting && (
          <TextLink
            size="sm"
            className={classes.more ?? ''}
            to="/stages/$stageId"
            params={{ stageId: waiting.stageId }}
          >
            {t('coach.stage', { stage: waiting.stage })}
          </TextLink>
        )}
        <Button variant="default" size="xs" className={classes.done ?? ''} onClick={putAway}>
          {t('coach.done')}
        </Button>
      </div>
    </aside>
  );
}
