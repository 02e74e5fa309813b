import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';

type Props = Readonly<{
  label: string;
  placeholder: string;
  /** Who is none of those to choose from. */
  without: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
}>;

const A_FEW = 30;
const WAIT_MS = 200;

/** Somebody to choose by a part of his name; the server looks, so there may be any number of people. */
export function PersonSelect({ label, placeholder, without, value, onChange, error }: Props) {
  const [search, setSearch] = useState('');
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked] = useDebouncedValue(value === null ? search.trim() : '', WAIT_MS);
  const { data } = useQuery({
    queryKey: ['people', 'search', asked],
    queryFn: ({ signal }) => {
      const query = { active: 'true', limit: A_FEW, ...(asked && { search: asked.slice(0, 100) }) } as const;
      return bodyOf(api.GET('/api/v1/employees', { params: { query }, signal }));
    },
    placeholderData: (before) => before,
  });
  const people = new Map([...known, ...(data?.items ?? []).map(({ id, name }) => [id, name] as const)]);
  people.delete(without);
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={[...people].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      onChange={(id) => {
        const name = people.get(id ?? '');
        if (id !== null && name !== undefined) setKnown(new Map([[id, name]]));
        onChange(id);
      }}
      searchValue={search}
      onSearchChange={setSearch}
      error={error}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': placeholder }}
    />
  );
}
