import { Button, CopyButton } from '@mantine/core';
import { encode } from 'uqr';
import type { components } from '../api/schema.d.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person.module.css';

type Props = Readonly<{ link: components['schemas']['InvitationLink']; name: string }>;

/** An invitation to be read by a telephone, or to be handed on as text. It is shown this once. */
export function InvitationCode({ link: { url, expiresAt }, name }: Props) {
  const { t, moment } = useWords();
  const { data, size } = encode(url, { border: 2 });
  const squares = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <div className={classes.box}>
      <p className={classes.quiet}>{t('access.link.how', { name, until: moment(expiresAt) })}</p>
      <svg
        className={classes.code}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('access.link.code', { name })}
        shapeRendering="crispEdges"
      >
        <path d={squares} fill="#000" />
      </svg>
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
