import { Button, CopyButton } from '@mantine/core';
import type { components } from '../api/schema.d.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person.module.css';

type Props = Readonly<{ link: components['schemas']['InvitationLink']; name: string }>;

/** An invitation to be read by a telephone, or to be handed on as text. It is shown this once. */
export function InvitationCode({ link: { url, expiresAt }, name }: Props) {
  const { t, moment } = useWords();
  return (
    <div className={classes.box}>
      <p className={classes.quiet}>{t('access.link.how', { name, until: moment(expiresAt) })}</p>
      <QrCode of={url} label={t('access.link.code', { name })} />
      <p className={classes.address}>{url}</p>
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button variant="default" className={classes.start} onClick={copy}>
            {t(copied ? 'access.link.copied' : 'access.link.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
