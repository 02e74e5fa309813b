import { Button } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { useMayDemo } from '../demo/use-may-demo.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Page } from '../parts/page.tsx';
import { keepPutAway, putAwayQuery } from '../parts/put-away.ts';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ExampleChoice } from './example-choice.tsx';
import { LeadsChoice } from './leads-choice.tsx';
import { isBeginning } from './is-beginning.ts';
import classes from './start.module.css';
import { firstStepsQuery } from './start-queries.ts';
import { Steps } from './steps.tsx';

/** Where one begins: an example to look at or leads of one's own, and what is to be done until the line runs. */
function StartPage() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const mayDemo = useMayDemo();
  const title =
    account.company === null ? t('start.title') : t('start.title-of', { company: account.company });
  return (
    <Page title={title}>
      <div className={classes.choices}>
        {mayDemo && <ExampleChoice />}
        <LeadsChoice />
      </div>
      <FirstSteps />
    </Page>
  );
}

function FirstSteps() {
  const { t } = useWords();
  const steps = useQuery({ ...firstStepsQuery, refetchOnMount: 'always' });
  const isOver = steps.data !== undefined && !isBeginning(steps.data);
  return (
    <Section title={t('start.steps')} about={isOver ? t('start.over') : t('start.steps.about')}>
      <Read query={steps} rows={7}>
        {(items) => <Steps items={items} />}
      </Read>
      {isOver ? (
        <ButtonLink to="/board" className={classes.act}>
          {t('start.to-board')}
        </ButtonLink>
      ) : (
        <HideSteps />
      )}
    </Section>
  );
}

/** Out of the way for who knows what is to do, and back. */
function HideSteps() {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data: account } = useSuspenseQuery(accountQuery);
  const hidden = putAwayQuery('start-hidden', account.employeeId);
  const { data: isHidden = false } = useQuery(hidden);
  const set = (wanted: boolean) => {
    keepPutAway('start-hidden', account.employeeId, wanted);
    queries.setQueryData(hidden.queryKey, wanted);
  };
  return (
    <div className={classes.hide}>
      <Button variant="subtle" size="sm" onClick={() => set(!isHidden)}>
        {t(isHidden ? 'start.show' : 'start.hide')}
      </Button>
      <span role="status">{isHidden && t('start.hidden')}</span>
    </div>
  );
}

export const startPage = createLazyRoute('/start')({ component: StartPage });
