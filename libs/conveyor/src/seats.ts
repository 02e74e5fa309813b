/** Who sits where: the open leads of each specialist at each stage. A forced lead has no seat, and still is a load. */
export class Seats {
  private readonly taken = new Map<string, Map<string, number | null>>();

  /** How many open leads the employee holds at the stage. */
  load(stageId: string, employeeId: string): number {
    return this.at(stageId, employeeId).size;
  }

  /** The lowest free seat of `capacity` many, or undefined when none is free. */
  free(stageId: string, employeeId: string, capacity: number): number | undefined {
    const seats = new Set(this.at(stageId, employeeId).values());
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
