import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { Tone } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { factorsQuery } from './account-queries.ts';
import { Passkeys } from './passkeys.tsx';
import { RecoveryCodes, RecoveryCodesDialog } from './recovery-codes.tsx';
import { Telephone } from './telephone.tsx';

/** By what else, beside a password, somebody shows that it is he. */
export function SecondFactors() {
  const { t } = useWords();
  const factors = useQuery(factorsQuery);
  // They come with the first factor, and must outlive what it was set up in.
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const isSet = (factors.data?.ways.length ?? 0) > 0;
  return (
    <Panel
      title={t('account.factors')}
      aside={
        factors.data && (
          <Tone of={isSet ? 'good' : 'calm'}>
            {isSet ? t('account.factors-on') : t('account.factors-off')}
          </Tone>
        )
      }
    >
      <Soft>{t('account.factors-about')}</Soft>
      <Read query={factors}>
        {({ ways, passkeys, recoveryCodes }) => (
          <>
            <Telephone isSet={ways.includes('totp')} onCodes={setCodes} />
            <Passkeys passkeys={passkeys} onCodes={setCodes} />
            {ways.length > 0 && <RecoveryCodes left={recoveryCodes} />}
          </>
        )}
      </Read>
      <RecoveryCodesDialog codes={codes} onClose={() => setCodes(null)} />
    </Panel>
  );
}
