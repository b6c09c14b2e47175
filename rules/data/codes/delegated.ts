import { entra } from './entra.ts';

/**
 * Codes that only somebody meets who administers a customer's tenant from a company of their own: by Microsoft's names a
 * policy that is not supported for pass-through users, and a delegated administrator at risk. Whatever portal the sign-in
 * was for, it is a partner's.
 */
export const delegated: ReadonlySet<string> = new Set(entra([50177, 50178, 530034]));
