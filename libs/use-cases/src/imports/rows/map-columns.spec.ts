import { describe, expect, it } from '@jest/globals';
import { mapColumns } from './map-columns.ts';

function mapped(
  heading: readonly string[],
  wishes: Parameters<typeof mapColumns>[1] = [],
): Record<string, string> {
  const map = mapColumns(heading, wishes);
  if (!('ignored' in map)) throw new Error(JSON.stringify(map));
  return Object.fromEntries([...map.columns].map(([field, column]) => [field, column.heading]));
}

describe('the columns of a file', () => {
  it('are found by the names of the fields, whatever the case and the blanks', () => {
    expect(mapped(['Name', ' E-MAIL* ', 'Amount', 'External  ID'])).toEqual({
      name: 'Name',
      email: ' E-MAIL* ',
      amount: 'Amount',
      externalId: 'External  ID',
    });
  });

  it('of an amoCRM export are found, the person before the deal and the first phone of several', () => {
    const heading =
      'ID;Название сделки;Бюджет;Ответственный;Дата создания сделки;Теги;Примечание;Примечание 2;Этап сделки;Воронка;Полное имя контакта;Компания контакта;Рабочий телефон;Мобильный телефон;Рабочий email;Личный email;Город;Источник;Товар;Источник';
    expect(mapped(heading.split(';'))).toEqual({
      externalId: 'ID',
      amount: 'Бюджет',
      employee: 'Ответственный',
      brief: 'Примечание',
      stage: 'Этап сделки',
      name: 'Полное имя контакта',
      company: 'Компания контакта',
      phone: 'Мобильный телефон',
      email: 'Рабочий email',
      region: 'Город',
      source: 'Источник',
    });
  });

  it.each([
    [
      'Bitrix24',
      'ID;Название сделки;Стадия сделки;Сумма;Валюта;Источник;Ответственный;Контакт;Компания;Комментарий',
      { name: 'Контакт', stage: 'Стадия сделки', amount: 'Сумма', currency: 'Валюта', brief: 'Комментарий' },
    ],
    [
      'Pipedrive',
      'Deal - ID;Deal - Title;Deal - Value;Deal - Stage;Deal - Owner',
      { name: 'Deal - Title', amount: 'Deal - Value', stage: 'Deal - Stage', employee: 'Deal - Owner' },
    ],
    [
      'HubSpot',
      'Record ID;Deal Name;Deal Stage;Amount;Deal owner;Close Date',
      { name: 'Deal Name', stage: 'Deal Stage', employee: 'Deal owner', externalId: 'Record ID' },
    ],
    [
      'Salesforce report of opportunities',
      'Opportunity Owner;Account Name;Opportunity Name;Stage;Amount Currency;Amount;Close Date;Lead Source;Opportunity ID;Primary Contact',
      {
        name: 'Primary Contact',
        company: 'Account Name',
        stage: 'Stage',
        amount: 'Amount',
        currency: 'Amount Currency',
        source: 'Lead Source',
        employee: 'Opportunity Owner',
        externalId: 'Opportunity ID',
      },
    ],
    [
      'Salesforce report of leads',
      'Lead ID;Last Name;Company / Account;Email;Phone;Lead Source;Lead Status;Lead Owner;Description',
      {
        name: 'Last Name',
        company: 'Company / Account',
        stage: 'Lead Status',
        employee: 'Lead Owner',
        externalId: 'Lead ID',
        brief: 'Description',
      },
    ],
  ])('of a %s export are found', (_, heading, expected) => {
    expect(mapped(heading.split(';'))).toMatchObject(expected);
  });

  it('give what a person says, and then no longer what their heading says', () => {
    expect(mapped(['Имя', 'Кто', 'Сумма'], [{ column: 'кто', field: 'name' }])).toEqual({
      name: 'Кто',
      amount: 'Сумма',
    });
    expect(mapped(['Имя', 'Сумма'], [{ column: 'Сумма', field: '-' }])).toEqual({ name: 'Имя' });
    expect(mapped(['Имя', 'Сумма'], [{ column: 'Сумма', field: 'brief' }])).toEqual({
      name: 'Имя',
      brief: 'Сумма',
    });
  });

  it('that mean nothing are named', () => {
    expect(mapColumns(['Имя', 'Теги', 'Skype', 'Теги'], [])).toMatchObject({
      ignored: ['Теги', 'Skype', 'Теги'],
    });
  });

  it('that can not be read are told all at once', () => {
    const wishes = [
      { column: 'Нет', field: 'name' },
      { column: 'Город', field: 'town' },
      { column: 'Город', field: 'region' },
      { column: 'Теги', field: 'region' },
    ];
    expect(mapColumns(['Город', 'Теги'], [])).toEqual([{ rule: 'NAME_MISSING', headings: 'Город, Теги' }]);
    expect(mapColumns(['Город', 'Теги'], wishes)).toEqual([
      { rule: 'COLUMN_MISSING', column: 'Нет', headings: 'Город, Теги' },
      expect.objectContaining({ rule: 'FIELD_UNKNOWN', field: 'town' }),
      { rule: 'FIELD_TWICE', field: 'region' },
    ]);
  });
});
