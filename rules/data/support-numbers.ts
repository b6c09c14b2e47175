/**
 * Telephone numbers that steps may show, as Microsoft lists them for Microsoft 365 business support (sources.ts:
 * support-numbers). Wherever one of them stands in a step it can be called: `tel` is its international form.
 * Free within the country by its prefix; the list has a second, local number where a free one cannot be reached.
 */
export const phoneNumbers = [
  { country: 'United States, Canada', shown: '1 800 865 9408', tel: '+18008659408' },
  { country: 'United Kingdom', shown: '0800 032 6417', tel: '+448000326417' },
  { country: 'Ireland', shown: '1 800 995309', tel: '+3531800995309' },
  { country: 'Germany', shown: '0800 589 2332', tel: '+498005892332' },
  { country: 'Spain', shown: '900 814 197', tel: '+34900814197' },
  { country: 'France', shown: '0805 540 594', tel: '+33805540594' },
  { country: 'Belgium', shown: '0800 81174', tel: '+3280081174' },
  { country: 'Switzerland', shown: '0800 000 300', tel: '+41800000300' },
  { country: 'Luxembourg', shown: '800 21094', tel: '+35280021094' },
  // Microsoft's article on sign-in names it for an only Global admin; the prefix is one of North America.
  { country: 'United States, Canada', shown: '866-807-5850', tel: '+18668075850' },
] as const;

/** A translation names the countries where its language is spoken: assets/locales. */
export const supportNumbers = [
  'Free in the country: United States and Canada 1 800 865 9408, United Kingdom 0800 032 6417, Ireland 1 800 995309.',
  'Germany 0800 589 2332, Spain 900 814 197. The only Global admin of a company in North America can also call 866-807-5850.',
] as const;
