export { brokenFields, fieldName, type BrokenField } from './broken-fields.ts';
export { Id } from './id.ts';
export {
  AdvanceLeadBody,
  ClaimLeadBody,
  DeclineHandoffBody,
  LoseLeadBody,
  ReassignLeadBody,
  ReopenLeadBody,
  ReturnLeadBody,
  WinLeadBody,
} from './lead-commands.ts';
export { LeadMoved } from './lead-moved.ts';
export { LeadFacts, NewLeadBody } from './new-lead.ts';
export { FieldProblem, ProblemDocument } from './problem.ts';
