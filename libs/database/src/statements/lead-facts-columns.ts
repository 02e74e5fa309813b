/** The facts of a lead as one JSON object; `lead` is its row. */
export function factsOfRow(lead: string): string {
  return `json_build_object('name', ${lead}.name, 'company', ${lead}.company, 'email', ${lead}.email, 'phone', ${lead}.phone,
    'amount', ${lead}.amount, 'currency', ${lead}.currency, 'source', ${lead}.source, 'language', ${lead}.language,
    'region', ${lead}.region, 'segment', ${lead}.segment, 'externalId', ${lead}.external_id)`;
}
