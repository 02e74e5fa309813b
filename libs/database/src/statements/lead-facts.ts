/** The facts of a lead as one JSON object, out of a table or row of that name. */
export function factsOf(lead: string): string {
  const from = (column: string): string => `${lead}.${column}`;
  return `json_build_object('name', ${from('name')}, 'company', ${from('company')}, 'email', ${from('email')},
    'phone', ${from('phone')}, 'amount', ${from('amount')}, 'currency', ${from('currency')}, 'source', ${from('source')},
    'language', ${from('language')}, 'region', ${from('region')}, 'segment', ${from('segment')},
    'externalId', ${from('external_id')})`;
}

/** The columns of the same facts in a record that is made of such an object. */
export const FACTS_RECORD = `(name text, company text, email text, phone text, amount numeric, currency text, source text,
  language text, region text, segment text, "externalId" text)`;
