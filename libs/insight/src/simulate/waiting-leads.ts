import type { LeadUnderWay } from './lead-under-way.ts';

/** The queue of a stage: whoever came to the stage first is the first. */
export class WaitingLeads {
  private readonly leads: LeadUnderWay[] = [];

  get size(): number {
    return this.leads.length;
  }

  add(lead: LeadUnderWay): void {
    const before = this.leads.findLastIndex(({ entered }) => entered <= lead.entered);
    this.leads.splice(before + 1, 0, lead);
  }

  at(place: number): LeadUnderWay | undefined {
    return this.leads[place];
  }

  take(place: number): void {
    this.leads.splice(place, 1);
  }
}
