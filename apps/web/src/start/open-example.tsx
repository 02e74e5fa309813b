import { useQuery } from '@tanstack/react-query';
import { funnelsQuery } from '../api/funnels.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { useWords } from '../texts/texts-context.tsx';

/** The way to the board of the demo. */
export function OpenExample({ departmentId }: Readonly<{ departmentId: string | null }>) {
  const { t } = useWords();
  const { data: funnels } = useQuery(funnelsQuery);
  const funnel = funnels?.find((one) => one.departmentId === departmentId);
  return (
    <ButtonLink to="/board" search={funnel && { funnel: funnel.id }}>
      {t('start.example.open')}
    </ButtonLink>
  );
}
