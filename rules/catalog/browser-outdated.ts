import { rule } from '../rule.ts';

/** Old browsers and old Windows cannot do the encryption that Microsoft asks for. */
export default rule({
  id: 'browser-outdated',
  signals: [{ verdict: 'match', code: ['AADSTS220450', 'AADSTS1002016'] }],
  title: 'This browser or device is too old',
  says: 'Microsoft asks for newer encryption or a newer browser. Your account is fine.',
  fixes: [
    {
      id: 'update-browser',
      who: ['you'],
      takes: 'minutes',
      title: 'Update the browser and the system, or use another device',
      steps: [
        'Install the updates of Windows, macOS or the phone, and of the browser.',
        'On Android, update Chrome and Android System WebView in the store.',
        'Open Partner Center in a current Microsoft Edge or Chrome.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'a-day',
      title: 'Is it up to date? Ask the IT department',
      steps: ['Meanwhile, use another device.'],
      theirSteps: ['Look whether TLS 1.2 is switched on, on the device and in the company’s proxy.'],
      request:
        'Could you check whether TLS 1.2 is switched on, on my device and in our proxy? My browser is up to date.',
    },
  ],
  sources: ['entra-codes'],
});
