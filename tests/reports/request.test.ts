import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RequestMessage, type RequestParts, requestMessage } from '../../reports/request.ts';
import { requestTexts } from '../../reports/texts.ts';
import { catalog } from '../../rules/catalog/index.ts';
import deniedRule from '../../rules/catalog/workspace-access-denied.ts';
import { links } from '../../rules/data/links.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { ChosenFix } from '../../rules/diagnosis.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { asksSomebody, type Who } from '../../rules/people.ts';
import { english, type Language, languageOf } from '../../rules/words/language.ts';
import { findingWords } from '../../rules/words/wording.ts';
import { localeTags, readLocale } from '../../tools/locales.ts';
import { observation, partnerPage } from '../observation.ts';
import * as random from '../rules/arbitrary.ts';

const shownIds = {
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

/** The first finding in words. */
function said(seen: Observation) {
  const [finding] = diagnose({ observations: [seen], answers: {} }).findings;
  return finding && findingWords(english, finding);
}

const titleOf = (seen: Observation) => said(seen)?.title ?? '';
const firstFixes = (seen: Observation) => said(seen)?.fixes ?? [];

const denied = partnerPage('/dashboard/referrals', { phrases: ['no-permission-to-view'], ...shownIds });
const deviceOff = observation({ codes: ['AADSTS135011'], accountKind: 'work', ...shownIds });

/** The paragraphs of a message. */
const paragraphs = ({ body }: RequestMessage) => body.split('\n\n');

describe('the message', () => {
  test('is what somebody would write: who and what, the role, how it is given, the ids once, thanks', () => {
    const { subject, body } = request(denied, 'ask-admin', { to: { name: 'Ann Smith' } });
    expect(subject).toBe(`Partner Center: please help with “${titleOf(denied)}”`);
    const [hello, what, asks, how, ids, thanks, ...more] = paragraphs({ subject, body, shortened: '' });
    expect(more).toEqual([]);
    expect(hello).toBe('Hello Ann Smith,');
    expect(what).toBe(
      `I cannot open Referrals in Partner Center; the sign-in help in my browser says: “${titleOf(denied)}”.`,
    );
    expect(asks).toContain(
      'Referrals user, Referrals admin, Business profile admin or Co-sell solution admin',
    );
    expect(how).toContain('User management');
    expect(ids?.split('\n')).toEqual([
      `Time: ${shownIds.timestamp}`,
      `Correlation Id: ${shownIds.correlationId}`,
      `Request Id: ${shownIds.requestId}`,
    ]);
    expect(thanks).toBe('Thank you!');
  });

  test('asks in the words of the fix, with the address of the place on a line of its own', () => {
    const { body } = request(deviceOff, 'enable-device');
    const [asked] = firstFixes(deviceOff).filter(({ id }) => id === 'enable-device');
    expect(body).toMatch(/^Hello,\n\nI cannot sign in to Partner Center; /);
    if (asked?.request) expect(body).toContain(asked.request);
    expect(body).toContain(`\n${links['entra-users'].url}\n`);
    expect(body).toContain('\nCode: AADSTS135011\n');
    expect(body).not.toMatch(/\*\*|Finding|enable-device/);
  });

  test('says that it only may be so where that is not sure', () => {
    const { body } = request(observation({ page: 'entra-block' }), 'ask-admin-with-details');
    expect(body).toContain('the sign-in help in my browser says that it may be this: “');
  });

  test('shows no link to a host that the policy does not allow', () => {
    const settings = { linkHosts: ['learn.microsoft.com'] };
    expect(request(deviceOff, 'enable-device', { settings }).body).not.toMatch(/https:/);
  });

  test('tells who is outside which company it is about, and nobody inside', () => {
    const settings = { workDomain: 'contoso.example' };
    const body = (reader: Who) => request(deviceOff, 'enable-device', { settings, reader }).body;
    expect(body('indirect-provider')).toContain('\nOur domain: contoso.example\n');
    expect(body('global-admin')).not.toContain('contoso.example');
  });

  test('tells an admin how, where that is short; Microsoft’s support knows', () => {
    const lost = diagnose({ observations: [], answers: { situation: 'authenticator-lost' } });
    const finding = lost.findings.find(({ rule }) => rule === 'authenticator-lost');
    const parts = { language: english, observation: undefined, settings: {}, fix: { id: 'reset-methods' } };
    const to = (reader: Who) => finding && requestMessage({ ...parts, finding, reader });
    const message = to('global-admin');
    expect(message?.extra).toMatch(/^How it is done:\n1\. /);
    expect(message?.body).toContain(`\n\n${message?.extra}\n\n`);
    expect(to('microsoft-support')?.extra).toBeUndefined();
    expect(message?.body).toMatch(/^Hello,\n\nI need help with Partner Center; /);
  });

  test.each(['ja', 'zh-CN'])('how long the steps are counts in %s too, which has no blanks', (tag) => {
    const [finding] = diagnose({ observations: [], answers: { situation: 'authenticator-lost' } }).findings;
    const rule = catalog.find(({ id }) => id === finding?.rule);
    const fix = rule?.fixes.find(({ id }) => id === 'reset-methods');
    const [step = ''] = fix?.theirSteps ?? [];
    const extra = (letters: number) => {
      const language = languageOf({ language: tag, name: tag, words: { [step]: '重'.repeat(letters) } });
      const parts = { language, observation: undefined, settings: {}, fix: { id: 'reset-methods' } };
      return finding && requestMessage({ ...parts, finding })?.extra;
    };
    expect(extra(20)).toContain('重'.repeat(20));
    expect(extra(220)).toBeUndefined();
  });

  test.each(localeTags())('%s tells an admin how wherever English does', (tag) => {
    const translated = languageOf(readLocale(tag));
    const lacking = catalog.flatMap(({ id: rule, fixes }) =>
      fixes.flatMap((fix) => {
        const finding = { rule, verdict: 'match', evidence: [], params: {}, fixes: [fix] } as const;
        const how = (language: Language) =>
          requestMessage({ language, finding, fix, observation: undefined, settings: {} })?.extra;
        return Boolean(how(english)) === Boolean(how(translated)) ? [] : `${rule}: ${fix.id}`;
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('in another language', () => {
    const language = languageOf({
      language: 'fr',
      name: 'Français',
      words: {
        [requestTexts.hello]: 'Bonjour {name},',
        [requestTexts.subject]: 'Aide\u00a0: {title}',
        [requestTexts.cannotOpen]: 'Impossible d’ouvrir {workspace}',
        [requestTexts.shortened]: '[Raccourci.]',
        [deniedRule.title]: 'Aucun rôle pour {workspace}',
        Referrals: 'Recommandations',
      },
    });
    const { subject, body, shortened } = request(denied, 'ask-admin', { language, to: { name: 'Anaïs' } });
    expect(subject).toBe('Aide\u00a0: Aucun rôle pour Recommandations');
    expect(body).toMatch(/^Bonjour Anaïs,\n\nImpossible d’ouvrir Recommandations; /);
    expect(shortened).toBe('[Raccourci.]');
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

  test('of any case: short, in its own words, and nothing in it that is to be filled in', () => {
    fc.assert(
      fc.property(random.cases, (input) => {
        const seen = input.observations.at(-1);
        for (const finding of diagnose(input).findings) {
          for (const fix of finding.fixes) {
            const parts = { language: english, finding, fix, observation: seen, settings: {} };
            const message = requestMessage(parts);
            expect(message?.subject).toMatch(/^[^\n]{10,150}$/);
            expect(message?.body.length).toBeLessThanOrEqual(5000);
            expect(message?.body).not.toMatch(/\*\*|\{\w+\}|: undefined/);
            const own = message?.body
              .replace(message.extra ?? '', '')
              .split('\n')
              .filter((line) => !idLine.test(line));
            expect(own?.join(' ').split(/\s+/).length, finding.rule).toBeLessThanOrEqual(120);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

const idLine = /^(Code|Time|Request Id|Correlation Id|Our domain): /;
