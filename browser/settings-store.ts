import browser from 'webextension-polyfill';
import { lastingAnswers, salvageProfile } from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import { type Options, salvageOptions } from '../settings/options.ts';
import { type Policy, type ReadPolicy, readPolicy } from '../settings/policy.ts';
import { answersOf, questionsByPolicy, type Settings } from '../settings/settings.ts';
import { settingsOf, withAnswers } from '../settings/settings-of.ts';
import { takingTurns } from './in-turn.ts';
import { type Kept, keys, readKept } from './settings.ts';
import { policyKey, store } from './storage.ts';

/**
 * The options of the person and the policy of their organisation, checked field by field: one bad field loses nothing
 * else. Brings the schemas with it; settings.ts has what most pages need.
 */

/** None overwrites what another has read. */
const inTurn = takingTurns();

/** Everything that settings are made of. */
export interface Sources extends ReadPolicy {
  readonly own: Options;
}

/** Never fails: what cannot be read is not set. */
export async function readSources(): Promise<Sources> {
  return sourcesOf(await readKept());
}

/** The settings that come of what is kept. */
export function check(kept: Kept): Settings {
  const { own, policy } = sourcesOf(kept);
  return settingsOf(own, policy);
}

function sourcesOf({ local, managed }: Kept): Sources {
  return { own: optionsOf(local), ...readPolicy(managed) };
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

/** Forgets everything that is kept in `storage`, also what the tabs have shown. The policy is not the person's. */
export function forgetAll(): Promise<void> {
  return inTurn(async () => {
    const { [policyKey]: _, ...others } = await browser.storage.local.get();
    await browser.storage.local.remove(Object.keys(others));
    await browser.storage.session.clear();
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

/**
 * Before there were options, the lasting answers were kept as `profile`. They are read from there until options are
 * written for the first time. The chosen language has always been an item of its own (language-store.ts).
 */
function optionsOf({ options, profile, language }: Kept['local']): Options {
  const own = options === undefined ? beforeOptions(profile) : salvageOptions(options).value;
  return { ...own, ...salvageOptions({ language }).value };
}

/** Version 0.1.0 kept it beside the answers. */
const versionOfProfile = 'profile$';

/** The answers of versions that had no options. */
function beforeOptions(answers: unknown): Options {
  return withAnswers({}, lastingAnswers(salvageProfile(answers)));
}

async function write({ language, ...options }: Options): Promise<void> {
  await store('local', keys.options, options);
  await store('local', keys.language, language);
  await browser.storage.local.remove([keys.profile, versionOfProfile]);
}
