import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { catalog } from '../rules/catalog/index.ts';
import { entraCodes } from '../rules/data/entra-codes.ts';
import { links } from '../rules/data/links.ts';
import { questions } from '../rules/data/questions.ts';
import { workspaces } from '../rules/data/workspaces.ts';
import { people } from '../rules/people.ts';
import type { Rule } from '../rules/rule.ts';
import { ruleTexts } from '../rules/rule-texts.ts';
import { failuresOf } from './failures.ts';

/**
 * The tone, measured: plain words, no blame, no codes in titles, little to read before the first step. The limits are
 * those of a popup 365 px wide, where a line holds about 55 characters, and of a reader in a hurry.
 */

const limits = {
  /** One line, so that the title is read at a glance. */
  title: 55,
  titleWords: 9,
  /** A fix says whom it is for and what it does, in at most two lines of its card. */
  fixTitle: 70,
  /** Why, at a glance: what else is worth knowing is folded away. */
  says: 95,
  saysWords: 14,
  saysSentences: 2,
  moreSentences: 2,
  /** Both together: the first answer stands within ten seconds. */
  stateWords: 21,
  /** For the person in front; whoever acts may take the time for more. */
  ownSteps: 3,
  theirSteps: 5,
  /** One action: what needs more is two steps. */
  stepWords: 30,
  stepSentences: 2,
  requestWords: 25,
  question: 80,
  answer: 60,
  /** Flesch-Kincaid grade: years of school in the US. */
  meanGrade: 6,
  worstGrade: 8,
};

/** Words that blame, that play down, and office words that have a plainer sister. */
const unkind = listed(`
  you failed, you did wrong, you did not, your mistake, your fault, you forgot, should have, must have, invalid,
  illegal, forbidden, unauthorized, unsupported, incorrect, simply, just, obviously, of course, easily, please note,
  note that, kindly, unfortunately, utilise, utilize, terminate, terminated, authenticate, authenticated, credentials,
  provision, provisioned, remediate, mitigate, leverage, initiate, prior to, in order to, navigate, ensure,
  verify that, facilitate, aforementioned, respective, hereby, via, e.g., i.e., etc.
`);

/** What people read and write as one thing. Longer names stand before those they begin with. */
const names = listed(`
  Microsoft Entra admin center, Microsoft Entra Connect, Microsoft Entra, Microsoft Partner Agreement,
  Microsoft 365 admin support, Microsoft 365, Microsoft Authenticator, Microsoft Edge, Microsoft,
  AI Cloud Partner Program, AI Cloud Partner, Partner Center, Partner or Seller ID, PartnerID,
  Azure Data Protection team, Data Protection team, Conditional Access, Company Portal, Active Directory,
  Windows Hello, Windows and Xbox, Authenticator, InPrivate, Incognito, Request Id, Correlation Id, correlation id,
  Seller ID, Timestamp, Collaborate, Kerberos, Global admins, Global admin, Account admin, Admin agents, Admin agent,
  Sales agents, Reports Reader, Global Reader, Authentication admin, Marketplace
`);

const roleLists = workspaces.map(({ roles }) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(roles),
);
const workspaceNames = workspaces.map(({ name }) => name);
const codes = Object.entries(entraCodes).map(([code, name]) => `${code} (${name})`);

/** The longest that can stand in the place of a placeholder. */
const longest: Readonly<Record<string, string>> = {
  '{roles}': longestOf(roleLists),
  '{workspace}': longestOf([...workspaceNames, 'this part of Partner Center']),
  '{code}': longestOf(codes),
};

const everyWord = [
  ...catalog.flatMap((rule) => ruleTexts(rule).map((text) => ({ where: rule.id, text }))),
  ...Object.entries(questions).flatMap(([id, { text, answers }]) =>
    [text, ...Object.values(answers)].map((one) => ({ where: `question ${id}`, text: one })),
  ),
  ...Object.entries(links).map(([id, { label }]) => ({ where: `link ${id}`, text: label })),
  ...Object.entries(people).map(([id, text]) => ({ where: `people ${id}`, text })),
];

/** What is wrong with the words of some rules, each named. */
const wrong = (check: (rule: Rule) => void) => failuresOf(catalog, ({ id }) => id, check);

