import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { subjectOf, type LogSubject } from './log-subject.ts';
import { maskFields, maskText } from './mask.ts';

export type { Logger } from 'pino';

export type LogSettings = Readonly<{
  level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  format: 'pretty' | 'json';
}>;

/**
 * The process's log: one JSON object a line, or readable lines on a terminal. Messages, fields and errors go through
 * the mask first, so that addresses, phones and tokens don't get out even when a driver puts them into its message; what
 * was noted of an error is on its line.
 * Stdout is written at once, so the last line before a crash is there; pino's own destination would write it later, and
 * never end when the terminal is gone. `destination` is stdout unless given.
 */
export function createLogger(
  { level, format }: LogSettings,
  destination: DestinationStream = { write: (line) => void process.stdout.write(line) },
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      // The mask has already made plain fields of an error; pino's own serializer would reshape them once more.
      serializers: { err: (masked: unknown) => masked },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => maskFields({ ...subjectOf(fields['err']), ...fields }),
      },
      hooks: {
        logMethod(words, write) {
          Reflect.apply(write, this, maskedWords(words));
        },
      },
    },
    format === 'pretty' ? readable(destination) : destination,
  );
}

/** A logger whose every line names its subject. */
export function logAbout(logger: Logger, subject: LogSubject): Logger {
  return logger.child(subject);
}

/**
 * Pino takes fields and a message, or a message alone, and values for the message's placeholders after it. Where there is
 * no message it takes the error's own, past every formatter, so the masked one is put in first.
 */
function maskedWords([first, ...rest]: readonly unknown[]): unknown[] {
  const texts = rest.map((word) => (typeof word === 'string' ? maskText(word) : word));
  if (typeof first === 'string') return [maskText(first), ...texts];
  const fields = first instanceof Error ? { err: first } : first;
  const error = typeof fields === 'object' && fields !== null && 'err' in fields ? fields.err : undefined;
  return error instanceof Error && texts.length === 0
    ? [fields, maskText(error.message)]
    : [fields, ...texts];
}

/** In this process: a worker thread would lose the last lines before a crash and cost some 30 MB. */
function readable(destination: DestinationStream): DestinationStream {
  const asLines = prettyFactory({
    colorize: process.stdout.isTTY,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
  });
  return { write: (line) => destination.write(asLines(line)) };
}
