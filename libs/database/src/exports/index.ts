export { ExportReader } from './export-reader.ts';
export type { ActivityOfExport } from './activities-of-export.ts';
export type { EmployeeOfExport } from './employees-of-export.ts';
export type { HandoffOfExport } from './handoffs-of-export.ts';
export type { LeadOfExport } from './leads-of-export.ts';
export type { MessageOfExport } from './messages-of-export.ts';
export type { VisitOfExport } from './visits-of-export.ts';
