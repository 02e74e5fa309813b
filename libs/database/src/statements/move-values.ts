/** What a statement that writes a move is given, in this order; every value but the last few is the same for all of them. */
export const MOVE_VALUES = [
  'leadId',
  'closes',
  'at',
  'outcome',
  'closeReason',
  'lossReasonId',
  'exitAnswers',
  'endedBy',
  'answers',
  'answersFrom',
  'answer',
  'implied',
  'answerReason',
  'visitId',
  'number',
  'stageId',
  'employeeId',
  'employeeVersion',
  'dueAt',
  'remindAt',
  'brief',
  'capacity',
  'capacityInAll',
  'overCapacity',
  'handoffId',
  'fromEmployeeId',
  'fromStageId',
  'handoffState',
  'answerDueAt',
  'remindToAnswerAt',
  'decision',
  'turnSeen',
  'credits',
  'noticeIds',
  'noticeKinds',
  'noticeChannels',
  'noticeEmployees',
  'noticeHours',
  'noticeSilences',
  'key',
  'fingerprint',
  'keptAnswer',
  'lot',
  'writtenAt',
] as const;

export type MoveValue = (typeof MOVE_VALUES)[number];

/** The placeholders of these values, by name: `$1` for the first. */
export function placeholders<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name, index) => [name, `$${index + 1}`])) as Record<Name, string>;
}
