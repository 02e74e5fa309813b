import { ArchiveFunnel } from './archive-funnel.ts';
import { ChangeEmployee } from './change-employee.ts';
import { ChangeFunnel } from './change-funnel.ts';
import { ChangeStage } from './change-stage.ts';
import { CreateEmployee } from './create-employee.ts';
import { CreateFunnelFromTemplate } from './create-funnel-from-template.ts';
import { CreateFunnel } from './create-funnel.ts';
import { HandOver } from './hand-over.ts';
import { SetSpecialists } from './set-specialists.ts';

/** Every use-case that changes the line itself: its funnels, its stages, its people. */
export const LINE_CHANGES = [
  ArchiveFunnel,
  ChangeEmployee,
  ChangeFunnel,
  ChangeStage,
  CreateEmployee,
  CreateFunnel,
  CreateFunnelFromTemplate,
  HandOver,
  SetSpecialists,
] as const;
