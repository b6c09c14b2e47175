import { icon } from './icon.ts';

/**
 * Written by `npm run generate` (tools/icons.ts names them); not to be changed by hand.
 * Fluent System Icons 1.1.343, MIT licence, copyright (c) 2020 Microsoft Corporation.
 */

export const arrowBack = icon(
  'M13.5 8.5a.5.5 0 0 0 0-1H3.8l4.03-3.63a.5.5 0 1 0-.66-.74l-5 4.5a.5.5 0 0 0 0 .74l5 4.5a.5.5 0 1 0 .66-.74L3.8 8.5z',
  'directed',
);
export const info = icon(
  'M8.5 7.5a.5.5 0 1 0-1 0v3a.5.5 0 0 0 1 0zm.25-2a.75.75 0 1 1-1.5 0 .75.75 0 0 1 1.5 0M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M2 8a6 6 0 1 1 12 0A6 6 0 0 1 2 8',
);
