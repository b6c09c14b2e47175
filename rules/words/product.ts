/** What the product is called, where the browser shows it: in the store, in the toolbar, in titles of pages. */
export const productTexts = {
  name: 'Sign-in Help for Partner Center',
  description:
    'Says what a Partner Center sign-in failure or access-denied page means, what to do now and who can fix it.',
  /** The tooltip of the icon. */
  found: 'Sign-in Help for Partner Center: {title}',
  /** While a clock runs, and once it is time. */
  waiting: 'Sign-in Help for Partner Center: try again at {time}',
  tryNow: 'Sign-in Help for Partner Center: try again now',
  /** On the icon once it is time: three letters at most. */
  badgeNow: 'now',
  desk: 'Help desk: Sign-in Help for Partner Center',
  /** In the context menu of the icon; the first is also what the browser calls the key for it. */
  keepOpen: 'Keep open in the side panel',
  menuDesk: 'Help desk page',
  menuOptions: 'Options',
} as const;
