/** Apart from the store itself: the options page only deletes it. */
export const storeName = 'help-desk';
export const storeVersion = 2;
