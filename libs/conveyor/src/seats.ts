/** Who sits where: the open leads of each specialist at each stage. A forced lead has no seat, and still is a load. */
export class Seats {
  private readonly taken = new Map<string, Map<string, number | null>>();

  /** How many open leads the employee holds at the stage, but for one that is about to move. */
  load(stageId: string, employeeId: string, moving: string | null = null): number {
    const leads = this.at(stageId, employeeId);
    return leads.size - (moving !== null && leads.has(moving) ? 1 : 0);
  }

  /** The lowest of `capacity` many seats that no other lead than this one has, or undefined when there is none. */
  free(
    { stageId, employeeId, leadId }: Readonly<{ stageId: string; employeeId: string; leadId: string }>,
    capacity: number,
  ): number | undefined {
    const others = [...this.at(stageId, employeeId)].filter(([other]) => other !== leadId);
    const seats = new Set(others.map(([, seat]) => seat));
    for (let seat = 1; seat <= capacity; seat += 1) if (!seats.has(seat)) return seat;
    return undefined;
  }

  take(stageId: string, employeeId: string, leadId: string, seat: number | null): void {
    this.at(stageId, employeeId).set(leadId, seat);
  }

  leave(stageId: string, employeeId: string, leadId: string): void {
    this.at(stageId, employeeId).delete(leadId);
  }

  private at(stageId: string, employeeId: string): Map<string, number | null> {
    const key = `${stageId}/${employeeId}`;
    let leads = this.taken.get(key);
    if (!leads) this.taken.set(key, (leads = new Map()));
    return leads;
  }
}
