import { englishWords } from '#texts/words';
import { account } from './account.ts';
import { alerts } from './alerts.ts';
import { audit } from './audit.ts';
import { board } from './board.ts';
import { delivery } from './delivery.ts';
import { handoffs } from './handoffs.ts';
import { exporting } from './export.ts';
import { importSteps } from './import-steps.ts';
import { importGrid } from './import-grid.ts';
import { importing } from './import.ts';
import { inbox } from './inbox.ts';
import { keys } from './keys.ts';
import { lead } from './lead.ts';
import { messages } from './messages.ts';
import { moves } from './moves.ts';
import { queues } from './queues.ts';
import { funnel } from './funnel.ts';
import { line } from './line.ts';
import { figures } from './figures.ts';
import { flow } from './flow.ts';
import { norms } from './norms.ts';
import { notifications } from './notifications.ts';
import { people } from './people.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { setUp } from './set-up.ts';
import { shell } from './shell.ts';
import { stage } from './stage.ts';
import { start } from './start.ts';
import { plan } from './plan.ts';
import { promise } from './promise.ts';
import { whatIf } from './what-if.ts';
import { strengths } from './strengths.ts';
import { events } from './events.ts';
import { templates } from './templates.ts';
import { words } from './words.ts';

/** Every English text of the app. A new topic is one file here, one in `../ru`, and a line here and in `russian.ts`. */
export const english = {
  ...englishWords,
  ...account,
  ...alerts,
  ...audit,
  ...board,
  ...delivery,
  ...handoffs,
  ...exporting,
  ...importing,
  ...importGrid,
  ...importSteps,
  ...inbox,
  ...keys,
  ...lead,
  ...messages,
  ...moves,
  ...queues,
  ...funnel,
  ...line,
  ...figures,
  ...flow,
  ...norms,
  ...notifications,
  ...people,
  ...reports,
  ...settings,
  ...setUp,
  ...shell,
  ...stage,
  ...events,
  ...templates,
  ...start,
  ...plan,
  ...promise,
  ...whatIf,
  ...strengths,
  ...words,
} as const;
