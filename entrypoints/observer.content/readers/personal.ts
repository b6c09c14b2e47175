import { signInPage } from './sign-in-page.ts';

/** login.live.com and account.live.com: whoever is here uses a personal account. */
export const readPersonal = signInPage('personal-sign-in', 'personal', 'personal');
