import { ArchiveFunnel } from './archive-funnel.ts';
import { CancelAbsence } from './cancel-absence.ts';
import { ChangeCompany } from './change-company.ts';
import { ChangeDepartment } from './change-department.ts';
import { ChangeEmployee } from './change-employee.ts';
import { ChangeFunnel } from './change-funnel.ts';
import { ChangeStage } from './change-stage.ts';
import { CreateDepartment } from './create-department.ts';
import { CreateEmployee } from './create-employee.ts';
import { CreateFunnelFromTemplate } from './create-funnel-from-template.ts';
import { CreateFunnel } from './create-funnel.ts';
import { EnterAbsence } from './enter-absence.ts';
import { HandOverAbsence } from './hand-over-absence.ts';
import { HandOver } from './hand-over.ts';
import { SetActivityNorms } from './set-activity-norms.ts';
import { SetShift } from './set-shift.ts';
import { TryAddressAgain } from './try-address-again.ts';
import { SetSpecialists } from './set-specialists.ts';

/** Every use-case that changes the line itself: its departments, its funnels, its stages, its people. */
export const LINE_CHANGES = [
  ArchiveFunnel,
  CancelAbsence,
  ChangeCompany,
  ChangeDepartment,
  ChangeEmployee,
  ChangeFunnel,
  ChangeStage,
  CreateDepartment,
  CreateEmployee,
  CreateFunnel,
  CreateFunnelFromTemplate,
  EnterAbsence,
  HandOver,
  HandOverAbsence,
  SetActivityNorms,
  SetShift,
  TryAddressAgain,
  SetSpecialists,
] as const;
