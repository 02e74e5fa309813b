import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { Facts } from '../parts/facts.tsx';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** As whom somebody is signed in. */
export function WhoYouAre() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { name, role, email, company, singleSignOn } = account;
  return (
    <Panel title={t('account.who')}>
      <Facts
        of={[
          [t('account.name'), name],
          [t('account.role'), t(`role.${role}`)],
          [t('account.email'), email],
          [t('account.company'), company],
        ]}
      />
      {singleSignOn && <Soft>{t('account.single-sign-on')}</Soft>}
    </Panel>
  );
}
