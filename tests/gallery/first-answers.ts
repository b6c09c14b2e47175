import '../../components/popup/help-app.ts';
import type { HelpApp } from '../../components/popup/help-app.ts';
import { language, speak } from '../../components/shared/language.ts';
import '../../components/shared/wait-clock.ts';
import type { HelpView } from '../../help/view.ts';
import { findingViews } from '../../help/view-of.ts';
import { catalog } from '../../rules/catalog/index.ts';
import { type QuestionId, questions } from '../../rules/data/questions.ts';
import type { Finding } from '../../rules/diagnosis.ts';
import type { Fix, Rule, Verdict } from '../../rules/rule.ts';
import { wordCount } from '../../rules/words/word-count.ts';
import { questionWords } from '../../rules/words/wording.ts';
import { noSettings } from '../../settings/settings.ts';
import { languageByTag, languages } from './languages.ts';

/** What stands before the main button of a card, as it is drawn. */
export interface FirstAnswer {
  /** `rule › fix`, or `rule ? question`. */
  readonly of: string;
  /** Absent where there is no main button. */
  readonly kind?: string;
  /** How many words are drawn above it, hidden ones with a box among them; in Japanese and Chinese, what says as much. */
  readonly words: number;
  /** Where it ends, in CSS pixels from the top. */
  readonly bottom: number;
}

const code = 'AADSTS50020';
/** The longest name, and the longest list of roles, that a page of Partner Center brings into the words. */
const params = { code, workspace: 'incentives' };

/**
 * Draws the card of each rule with each of its ways in the first place, as whatever was answered can bring it there, and
 * with each question that can come before them. The page has its width already.
 *
 * @param every so many of them
 */
export async function firstAnswers(tag: string, every = 1): Promise<FirstAnswer[]> {
  speak(languageByTag(tag));
  document.body.className = 'popup';
  const app = document.createElement('help-app');
  app.languages = languages();
  app.keepable = true;
  document.body.replaceChildren(app);
  const found: FirstAnswer[] = [];
  const cases = catalog.flatMap(casesOf).filter((_, i) => i % every === 0);
  for (const { of, view } of cases) {
    await draw(app, view);
    found.push({ of, ...measured(app) });
  }
  return found;
}

interface Case {
  readonly of: string;
  readonly view: HelpView;
}

function casesOf(rule: Rule): Case[] {
  const ways = rule.fixes.map((fix) => ({
    of: `${rule.id} › ${fix.id}`,
    view: viewWith(rule, fix, 'match'),
  }));
  const asked = (rule.asks ?? []).map((id) => ({
    of: `${rule.id} ? ${id}`,
    view: { ...viewWith(rule, rule.fixes[0], 'possible'), asks: true, open: [questionView(id)] },
  }));
  return [...ways, ...asked];
}

function viewWith(rule: Rule, first: Fix | undefined, verdict: Verdict): HelpView {
  const fixes = [...rule.fixes].sort((one, other) => Number(other === first) - Number(one === first));
  const finding: Finding = {
    rule: rule.id,
    verdict,
    evidence: [{ kind: 'code', value: code }],
    params,
    fixes: fixes.map(({ id, who }) => ({ id, who })),
  };
  return {
    page: 'read',
    findings: findingViews(language(), [finding], { codeNames: {}, settings: noSettings }),
    open: [],
    answered: decidedBy(first),
    passOn: [],
    details: { code: '50020', lines: [{ label: 'Code', value: code }] },
    elsewhere: false,
    reportable: true,
  };
}

/** The answer that brought this way to the front. */
function decidedBy(fix: Fix | undefined): HelpView['answered'] {
  return Object.entries(fix?.when ?? {}).map(([id, answers]) =>
    questionView(id as QuestionId, [answers].flat()[0]),
  );
}

function questionView(id: QuestionId, answer?: string): HelpView['answered'][number] {
  const answers = Object.keys(questions[id].answers);
  return { id, ...questionWords(language(), { id, answers, ...(answer && { answer }) }) };
}

async function draw(app: HelpApp, view: HelpView): Promise<void> {
  app.view = view;
  await app.updateComplete;
  for (const inner of everything(app)) await (inner as Partial<HelpApp>).updateComplete;
}

function measured(app: HelpApp): Omit<FirstAnswer, 'of'> {
  const all = everything(app);
  const main = all.find((one): one is HTMLElement => one instanceof HTMLElement && 'primary' in one.dataset);
  if (!main) return { words: 0, bottom: 0 };
  const { top, bottom } = main.getBoundingClientRect();
  const before = all.filter((one): one is Text => one instanceof Text && isAbove(one, top));
  const words = wordCount(before.map(({ data }) => data).join(' '));
  return { kind: main.dataset.primary ?? '', words, bottom: Math.round(bottom + window.scrollY) };
}

function isAbove(text: Text, top: number): boolean {
  const parent = text.parentNode instanceof ShadowRoot ? text.parentNode.host : text.parentElement;
  if (!parent || !text.data.trim() || parent.matches('style, script')) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.bottom <= top + 1;
}

/** Every node below, through open shadow roots. */
function everything(node: Node): Node[] {
  const below = [...node.childNodes, ...(node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [])];
  return below.flatMap((one) => [one, ...everything(one)]);
}
