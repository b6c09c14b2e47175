import type { Fix } from '../rule.ts';

/**
 * Finding out what you may open and whom to ask: shared by the rules about pages that do not open.
 * Sources (sources.ts): unable-to-sign-in, permissions, permissions-faq.
 */

export const checkMyAccess: Fix = {
  id: 'check-my-access',
  who: ['you'],
  takes: 'a-minute',
  title: 'See which roles you have',
  steps: [
    'Sign in to Partner Center and select **Settings** (the gear).',
    'Select **Account settings**, then **My access**.',
    'Compare your roles with what you want to do.',
  ],
  link: 'partner-home',
};

export const findWhomToAsk: Fix = {
  id: 'find-whom-to-ask',
  who: ['you'],
  takes: 'a-minute',
  title: 'See whom to ask',
  steps: [
    'On **My access** go to **Request access and help**.',
    'Select the plus sign of the workspace: it lists the people to ask.',
    'A workspace that is not listed belongs to a program your company is not enrolled in: see **Account settings** > **Programs**.',
  ],
};

/** No role opens a workspace while the company itself is not through. */
export const checkCompanyStatus: Fix = {
  id: 'check-company-status',
  who: ['global-admin'],
  takes: 'days',
  title: 'The right role is there and nothing opens? Have the company’s status checked',
  // Never contradicted: stays behind the fixes of the area while the area is not answered.
  when: { area: ['partner-program', 'developer-program'] },
  steps: [
    'Ask the Global admin to open **Account settings** > **Legal profile**.',
    'The tab of the program must say **Authorized**. While it is pending or rejected, follow what the page asks for.',
    'The enrollment in the program must be **Active**.',
    'Every agreement that is waiting must be accepted.',
  ],
  link: 'legal-profile',
};