describe('the words of each rule', () => {
  it('have a title of one line without code or full stop', () => {
    const check = (rule: Rule) => {
      expect(tooLong([rule.title], limits.title)).toEqual([]);
      expect(
        tooLong(
          rule.fixes.map((fix) => fix.title),
          limits.fixTitle,
        ),
      ).toEqual([]);
      for (const title of [rule.title, ...rule.fixes.map((fix) => fix.title)]) {
        expect(title).not.toMatch(/AADSTS|SSPR_|PC_|\{code\}|\d{4}|[.!:]$/);
        expect(title).toMatch(/^[A-Z“]/);
      }
    };
    expect(wrong(check)).toEqual([]);
  });

  it('say the state and why in so few words that they are read at once', () => {
    const check = ({ title, says, more = '' }: Rule) => {
      expect(tooLong([says], limits.says)).toEqual([]);
      expect(sentencesOf(says).length, says).toBeLessThanOrEqual(limits.saysSentences);
      expect(sentencesOf(more).length, more).toBeLessThanOrEqual(limits.moreSentences);
      const [state, why] = [wordsOf(title).length, wordsOf(says).length];
      expect(state, title).toBeLessThanOrEqual(limits.titleWords);
      expect(why, says).toBeLessThanOrEqual(limits.saysWords);
      expect(state + why, `${title}. ${says}`).toBeLessThanOrEqual(limits.stateWords);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('give the person in front three steps at most, and ask somebody else in one sentence', () => {
    const check = ({ fixes }: Rule) => {
      for (const { id, who, steps, theirSteps = [], request = '' } of fixes) {
        expect(steps.length, id).toBeLessThanOrEqual(limits.ownSteps);
        expect(theirSteps.length, id).toBeLessThanOrEqual(limits.theirSteps);
        expect(wordsOf(request).length, request).toBeLessThanOrEqual(limits.requestWords);
        if (!['you', 'nobody'].includes(who[0] ?? '')) expect(request, id).toContain('?');
      }
    };
    expect(wrong(check)).toEqual([]);
  });

  it('have short steps', () => {
    const check = (rule: Rule) => {
      const steps = rule.fixes.flatMap((fix) => [...fix.steps, ...(fix.theirSteps ?? [])]);
      expect(steps.filter((step) => wordsOf(step).length > limits.stepWords)).toEqual([]);
      expect(steps.filter((step) => sentencesOf(step).length > limits.stepSentences)).toEqual([]);
    };
    expect(wrong(check)).toEqual([]);
  });

  it('read easily', () => {
    const check = (rule: Rule) => {
      const grade = gradeOf(rule);
      expect(grade, `grade ${grade.toFixed(1)}, hardest: “${hardest(rule)}”`).toBeLessThanOrEqual(
        limits.worstGrade,
      );
    };
    expect(wrong(check)).toEqual([]);
  });
});

describe('all words', () => {
  it('blame nobody and are the plain ones', () => {
    const word = new RegExp(`(?<![\\w’])(${unkind.map(escaped).join('|')})(?!\\w)`, 'i');
    const found = everyWord.filter(({ text }) => word.test(withoutLabels(text)));
    expect(found).toEqual([]);
  });

  it('ask short questions with short answers', () => {
    const all = Object.values(questions);
    expect(
      tooLong(
        all.map(({ text }) => text),
        limits.question,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        all.flatMap(({ answers }) => Object.values(answers)),
        limits.answer,
      ),
    ).toEqual([]);
    for (const { text } of all) expect(text).toMatch(/\?$/);
  });

  it('say the same thing in the same words', () => {
    const seen = new Map<string, string>();
    for (const { where, text } of everyWord) {
      // All but the last mark: a title and a step may differ by a full stop.
      const sound = text.toLowerCase().replace(/[^\p{L}\p{N}]+(?=.)/gu, ' ');
      expect(text, where).toBe(seen.get(sound) ?? text);
      seen.set(sound, text);
    }
  });

  it('are easy to read on the whole', () => {
    const byGrade = catalog.toSorted((a, b) => gradeOf(b) - gradeOf(a));
    const mean = catalog.reduce((sum, rule) => sum + gradeOf(rule), 0) / catalog.length;
    const worst = byGrade.slice(0, 5).map((rule) => `${rule.id}: “${hardest(rule)}”`);
    expect(mean, `the hardest:\n${worst.join('\n')}`).toBeLessThanOrEqual(limits.meanGrade);
  });
});

describe('the measure', () => {
  it('tells hard sentences from plain ones', () => {
    const plain = grade(['Type your work address. Then sign in.']);
    const hard = grade([
      'Notwithstanding successful identification, organizational administrators may necessitate supplementary authorization.',
    ]);
    expect(plain).toBeLessThan(4);
    expect(hard).toBeGreaterThan(20);
  });

  it('counts labels and names as one short word', () => {
    expect(plainForm('Open **Account settings** > **Legal profile** in Partner Center.')).toBe(
      'Open label in label.',
    );
  });
});

function listed(words: string): string[] {
  return words.trim().split(/,\s+/);
}

/** What the grade of a rule is measured over: its explanation and its steps; titles are no sentences. */
function prose(rule: Rule): string[] {
  return [
    rule.says,
    rule.more ?? '',
    ...rule.fixes.flatMap((fix) => [...fix.steps, ...(fix.theirSteps ?? [])]),
  ];
}

function gradeOf(rule: Rule): number {
  return grade(prose(rule));
}

function hardest(rule: Rule): string | undefined {
  return prose(rule)
    .flatMap(sentencesOf)
    .sort((a, b) => grade([b]) - grade([a]))[0];
}

/** Flesch-Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => sentencesOf(plainForm(text)));
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/**
 * Labels of Microsoft’s interface (a path of them as one), names, addresses and placeholders are looked for on the
 * screen rather than read: each counts as one word of two syllables.
 */
function plainForm(text: string): string {
  const name = new RegExp(`(?<!\\w)(${names.map(escaped).join('|')})(?!\\w)`, 'g');
  return text
    .replace(/\*\*[^*]+\*\*( > (\*\*[^*]+\*\*|your name))*/g, 'label')
    .replace(/\{\w+\}|\S+@\S+\.\w+|\S*\w\.\w\S*(?<![.,:])/g, 'label')
    .replace(name, 'label');
}

/** Ends at a mark before a capital, also where the mark stands inside a label or in quotes. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!”*])\s+(?=[A-Z“*{])(?<=[.?!]\S{0,2}\s+)/)
    .filter((sentence) => /\w/.test(sentence));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\w/.test(word));
}

function withoutLabels(text: string): string {
  return text.replace(/\*\*[^*]+\*\*/g, '');
}

/** The texts that pass the limit, each with its length, placeholders filled with the longest that can stand there. */
function tooLong(texts: readonly string[], limit: number): string[] {
  return texts.flatMap((text) => {
    const filled = text.replace(/\{\w+\}/g, (placeholder) => longest[placeholder] ?? placeholder);
    const { length } = withMarksRemoved(filled);
    return length > limit ? [`${length}: ${text}`] : [];
  });
}

function withMarksRemoved(text: string): string {
  return text.replaceAll('**', '');
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
