import type { ErasureAsked } from '#conveyor/privacy';

/** That the data of these is to be erased, because somebody has withdrawn his consent. */
export function anErasure(of: Partial<Pick<ErasureAsked, 'leadIds' | 'employeeIds'>>): ErasureAsked {
  return {
    leadIds: [],
    employeeIds: [],
    ground: 'consent_withdrawn',
    askedBy: 'person',
    reference: '12/345',
    receivedOn: '2026-11-20',
    ...of,
  };
}
