/** The addresses of the web app's pages. */
export const WEB_PATHS = ['board'] as const;
