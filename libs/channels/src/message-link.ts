import { z } from 'zod';

/** An absolute web address: a message has exactly one link, and it must not be anything but a link. */
export const link = z.url({ protocol: /^https?$/ });
