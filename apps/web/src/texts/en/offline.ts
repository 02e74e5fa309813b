/** The page that stands there while nobody answers, in English. It is read without the others. */
export const offline = {
  'offline.title': 'No connection to Conveyor',
  'offline.why':
    'Either this device has no network, or the server is away. Nothing is kept on the device, so there is nothing to show until it answers. When the network is back, the page opens by itself.',
  'offline.again': 'Try again',
} as const;
