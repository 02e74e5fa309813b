import { accounts } from './accounts.ts';
import { alerts } from './alerts.ts';
import { answers } from './answers.ts';
import { audit } from './audit.ts';
import { access } from './access.ts';
import { backup } from './backup.ts';
import { channels } from './channels.ts';
import { cli } from './cli.ts';
import { cliInsight } from './cli-insight.ts';
import { config } from './config.ts';
import { configFiles } from './config-files.ts';
import { criteria } from './criteria.ts';
import { departments } from './departments.ts';
import { digest } from './digest.ts';
import { doctor } from './doctor.ts';
import { embedded } from './embedded.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { figureFiles } from './figure-files.ts';
import { figures } from './figures.ts';
import { flow } from './flow.ts';
import { funnel } from './funnel.ts';
import { hours } from './hours.ts';
import { importing } from './import.ts';
import { messages } from './messages.ts';
import { ops } from './ops.ts';
import { outcomes } from './outcomes.ts';
import { outside } from './outside.ts';
import { pages } from './pages.ts';
import { norms } from './norms.ts';
import { plan } from './plan.ts';
import { people } from './people.ts';
import { preferences } from './preferences.ts';
import { templates } from './templates.ts';
import { privacy } from './privacy.ts';
import { protocol } from './protocol.ts';
import { refused } from './refused.ts';
import { replay } from './replay.ts';
import { reports } from './reports.ts';
import { secrets } from './secrets.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { strengths } from './strengths.ts';
import { tables } from './tables.ts';
import { workbooks } from './workbooks.ts';

/** Every English text. A new topic is one file here, one in `../ru`, and a line here and in `russian.ts`. */
export const english = {
  ...accounts,
  ...alerts,
  ...answers,
  ...audit,
  ...access,
  ...backup,
  ...channels,
  ...cli,
  ...cliInsight,
  ...config,
  ...configFiles,
  ...criteria,
  ...departments,
  ...digest,
  ...doctor,
  ...embedded,
  ...errors,
  ...fields,
  ...figureFiles,
  ...figures,
  ...flow,
  ...funnel,
  ...hours,
  ...importing,
  ...messages,
  ...ops,
  ...outcomes,
  ...outside,
  ...pages,
  ...norms,
  ...plan,
  ...people,
  ...preferences,
  ...templates,
  ...privacy,
  ...protocol,
  ...refused,
  ...replay,
  ...reports,
  ...secrets,
  ...start,
  ...states,
  ...strengths,
  ...tables,
  ...workbooks,
} as const;
