import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { demoQuery, type Demo } from '../demo/demo-query.ts';
import { useLoadDemo } from '../demo/use-load-demo.ts';
import { useRemoveDemo } from '../demo/use-remove-demo.tsx';
import { Read } from '../parts/read.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { shareOf } from '../parts/share.ts';
import { useWords } from '../texts/texts-context.tsx';
import { Choice } from './choice.tsx';
import { OpenExample } from './open-example.tsx';
import classes from './start.module.css';

/** An example to look at: it is loaded, or is there and can go again. */
export function ExampleChoice() {
  const { t } = useWords();
  const demo = useQuery(demoQuery);
  return (
    <Choice title={t('start.example')} about={t('start.example.about')}>
      <Read query={demo} rows={1}>
        {(state) => <Example demo={state} />}
      </Read>
    </Choice>
  );
}

function Example({ demo }: Readonly<{ demo: Demo }>) {
  const { t } = useWords();
  const { load, error, isLoading, secondsLeft } = useLoadDemo();
  const { ask, question } = useRemoveDemo();
  if (isLoading || demo.state === 'loading') return <Loading share={demo.share} left={secondsLeft} />;
  if (demo.state === 'there') {
    return (
      <>
        <div className={classes.acts}>
          <OpenExample departmentId={demo.departmentId} />
          <Button variant="default" onClick={ask}>
            {t('demo.remove')}
          </Button>
        </div>
        {question}
      </>
    );
  }
  return (
    <>
      {demo.state === 'failed' && <p role="alert">{t('start.example.failed')}</p>}
      <Refusal error={error} />
      <Button size="md" className={classes.act} onClick={load}>
        {t('start.example.do')}
      </Button>
    </>
  );
}

/** How far it is, and what is left as far as one can tell. */
function Loading({ share, left }: Readonly<{ share: number | null; left: number | undefined }>) {
  const { t, language } = useWords();
  const done = share ?? 0;
  return (
    <div className={classes.loading}>
      <p role="status">{t('start.example.loading')}</p>
      <Progress.Root size="lg">
        <Progress.Section value={Math.round(done * 100)} aria-label={t('start.example.loading')} />
      </Progress.Root>
      <span className={classes.left}>
        {[
          shareOf(language, Math.floor(done * 100) / 100),
          left !== undefined && t('start.example.left', { count: left }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
