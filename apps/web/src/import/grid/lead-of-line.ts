/** What a row of the grid says of a lead, as it was typed. */
export const GRID_FIELDS = ['name', 'company', 'phone', 'email', 'amount', 'stage', 'brief'] as const;

export type GridField = (typeof GRID_FIELDS)[number];

/** What people put between two things on one line. */
const BETWEEN = /\t|;|\||,\s+|\s+[—–-]\s+|\s{2,}/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** With a sign of a phone about it: a plus, brackets, or the seven or eight of a long number. */
const PHONE = /^(\+|8|7)[\d\s()-]{9,18}$|^[\d\s()-]*\(\d+\)[\d\s-]+$|^\d{2,4}(-\d{2,4}){2,}$/;
const AMOUNT = /^[$€£₽]?\s?\d[\d\s.,]*\s?([$€£₽]|руб\.?|р\.?|[A-Z]{3})?$/i;
/** By which firms are known. */
const COMPANY = /^(ООО|ЗАО|ОАО|ПАО|АО|ИП|ТОО)\s|\b(LLC|Inc|Ltd|GmbH|SRL|AG|LLP)\.?$|^[«"].+[»"]$/;

/**
 * What somebody means who writes a lead on one line: `Maria, Romashka LLC, +7 916 123-45-67, 1,200 €, call after three`. An address, a phone and an amount are known by how they look, a firm by what
 * firms are called; of the rest the first is the name, the second the company, and what is left the brief.
 */
export function leadOfLine(line: string): Readonly<Record<GridField, string>> {
  const lead: Record<GridField, string> = {
    name: '',
    company: '',
    phone: '',
    email: '',
    amount: '',
    stage: '',
    brief: '',
  };
  const brief: string[] = [];
  for (const part of line.split(BETWEEN).map((one) => one.trim())) {
    if (part === '') continue;
    const field = fieldOf(part, lead);
    if (field === 'brief') brief.push(part);
    else lead[field] = part;
  }
  lead.brief = brief.join(', ');
  // Of a firm of which no person is named, the firm is whom one talks to.
  return lead.name === '' ? { ...lead, name: lead.company, company: '' } : lead;
}

function fieldOf(part: string, known: Readonly<Record<GridField, string>>): GridField {
  const free = (field: GridField): boolean => known[field] === '';
  if (EMAIL.test(part) && free('email')) return 'email';
  if (PHONE.test(part) && free('phone')) return 'phone';
  if (AMOUNT.test(part) && free('amount')) return 'amount';
  if (COMPANY.test(part) && free('company')) return 'company';
  if (free('name')) return 'name';
  return free('company') ? 'company' : 'brief';
}
