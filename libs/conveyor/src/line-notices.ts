import type { LineIds, LineLead, LineNotice } from './line-records.ts';
import type { Move } from './move.ts';
import { MOVED_KINDS, type Notice } from './notice.ts';

/** What a line has told, as far as it keeps it from being told again: some things are told once a stage and hour. */
export class LineNotices {
  private readonly toldInHour = new Set<string>();

  /** The notices of a move as the line keeps them; what was told in this hour already is left out. */
  of({ visits }: LineLead, { opens, closes, notices }: Move, ids: LineIds): readonly LineNotice[] {
    // A lead that is won or lost begins no visit: then the notices are about the one that it ends.
    const visitId = opens ? ids.visitId : closes?.visitId;
    const stageId = opens?.stageId ?? visits.at(-1)?.stageId;
    const at = opens?.enteredAt ?? closes?.endedAt;
    if (visitId === undefined || stageId === undefined || at === undefined) return [];
    return notices.flatMap((notice) => {
      if (notice.onceInHour !== null && !this.isFirstInHour(stageId, notice)) return [];
      const isOfHandoff = notice.onceInHour === null && !MOVED_KINDS.some((kind) => kind === notice.kind);
      const handoffId = isOfHandoff && opens?.employeeId != null ? ids.handoffId : null;
      return [{ ...notice, id: ids.noticeId(), visitId, handoffId, stageId, at }];
    });
  }

  private isFirstInHour(stageId: string, { onceInHour, employeeId, channel, kind }: Notice): boolean {
    const key = [stageId, onceInHour, employeeId, channel, kind].join('/');
    const isFirst = !this.toldInHour.has(key);
    this.toldInHour.add(key);
    return isFirst;
  }
}
