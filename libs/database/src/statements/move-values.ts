import type { Places } from './composed.ts';

/** What a move is made of; each kind of move is written by a statement of just its parts. */
export const MOVE_PARTS = [
  'closes',
  'answers',
  'opens',
  'takesBack',
  'holder',
  'seat',
  'seatInAll',
  'offers',
  'turn',
  'decision',
  'notices',
  'key',
] as const;

export type MovePart = (typeof MOVE_PARTS)[number];

/** What the statements that write moves are given, by name. */
export type MoveValue =
  | 'leadId'
  | 'fromVersion'
  | 'toVersion'
  | 'status'
  | 'closedAt'
  | 'takesBack'
  | 'standsSince'
  | 'position'
  | 'closes'
  | 'at'
  | 'outcome'
  | 'closeReason'
  | 'lossReasonId'
  | 'exitAnswers'
  | 'endedBy'
  | 'answers'
  | 'answersFrom'
  | 'answer'
  | 'implied'
  | 'answerReason'
  | 'visitId'
  | 'number'
  | 'stageId'
  | 'employeeId'
  | 'employeeVersion'
  | 'dueAt'
  | 'remindAt'
  | 'setAside'
  | 'brief'
  | 'capacity'
  | 'capacityInAll'
  | 'overCapacity'
  | 'handoffId'
  | 'fromEmployeeId'
  | 'fromStageId'
  | 'handoffState'
  | 'answerDueAt'
  | 'remindToAnswerAt'
  | 'decision'
  | 'cost'
  | 'turnSeen'
  | 'credits'
  | 'noticeIds'
  | 'noticeKinds'
  | 'noticeChannels'
  | 'noticeEmployees'
  | 'noticeHours'
  | 'noticeSilences'
  | 'key'
  | 'fingerprint'
  | 'keptAnswer'
  | 'lot'
  | 'auditId'
  | 'auditActor'
  | 'auditWay'
  | 'auditAction'
  | 'auditDetails'
  | 'auditRequest'
  | 'writtenAt';

/** Whether the move has a part. */
export type Has = (part: MovePart) => boolean;

export type MovePlaces = Places<MoveValue>;
