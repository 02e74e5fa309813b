import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LANGUAGES } from '#conveyor';
import { accountQuery } from '../api/account.ts';
import { knownWord } from '../parts/known.ts';
import { useMay } from '../parts/may.ts';
import { PersonMark } from '../parts/person-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-acts.module.css';
import { useLanguage } from './language-context.ts';
import { useChooseLanguage } from './use-choose-language.tsx';
import { SCHEMES } from './preferences.ts';
import { useServerPages } from './use-server-pages.ts';

/** What the account's menu has, on a phone: who one is, in which language and light one reads, and the way out. */
export function AccountActs({ onDone }: Readonly<{ onDone: () => void }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const pages = useServerPages();
  const mayExport = useMay('figures.export');
  return (
    <section aria-label={t('me.account')} className={classes.acts}>
      <Link to="/account" className={classes.act} onClick={onDone}>
        <PersonMark name={account.name} />
        <span className={classes.who}>
          <span className={classes.name}>{account.name}</span>
          <span className={classes.what}>
            {t(`role.${account.role}`)} · {t('me.account')}
          </span>
        </span>
      </Link>
      <Link to="/notifications" className={classes.act} onClick={onDone}>
        {t('me.notifications')}
      </Link>
      {mayExport && (
        <Link to="/export" className={classes.act} onClick={onDone}>
          {t('me.export')}
        </Link>
      )}
      <Looks />
      {pages.map(({ href, label }) => (
        <a key={href} href={href} className={classes.act}>
          {t(label)}
        </a>
      ))}
      <a href="/sign-out" className={classes.act}>
        {t('me.sign-out')}
      </a>
    </section>
  );
}

function Looks() {
  const { t } = useWords();
  const { language } = useLanguage();
  const choose = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.looks}>
      <NativeSelect
        label={t('me.language')}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={({ currentTarget: { value } }) => void choose(knownWord(LANGUAGES, value) ?? language)}
      />
      <NativeSelect
        label={t('me.scheme')}
        value={colorScheme}
        data={SCHEMES.map((value) => ({ value, label: t(`scheme.${value}`) }))}
        onChange={({ currentTarget: { value } }) => setColorScheme(knownWord(SCHEMES, value) ?? colorScheme)}
      />
    </div>
  );
}
