import { links } from '../../rules/data/links.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Diagnosis } from '../../rules/diagnosis.ts';
import { type FindingWords, type FixWords, findingWords } from '../../rules/words/wording.ts';
import { deskIs } from '../../settings/for-desk.ts';
import { allowsLink, noSettings } from '../../settings/settings.ts';
import { takesForms } from '../request.ts';
import { type ReplyParts, say } from './parts.ts';

/** One of the ways that can go into a reply. */
export interface Way {
  readonly id: string;
  readonly title: string;
  /** It goes in. */
  readonly on: boolean;
}

/** The ways of the first finding, best first, as a reply names them; the first is on until others are chosen. */
export function waysOf(parts: ReplyParts): readonly Way[] {
  const { fixes = [] } = firstOf(parts, diagnose(parts.about)) ?? {};
  const chosen = chosenOf(parts, fixes);
  return fixes.map((fix) => ({
    id: fix.id,
    title: wayTitle(parts, fix).replaceAll('**', ''),
    on: chosen.includes(fix),
  }));
}

/** What it is, and the ways that were chosen; the first of these parts is always there. */
export function advice(parts: ReplyParts, diagnosis: Diagnosis): string[] {
  const { language } = parts;
  const said = firstOf(parts, diagnosis);
  if (!said) return [say(language, 'nothing')];
  const sure = diagnosis.findings[0]?.verdict === 'match';
  const state = `${sure ? said.title : say(language, 'possibly', { title: said.title })}\n${said.says}`;
  return [state, ...chosenOf(parts, said.fixes).map((fix) => wayText(parts, fix))];
}

function firstOf(
  { language, names = {} }: ReplyParts,
  { findings: [first] }: Diagnosis,
): FindingWords | undefined {
  return first && findingWords(language, first, names);
}

function chosenOf({ ways }: ReplyParts, fixes: readonly FixWords[]): readonly FixWords[] {
  return ways ? fixes.filter(({ id }) => ways.includes(id)) : fixes.slice(0, 1);
}

function wayText(parts: ReplyParts, fix: FixWords): string {
  const { language } = parts;
  const { act, byUs, steps } = fix;
  const url = addressOf(parts, fix);
  const goesFirst = url !== undefined && (act === 'open' || act === 'private-window');
  return [
    wayTitle(parts, fix),
    ...(goesFirst ? [say(language, act === 'open' ? 'open' : 'privately', { url })] : []),
    ...(isOurs(parts, fix) && byUs ? byUs.steps : steps),
    ...(goesFirst || !url ? [] : [say(language, 'open', { url })]),
  ]
    .map((line, i) => (i === 0 ? line : `- ${line}`))
    .join('\n');
}

/** Where the partner does it, as far as it may be shown; what somebody else opens is for their message. */
function addressOf({ settings = noSettings }: ReplyParts, { act, who, link }: FixWords): string | undefined {
  const isTheirs = act === 'message' && !who.some(takesForms);
  const url = isTheirs
    ? undefined
    : (link?.url ?? (act === 'private-window' ? links['partner-home'].url : undefined));
  return url && allowsLink(settings, url) ? url : undefined;
}

/** What is done, by whom, and how long it takes them. */
function wayTitle(parts: ReplyParts, fix: FixWords): string {
  const { language } = parts;
  const { title, people, takes, asked, byUs } = fix;
  if (!isOurs(parts, fix)) return say(language, asked ? 'fix' : 'alone', { title, people, takes });
  return byUs ? say(language, 'alone', { title: byUs.title, takes }) : say(language, 'us', { title });
}

/** Whether the desk that answers is the one who does it. */
function isOurs({ settings = noSettings }: ReplyParts, { who }: FixWords): boolean {
  const us = deskIs(settings);
  return us !== undefined && who.includes(us);
}
