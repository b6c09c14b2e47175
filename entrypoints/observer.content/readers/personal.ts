import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';
import { signInPage } from './sign-in-page.ts';

/** login.live.com and account.live.com: whoever is here uses a personal account. */
export function readPersonal(page: Page, blocks: readonly Block[]): PageFacts {
  return signInPage('personal-sign-in', 'personal', 'personal', [], page, blocks);
}
