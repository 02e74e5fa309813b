/** Settings of the server by name. Given on its command line, so a new release of ours changes them without a migration. */
export type ServerSettings = Readonly<Record<string, string>>;

export const SETTINGS: ServerSettings = {
  cluster_name: 'conveyor',
  listen_addresses: '127.0.0.1',
  // The path of a socket may have some hundred bytes only, and a data folder lies anywhere.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  fsync: 'on',
  // Compiling pays for long analytical queries only; ours take milliseconds.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  // Starts, stops and what ends a session. A refused statement is told to who sent it: unique violations are ordinary.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  lc_messages: 'C',
};
