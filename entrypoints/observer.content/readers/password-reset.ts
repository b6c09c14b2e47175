import { resetCodes } from '../../../rules/reading/codes.ts';
import { signInPage } from './sign-in-page.ts';

/** passwordreset.microsoftonline.com: the code stands in the technical details, the same in every language. */
export const readPasswordReset = signInPage({
  kind: 'password-reset',
  where: 'password',
  accountKind: 'work',
  codesIn: (blocks, _, page) =>
    blocks.flatMap(({ text, element }) => {
      const codes = resetCodes(text);
      return codes.length > 0 && page.isVisible(element) ? codes : [];
    }),
});
