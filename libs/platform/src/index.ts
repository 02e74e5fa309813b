export { processClock, SteadyClock, systemClock, type Clock } from './clock.ts';
export { loadConfig, publicUrl, readConfig, type Config, type Environment } from './config.ts';
export { ConfigError, type ConfigFacts, type ConfigProblem, type ConfigRule } from './config-problem.ts';
export { configDocs, type VariableDoc } from './config-docs.ts';
export { configSchema } from './config-schema.ts';
export { envExample } from './env-example.ts';
export { failStart } from './fail-start.ts';
export { languageOfLocale } from './language-of-locale.ts';
export { noteSubject, type LogSubject } from './log-subject.ts';
export { createLogger, logAbout, type Logger, type LogSettings } from './logger.ts';
export { maskText } from './mask.ts';
export { createMetrics, type HttpRequest, type Metrics } from './metrics.ts';
export { placeOfAddress, type AddressPlace } from './network.ts';
export { NestLogger } from './nest-logger.ts';
export { beginTracing } from './begin-tracing.ts';
export { openSpan, traced, tracedFrom, traceparentNow, type OpenSpan, type SpanFacts } from './tracing.ts';
export { createToken, hashToken } from './token.ts';
export type { CountedSeries } from './kept-series.ts';
export type { Increment } from './tally.ts';
export { type Attempt, type ChannelHealth, type DeliveryHealth, type QueueMetrics } from './queue-metrics.ts';
export {
  drawBelow,
  drawFraction,
  drawUint32,
  seededFractions,
  seedRandom,
  type Drawn,
  type RandomState,
} from './random.ts';
export { guesses } from './guessed.ts';
export { hashPassword, isHashOutdated, isPassword } from './passwords.ts';
export { Secret } from './secret.ts';
export { keepKeyFile, KeyFileError, keyFileOf, readKeyFile } from './secrets/key-file.ts';
export { keyIdOfSealed, openSecret, sealSecret } from './secrets/sealed.ts';
export { SecretError, type SecretErrorDetails } from './secrets/secret-error.ts';
export { SecretKeys } from './secrets/secret-keys.ts';
export { openToken, signToken, type TokenFault } from './secrets/signed-token.ts';
export { createUuidv7, uuidv7, type FillRandom } from './uuidv7.ts';
export { VERSION } from './version.ts';
export { Interrupted, Lifetime } from './lifetime.ts';
export { createTotpSecret, totpStep, totpUri } from './totp.ts';
