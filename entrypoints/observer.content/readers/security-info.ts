import { entraCodes, isErrorLine } from '../../../rules/reading/codes.ts';
import { signInPage } from './sign-in-page.ts';

/** mysignins.microsoft.com: registration of security info and of password reset. */
export const readSecurityInfo = signInPage({
  kind: 'security-info',
  where: 'password',
  accountKind: 'work',
  codesIn: (blocks, _, page) =>
    blocks
      .filter(({ alert, quoted, text }) => alert || (!quoted && isErrorLine(text)))
      .filter((block) => page.isVisible(block.element))
      .flatMap(({ text }) => entraCodes(text)),
});
