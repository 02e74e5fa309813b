import { VISIT_OUTCOMES } from '#conveyor';
import { z } from 'zod';

/** What befell a lead. */
export const happening = z.enum([...VISIT_OUTCOMES, 'entered', 'reopened']);
