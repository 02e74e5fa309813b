import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useRouteContext } from '@tanstack/react-router';
import { LANGUAGES } from '#conveyor';
import { ApiError, mayPass } from '../api/api-error.ts';
import { useLanguage } from '../app/language-context.ts';
import { Read } from '../parts/read.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { useWords } from '../texts/texts-context.tsx';
import { NoLink } from './no-link.tsx';
import { SetUpForm } from './set-up-form.tsx';
import classes from './set-up.module.css';
import { setUpProposalQuery } from './set-up-queries.ts';

/** The first one comes in, and says how the firm works. There is nobody yet, so there is nowhere else to go from here. */
function SetUpPage() {
  const { t } = useWords();
  useTabTitle(t('set-up.title'));
  const { linkToken } = useRouteContext({ from: '__root__' });
  return (
    <div className={classes.place}>
      <header className={classes.head}>
        <span className={classes.product}>{t('shell.name')}</span>
        <LanguageChoice />
      </header>
      <main className={classes.page}>
        {linkToken === undefined ? <NoLink why={null} /> : <ByLink token={linkToken} />}
      </main>
    </div>
  );
}

function LanguageChoice() {
  const { t } = useWords();
  const { language, choose } = useLanguage();
  return (
    <SegmentedControl
      aria-label={t('me.language')}
      value={language}
      onChange={(value) => {
        const chosen = LANGUAGES.find((one) => one === value);
        if (chosen) void choose(chosen);
      }}
      data={LANGUAGES.map((one) => ({
        value: one,
        label: <span lang={one}>{t(`language.${one}`)}</span>,
      }))}
    />
  );
}

function ByLink({ token }: Readonly<{ token: string }>) {
  const { t } = useWords();
  const proposal = useQuery(setUpProposalQuery(token));
  const refusal = refusalOf(proposal.error);
  if (refusal) return <NoLink why={refusal} />;
  return (
    <>
      <h1 className={classes.title}>{t('set-up.title')}</h1>
      <p className={classes.about}>{t('set-up.about')}</p>
      <Read query={proposal} rows={6}>
        {(proposed) => <SetUpForm proposal={proposed} token={token} />}
      </Read>
    </>
  );
}

/** What is wrong with the link itself; anything else may pass. */
function refusalOf(error: unknown): ApiError | null {
  return error instanceof ApiError && !mayPass(error) ? error : null;
}

export const setUpPage = createLazyRoute('/set-up')({ component: SetUpPage });
