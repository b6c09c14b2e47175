import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RequestMessage, type RequestParts, requestMessage } from '../../reports/request.ts';
import { requestTexts } from '../../reports/texts.ts';
import deniedRule from '../../rules/catalog/workspace-access-denied.ts';
import { passOnDetails } from '../../rules/data/fixes-entra.ts';
import { links } from '../../rules/data/links.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { ChosenFix } from '../../rules/diagnosis.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { asksSomebody } from '../../rules/people.ts';
import { english, languageOf } from '../../rules/words/language.ts';
import { observation, partnerPage } from '../observation.ts';
import * as random from '../rules/arbitrary.ts';

const ids = {
  requestId: '7b2f9a30-1111-4000-8000-0123456789ab',
  correlationId: '0c1d2e3f-2222-4000-8000-0123456789ab',
  timestamp: '2026-11-21 07:59:58Z',
};

/** The message for a fix of the first finding. */
function request(seen: Observation, fix: string, more: Partial<RequestParts> = {}): RequestMessage {
  const [finding] = diagnose({ observations: [seen], answers: {} }).findings;
  if (!finding) throw new Error('nothing was found');
  const parts = { language: english, finding, fix: { id: fix }, observation: seen, settings: {} };
  const message = requestMessage({ ...parts, ...more });
  if (!message) throw new Error(`${finding.rule} has no fix ${fix}`);
  return message;
}

const denied = partnerPage('/dashboard/referrals', { phrases: ['no-permission-to-view'], ...ids });
const deviceOff = observation({ codes: ['AADSTS135011'], accountKind: 'work', ...ids });

describe('the message', () => {
  test('names the person, the role, the workspace and what was seen', () => {
    const { subject, body } = request(denied, 'ask-admin', { to: { name: 'Ann Smith' } });
    expect(subject).toBe('Partner Center: please help with “Your account has no role for Referrals”');
    expect(body.split('\n')).toEqual([
      'Hello Ann Smith,',
      '',
      'I cannot sign in to Partner Center, or a page of it refuses me. Sign-in Help says: “Your account has no role for Referrals”',
      'You are signed in. Missing here is Referrals user, Referrals admin, Business profile admin or Co-sell solution admin.',
      '',
      'What I need: Ask for the role that opens the page',
      'Role: Referrals user, Referrals admin, Business profile admin or Co-sell solution admin',
      'Workspace: Referrals',
      '',
      'The steps, as my screen shows them (“you” is me):',
      '- Ask for Referrals user, Referrals admin, Business profile admin or Co-sell solution admin. The first of them is the smallest.',
      '- Does the page itself list people? Ask one of them; otherwise My access > Request access and help lists them.',
      '- The admin opens Account settings > User management, selects your name and assigns the role.',
      '- Wait up to an hour, then sign out and in again.',
      '',
      'What I saw:',
      '- Time: 21 Nov 2026, 08:00 UTC',
      `- Request Id: ${ids.requestId}`,
      `- Correlation Id: ${ids.correlationId}`,
      `- Timestamp: ${ids.timestamp}`,
      '- Finding: workspace-access-denied',
      '',
      'Please never send me a password or a code in a message. Thank you.',
    ]);
  });

  test('with a code and the place to do it; without a name, a workspace and the step it makes needless', () => {
    const { body } = request(deviceOff, 'enable-device');
    expect(body).toMatch(/^Hello,\n/);
    expect(body).toContain('\n- Code: AADSTS135011\n');
    expect(body).toContain(`\nWhere to do it:\nOpen the Entra admin center: ${links['entra-users'].url}\n`);
    expect(body).not.toMatch(/Role:|Workspace:|\*\*/);
    expect(body).not.toContain(passOnDetails.replaceAll('**', ''));
  });

  test('shows no link to a host that the policy does not allow; the steps stay', () => {
    const whole = request(deviceOff, 'enable-device').body;
    const { body } = request(deviceOff, 'enable-device', {
      settings: { linkHosts: ['learn.microsoft.com'] },
    });
    expect(body).not.toMatch(/https:|Where to do it/);
    expect(whole).toContain(body.slice(0, body.indexOf('\n\nPlease never')));
  });

  test('in another language', () => {
    const language = languageOf({
      language: 'fr',
      name: 'Français',
      words: {
        [requestTexts.hello]: 'Bonjour {name},',
        [requestTexts.subject]: 'Aide\u00a0: {title}',
        [requestTexts.code]: 'Code\u00a0: {value}',
        [requestTexts.time]: 'Heure\u00a0: {value}',
        [requestTexts.shortened]: '[Raccourci.]',
        [passOnDetails]: 'Copiez les détails.',
        [deniedRule.title]: 'Aucun rôle pour {workspace}',
        Referrals: 'Recommandations',
      },
    });
    const { subject, body, shortened } = request(denied, 'ask-admin', { language, to: { name: 'Anaïs' } });
    expect(subject).toBe('Aide\u00a0: Aucun rôle pour Recommandations');
    expect(body).toMatch(/^Bonjour Anaïs,\n/);
    expect(body).toContain('\n- Heure\u00a0: 21 nov. 2026, 08:00 UTC\n');
    expect(shortened).toBe('[Raccourci.]');
    expect(request(deviceOff, 'enable-device', { language }).body).not.toContain('Copiez les détails.');
  });

  test('says nothing of addresses, hosts and accounts', () => {
    const seen = { path: '/secret/*', host: 'secret.example', account: 'account-7', tenant: 'tenant-8' };
    const { body } = request({ ...deviceOff, ...seen }, 'enable-device');
    expect(body).toBe(request(deviceOff, 'enable-device').body);
  });

  test('is for fixes that need somebody else', () => {
    const wanted = (...who: ChosenFix['who']) => asksSomebody({ who });
    expect([wanted('you'), wanted('nobody'), wanted('you', 'nobody')]).toEqual([false, false, false]);
    expect([wanted('owner', 'manager'), wanted('you', 'global-admin')]).toEqual([true, true]);
  });

  test('is not there for a rule or a fix that is not known', () => {
    const finding = {
      rule: 'workspace-access-denied',
      verdict: 'match',
      evidence: [],
      params: {},
      fixes: [],
    } as const;
    const parts = { language: english, fix: { id: 'ask-admin' }, observation: denied, settings: {} };
    expect(requestMessage({ ...parts, finding: { ...finding, rule: 'constructor' } })).toBeUndefined();
    expect(requestMessage({ ...parts, finding })).toBeUndefined();
  });

  test('of any case: bounded, and nothing in it that is to be filled in', () => {
    fc.assert(
      fc.property(random.cases, (input) => {
        const seen = input.observations.at(-1);
        for (const finding of diagnose(input).findings) {
          for (const fix of finding.fixes) {
            const message = requestMessage({
              language: english,
              finding,
              fix,
              observation: seen,
              settings: {},
            });
            expect(message?.subject).toMatch(/^[^\n]{10,150}$/);
            expect(message?.body.length).toBeLessThanOrEqual(5000);
            expect(message?.body).not.toMatch(/\*\*|\{\w+\}|: undefined/);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
