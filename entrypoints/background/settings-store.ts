import browser, { type Storage } from 'webextension-polyfill';
import { storage } from 'wxt/utils/storage';
import { lastingAnswers, salvageProfile } from '../../rules/answers.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { type Options, salvageOptions } from '../../rules/options.ts';
import { type Policy, type ReadPolicy, readPolicy } from '../../rules/policy.ts';
import {
  answersOf,
  questionsByPolicy,
  type Settings,
  settingsOf,
  withAnswers,
} from '../../rules/settings.ts';

/**
 * The options of the person in `storage.local`, and the policy of their organisation in `storage.managed`. Both are
 * read field by field: one bad field loses nothing else.
 *
 * Before there were options, the lasting answers were kept as `profile`. They are read from there until options are
 * written for the first time. The chosen language has always been an item of its own (language-store.ts).
 */
const stored = storage.defineItem<unknown>('local:options', { version: 1 });
const profile = storage.defineItem<unknown>('local:profile', { version: 1 });
const language = storage.defineItem<string | null>('local:language', { fallback: null });

/** Everything that settings are made of. */
export interface Sources extends ReadPolicy {
  readonly own: Options;
}

/** Never fails: what cannot be read is not set. */
export async function readSources(): Promise<Sources> {
  const [own, policy] = await Promise.all([
    readOptions().catch(() => ({})),
    storage.snapshot('managed').catch(() => undefined),
  ]);
  return { own, ...readPolicy(policy) };
}

/** The settings that count. Never fails. */
export async function readSettings(): Promise<Settings> {
  const { own, policy } = await readSources();
  return settingsOf(own, policy);
}

/** Calls back after every change of options or policy, also one made elsewhere. @returns how to stop. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const ours = area === 'local' && ('options' in changes || 'language' in changes || 'profile' in changes);
    if (ours || area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Replaces the person's options. */
export function writeOptions(options: Options): Promise<void> {
  return inTurn(() => write(options));
}

/** Keeps what was answered for good among the options. What the policy answers is not the person’s. */
export function writeAnswers(answers: Answers): Promise<void> {
  return inTurn(async () => {
    const { own, policy } = await readSources();
    await write(optionsAfter(own, policy, answers));
  });
}

/** Forgets everything that is kept in `storage`, also what the tabs have shown. */
export function forgetAll(): Promise<void> {
  return inTurn(async () => {
    await storage.clear('local');
    await storage.clear('session');
  });
}

/** The options once these are the answers: one that is missing was taken back. */
export function optionsAfter(own: Options, policy: Policy, answers: Answers): Options {
  const { selfServiceReset: _, globalAdmin: __, inTenant: ___, programs, ...others } = own;
  const before = answersOf(own);
  const fixed = questionsByPolicy(settingsOf(own, policy));
  const said = { ...lastingAnswers(answers), ...Object.fromEntries(fixed.map((id) => [id, before[id]])) };
  // Several programs are no answer that could be taken back.
  return withAnswers({ ...others, ...(programs && !before.program && { programs }) }, said);
}

async function readOptions(): Promise<Options> {
  const [options, chosen] = await Promise.all([stored.getValue(), language.getValue()]);
  const kept = options === null ? beforeOptions(await profile.getValue()) : salvageOptions(options).value;
  return { ...kept, ...salvageOptions(chosen === null ? {} : { language: chosen }).value };
}

/** The answers of versions that had no options. */
function beforeOptions(answers: unknown): Options {
  return withAnswers({}, lastingAnswers(salvageProfile(answers)));
}

async function write({ language: tag, ...options }: Options): Promise<void> {
  await stored.setValue(options);
  await language.setValue(tag ?? null);
  await profile.removeValue({ removeMeta: true });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that none overwrites what another has read. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
