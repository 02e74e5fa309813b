import { Button } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { PartPending } from '../parts/page-pending.tsx';
import { Panel } from '../parts/panel.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './notices.module.css';
import { NOTICES_KEY, noticesQuery, type Notice } from './notices-query.ts';

/** What somebody was told in the app. */
export function Notices() {
  const { t } = useWords();
  return (
    <Panel title={t('notices.title')}>
      <Suspense fallback={<PartPending lines={4} />}>
        <NoticeList />
      </Suspense>
    </Panel>
  );
}

function NoticeList() {
  const { t } = useWords();
  const list = useSuspenseInfiniteQuery(noticesQuery);
  const notices = list.data.pages.flatMap(({ items }) => items);
  const unread = list.data.pages[0]?.unread ?? 0;
  if (notices.length === 0) return <Soft>{t('notices.none')}</Soft>;
  return (
    <>
      <div role="status">{unread > 0 && <Soft>{t('notices.unread', { count: unread })}</Soft>}</div>
      <ul className={classes.notices}>
        {notices.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ul>
      <MoreButton query={list} />
    </>
  );
}

function NoticeItem({ notice }: Readonly<{ notice: Notice }>) {
  const { t, moment } = useWords();
  const read = useMarkRead(notice.id);
  const { facts, note, readAt, current, createdAt } = notice;
  const isUnread = readAt === null;
  return (
    <li className={classes.notice} data-unread={isUnread || undefined}>
      <div className={classes.first}>
        <h3 className={classes.title}>
          <Title notice={notice} onOpen={() => isUnread && read.mutate()} />
        </h3>
        {isUnread && <span className={classes.new}>{t('notices.new')}</span>}
        {!current && <span className={classes.past}>{t('notices.history')}</span>}
      </div>
      {note && <p className={classes.note}>{note.value}</p>}
      <p className={classes.facts}>
        {facts.map(({ label, value }) => (
          <span key={label}>
            <span className={classes.label}>{label}:</span> {value}
          </span>
        ))}
      </p>
      <div className={classes.first}>
        <Soft>{moment(createdAt)}</Soft>
        {isUnread && (
          <Button variant="subtle" size="compact-md" loading={read.isPending} onClick={() => read.mutate()}>
            {t('notices.read')}
          </Button>
        )}
      </div>
      {read.error && <p role="alert">{sentenceOf(read.error, t)}</p>}
    </li>
  );
}

/** What it says, and the way to what it is about. */
function Title({ notice, onOpen }: Readonly<{ notice: Notice; onOpen: () => void }>) {
  const { leadId, title, action } = notice;
  if (leadId === null) {
    return (
      <a href={action.url} className={classes.link} onClick={onOpen}>
        {title}
      </a>
    );
  }
  return (
    <Link to="/leads/$leadId" params={{ leadId }} className={classes.link} onClick={onOpen}>
      {title}
    </Link>
  );
}

function useMarkRead(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES_KEY }),
  });
}
