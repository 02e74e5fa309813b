import { Anchor, Button } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiError } from '../api/api-error.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './notice.module.css';
import { sentenceOf } from './sentence-of.ts';
import { useTabTitle } from './use-tab-title.ts';

/** Not there, not to be seen by whoever asks, or an address with what is no id: it leads nowhere. */
const LEADS_NOWHERE: readonly number[] = [400, 403, 404, 422];

export function leadsNowhere(error: unknown): boolean {
  return error instanceof ApiError && LEADS_NOWHERE.includes(error.status);
}

/** A page that could not be shown: why, and what to do next. */
export function FailedPage(props: ErrorComponentProps) {
  return leadsNowhere(props.error) ? <MissingPage /> : <Failed {...props} />;
}

function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  useTabTitle(t('failed.title'));
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const again = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <section className={classes.notice} role="alert">
      <h1>{t('failed.title')}</h1>
      <p>{sentenceOf(error, t)}</p>
      <Button onClick={again}>{t('failed.again')}</Button>
    </section>
  );
}

/** There is nothing at this address, or nothing that whoever asks may see. */
export function MissingPage() {
  const { t } = useWords();
  useTabTitle(t('missing.title'));
  return (
    <section className={classes.notice}>
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.why')}</p>
      <Anchor href="/">{t('missing.home')}</Anchor>
    </section>
  );
}
