import { refuse, type LeadFacts } from '#conveyor';
import { brokenConstraint } from '#database';

/** Says EXTERNAL_ID_TAKEN when a write failed because another lead of the funnel has the id; throws every other error on. */
export function externalIdTaken({ externalId }: LeadFacts): (error: unknown) => never {
  return (error) => {
    if (brokenConstraint(error) === 'leads_external_id' && externalId !== null) {
      refuse({ code: 'EXTERNAL_ID_TAKEN', details: { externalId } });
    }
    throw error;
  };
}
