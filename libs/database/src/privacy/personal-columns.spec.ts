import { describe, expect, it } from '@jest/globals';
import { tables } from '../tables/index.ts';
import { PERSONAL_TABLES } from './personal-columns.ts';

/** What can't hold anything that a person could be known by: ids, numbers, moments, yes or no. */
const TELLS_OF_NOBODY = new Set([
  'uuid',
  'integer',
  'bigint',
  'double precision',
  'numeric',
  'boolean',
  'date',
  'timestamp with time zone',
]);

const named = Object.entries(PERSONAL_TABLES).flatMap(([table, { columns }]) =>
  Object.keys(columns).map((column) => `${table}.${column}`),
);

const inTables = tables.flatMap(({ options: { name, columns } }) =>
  Object.values(columns).flatMap((column) =>
    column && !TELLS_OF_NOBODY.has(String(column.type)) ? [`${name}.${column.name ?? ''}`] : [],
  ),
);

describe('the list of where personal data can be', () => {
  it('names every column that can hold a text, so that nobody adds one without saying what becomes of it', () => {
    expect(inTables.filter((column) => !named.includes(column))).toEqual([]);
  });

  it('names no column that there is not', () => {
    expect(named.filter((column) => !inTables.includes(column))).toEqual([]);
  });

  it('says of every table that refers to a lead which rows go or stay with its person, decisions by ids alone aside', () => {
    const ofLeads = tables.flatMap(({ options: { name, columns } }) =>
      Object.values(columns).some((column) => column?.name === 'lead_id') ? [name] : [],
    );
    const said = Object.keys(PERSONAL_TABLES).filter((table) => PERSONAL_TABLES[table]?.lead);
    expect(ofLeads.filter((table) => !said.includes(table))).toEqual(['decisions']);
  });
});
