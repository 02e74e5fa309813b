import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { leadsFound } from '../palette/leads-found.ts';
import { useWords } from '../texts/texts-context.tsx';

type Props = Readonly<{ value: string | null; onChange: (leadId: string | null) => void }>;

const PAUSE_MS = 200;

/** A lead that texts are tried on, found by a part of its name, company, address or number; the server looks. */
export function LeadChoice({ value, onChange }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  // What stands in the field after one was chosen is its name, which is nothing to look for.
  const [asked] = useDebouncedValue(search === chosen ? '' : search.trim(), PAUSE_MS);
  const { data } = useQuery({ ...leadsFound(asked), enabled: asked !== '' });
  const leads = new Map<string, string>(value !== null && chosen !== null ? [[value, chosen]] : []);
  for (const { id, name, company } of data?.items ?? []) {
    if (id === value || name === '') continue;
    leads.set(id, company ? `${name}, ${company}` : name);
  }
  return (
    <Select
      label={t('templates.lead')}
      placeholder={t('templates.lead.made-up')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('templates.lead.made-up') }}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(id) => {
        setChosen(id === null ? null : (leads.get(id) ?? null));
        onChange(id);
      }}
      data={[...leads].map(([id, label]) => ({ value: id, label }))}
      // The server has looked already, also by the number.
      filter={({ options }) => options}
      nothingFoundMessage={t('templates.lead.none')}
    />
  );
}
