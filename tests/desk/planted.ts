/** What stands in each ticket and must stand nowhere afterwards: not in storage, not in titles, not in what is printed. */
export const planted = {
  name: 'Yolanda Quinterix',
  address: 'y.quinterix@fabrikam.example',
  phone: '+32 471 90 12 34',
  ip: '203.0.113.77',
  words: 'our boiler room is flooded',
} as const;

/** As one looks for them: whatever case, whatever stands between. */
export const traces: readonly RegExp[] = [/quinterix/i, /471.?90.?12.?34/, /203\.0\.113\.77/, /boiler room/i];

/** What a partner writes under a mail. */
export const signature = `${planted.words}\n--\n${planted.name}\n${planted.address}\n${planted.phone}\n${planted.ip}`;
