/** As what facts of a lead are typed: on a phone the right keys come up. */
export const FACT_KEYS: Readonly<Partial<Record<string, 'tel' | 'email' | 'decimal'>>> = {
  phone: 'tel',
  email: 'email',
  amount: 'decimal',
};

/** A fact of a lead as it is sent, of what was typed in its field; null: it is not known. */
export function typedValue(field: string, typed: string): string | number | null {
  const text = typed.trim();
  if (text === '') return null;
  if (field === 'amount') return amountOf(text);
  return field === 'currency' ? text.toUpperCase() : text;
}

/** As people write amounts: with blanks between the thousands, and a comma. What is no number is left to the contract to refuse in words. */
export function amountOf(text: string): number | string {
  const amount = Number(text.replace(/\s/gu, '').replace(',', '.'));
  return Number.isNaN(amount) ? text : amount;
}
