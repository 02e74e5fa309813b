import { IMPORT_FIELDS, type ImportField } from '#contracts';

/**
 * How CRMs and spreadsheets head their columns, the best first: a file with several of them gives the field by the
 * first. Taken from exports of amoCRM, Bitrix24, Pipedrive and HubSpot, and from the labels of the fields of Salesforce.
 */
const HEADINGS: Readonly<Record<ImportField, string>> = {
  name: `name, full name, contact, contact name, primary contact, person - name, customer, client, lead, lead name, deal name,
    deal - title, имя, фио, полное имя контакта, контакт, клиент, заказчик, лид, название, название сделки, opportunity name, last name`,
  company: `company, company name, organization, organisation, account, account name, company / account, компания, название компании, организация,
    компания контакта`,
  email: `email, e-mail, mail, email address, work email, почта, эл. почта, электронная почта, рабочий email,
    личный email, другой email`,
  phone: `phone, phone number, telephone, tel, mobile, mobile phone, телефон, номер телефона, мобильный телефон,
    рабочий телефон, рабочий прямой телефон, другой телефон`,
  amount: `amount, value, deal value, deal - value, budget, price, sum, сумма, бюджет, сумма сделки, стоимость, цена`,
  currency: 'currency, amount currency, currency iso code, currencyisocode, валюта',
  source: 'source, lead source, origin, источник, источник клиента, канал, utm_source',
  language: 'language, lang, язык',
  region: 'region, city, регион, город, область',
  segment: 'segment, business segment, category, сегмент, категория',
  externalId: `external id, external_id, externalid, record id, lead id, opportunity id, deal - id, id, #, №, внешний id, внешний номер, номер`,
  brief:
    'brief, note, notes, comment, comments, description, что важно знать, примечание, комментарий, заметка',
  employee: `employee, owner, assignee, responsible, deal owner, deal - owner, lead owner, opportunity owner, manager, сотрудник, ответственный,
    менеджер`,
  stage:
    'stage, deal stage, deal - stage, stage name, stagename, lead status, этап, этап сделки, стадия, стадия сделки',
};

/** The headings that mean a field, in the order of preference, as `plainHeading` writes them. */
export function headingsOf(field: ImportField): readonly string[] {
  return [plainHeading(field), ...HEADINGS[field].split(',').map(plainHeading)];
}

/** A heading without what people vary: case, blanks, ё, and the asterisk of a required column. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replaceAll('ё', 'е').replace(/[*:]/g, ' ').replace(/\s+/g, ' ').trim();
}

export function isImportField(text: string): text is ImportField {
  return IMPORT_FIELDS.some((field) => field === text);
}
