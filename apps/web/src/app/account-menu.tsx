import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LANGUAGES } from '#conveyor';
import { accountQuery } from '../api/account.ts';
import { useMay } from '../parts/may.ts';
import { PersonMark } from '../parts/person-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-menu.module.css';
import { useLanguage } from './language-context.ts';
import { SCHEMES } from './preferences.ts';
import { useChooseLanguage } from './use-choose-language.tsx';
import { useServerPages } from './use-server-pages.ts';

/** Who one is, in which language and light one reads, and the way out. */
export function AccountMenu() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { language } = useLanguage();
  const choose = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const pages = useServerPages();
  return (
    <Menu position="top-start" width={288} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.me} title={t('me.menu')}>
          <PersonMark name={account.name} />
          <span className={classes.who}>
            <span className={classes.name}>{account.name}</span>
            <span className={classes.role}>{t(`role.${account.role}`)}</span>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <OwnPages />
        <Menu.Divider />
        <Menu.Label>{t('me.language')}</Menu.Label>
        <Menu.RadioGroup value={language}>
          {LANGUAGES.map((one) => (
            <Menu.RadioItem
              key={one}
              value={one}
              lang={one}
              onChange={() => void choose(one)}
              closeMenuOnClick
            >
              {t(`language.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('me.scheme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme}>
          {SCHEMES.map((one) => (
            <Menu.RadioItem key={one} value={one} onChange={() => setColorScheme(one)}>
              {t(`scheme.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        {pages.map(({ href, label }) => (
          <Menu.Item key={href} component="a" href={href}>
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Item component="a" href="/sign-out">
          {t('me.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function OwnPages() {
  const { t } = useWords();
  const mayExport = useMay('figures.export');
  return (
    <>
      <Menu.Item component={Link} to="/account">
        {t('me.account')}
      </Menu.Item>
      <Menu.Item component={Link} to="/notifications">
        {t('me.notifications')}
      </Menu.Item>
      {mayExport && (
        <Menu.Item component={Link} to="/export">
          {t('me.export')}
        </Menu.Item>
      )}
    </>
  );
}
