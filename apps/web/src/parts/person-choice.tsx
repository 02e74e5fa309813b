import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person-choice.module.css';
import { employeeQuery, employeesQuery } from './employees-queries.ts';

type Props = Readonly<{
  label: string;
  /** What it says while nobody is chosen. */
  anybody: string;
  value: string | undefined;
  onChange: (employeeId: string | undefined) => void;
}>;

/** Somebody to choose by a part of his name or address; the server looks, so there may be any number of people. */
export function PersonChoice({ label, anybody, value, onChange }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const { data: chosen } = useQuery({ ...employeeQuery(value ?? ''), enabled: value !== undefined });
  // What stands in the field after somebody was chosen is his name, which is nothing to look for.
  const { data: found } = useQuery(employeesQuery(search === chosen?.name ? '' : search));
  const people = new Map(found?.items.map(({ id, name }) => [id, name]));
  if (chosen && value !== undefined) people.set(value, chosen.name);
  return (
    <Select
      label={label}
      placeholder={anybody}
      classNames={{ input: classes.input }}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': anybody }}
      value={value ?? null}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(id) => onChange(id ?? undefined)}
      data={[...people].map(([id, name]) => ({ value: id, label: name }))}
      // The server has looked already, also by the address.
      filter={({ options }) => options}
      nothingFoundMessage={t('messages.person-none')}
    />
  );
}
