import type { Rule } from '../rule.ts';
import personalAccountUsed from './personal-account-used.ts';
import workspaceAccessDenied from './workspace-access-denied.ts';

/** Every rule, the particular before the general: the place breaks ties in the order of findings. */
export const catalog: readonly Rule[] = [personalAccountUsed, workspaceAccessDenied];
