import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Action } from '../actions/action.ts';
import { focusPage } from '../actions/shell-actions.ts';
import type { Stroke } from '../actions/strokes.ts';
import { useOffered } from '../actions/use-actions.ts';
import { accountQuery } from '../api/account.ts';
import { useWords } from '../texts/texts-context.tsx';
import { actionsFound, isSearchable } from './found.ts';
import { leadsFound, type LeadListed } from './leads-found.ts';

/** Something to choose. */
export type Choice = Readonly<{
  id: string;
  group: 'pages' | 'here' | 'everywhere' | 'leads';
  label: string;
  about?: string;
  keys?: readonly Stroke[];
  choose: () => unknown;
}>;

/** Long enough that whoever writes a word is not asked for with every letter. */
const PAUSE_MS = 200;

/** What there is to choose for a text, and whether more of it is on its way. */
export function useChoices(text: string) {
  const { data: account } = useSuspenseQuery(accountQuery);
  const navigate = useNavigate();
  const { t } = useWords();
  const about = useAboutLead();
  const offered = useOffered();
  const [asked] = useDebouncedValue(text, PAUSE_MS);
  const isAsking = account.rights['leads.read'] !== undefined && isSearchable(text);
  const { data, error, isFetching } = useQuery({
    ...leadsFound(asked),
    enabled: isAsking && isSearchable(asked),
  });
  const leads = isAsking ? (data?.items ?? []) : [];
  const choices: readonly Choice[] = [
    ...actionsFound(offered, text).map(choiceOf),
    ...leads.map((lead) => ({
      id: lead.id,
      group: 'leads' as const,
      label: lead.name || t('lead.erased'),
      about: about(lead),
      choose: () => navigate({ to: '/leads/$leadId', params: { leadId: lead.id } }).then(focusPage),
    })),
  ];
  return { choices, error: isAsking ? error : null, isOnItsWay: isAsking && (isFetching || asked !== text) };
}

function choiceOf({ id, label, place, keys, run }: Action): Choice {
  const group = place === 'go' ? 'pages' : place === 'anywhere' ? 'everywhere' : 'here';
  return { id, label, group, choose: run, ...(keys && { keys }) };
}

function useAboutLead() {
  const { t } = useWords();
  return ({ company, place, status }: LeadListed): string => {
    const where = place ? place.stage.name : t(`palette.${status === 'won' ? 'won' : 'lost'}`);
    return [company, where].filter(Boolean).join(' · ');
  };
}
