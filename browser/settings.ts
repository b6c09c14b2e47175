import browser from 'webextension-polyfill';
import { lastingAnswers, salvageAnswers } from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import type { Salvaged } from '../rules/salvage.ts';
import { type Options, salvageOptions } from '../settings/options.ts';
import { type Policy, salvagePolicy } from '../settings/policy.ts';
import { optionsAfter, type Settings, settingsOf, withAnswers } from '../settings/settings.ts';
import { takingTurns } from './in-turn.ts';
import { policyKey, store, watchStored } from './storage.ts';

/**
 * The options of the person in `storage.local`, and the policy of their organisation, of which there is a copy beside
 * them (policy.ts). Both are checked field by field as they are read: one bad field loses nothing else. The chosen
 * language is an item of its own (language.ts).
 */

const optionKeys = ['options', 'language'] as const;

/** Where version 0.1.0, which had no options, kept the lasting answers, and beside them its number of their format. */
const answersKey = 'profile';
const answersKeys = [answersKey, 'profile$'];

const readKeys = [...optionKeys, answersKey, policyKey];

/** None overwrites what another has read. */
const inTurn = takingTurns();

/** What counts: the options under the policy. Never fails: what cannot be read is not set. */
export async function readSettings(): Promise<Settings> {
  const items = await readItems();
  return settingsOf(optionsIn(items), policyIn(items).value);
}

/** What the person has set, whatever the policy says. Never fails. */
export async function readOptions(): Promise<Options> {
  return optionsIn(await readItems());
}

/** What the organisation has set, and what of it cannot be used. Never fails. */
export async function readPolicy(): Promise<Salvaged<Policy>> {
  return policyIn(await readItems());
}

/** Replaces the person's options. @throws where the storage is full or fails */
export function writeOptions(options: Options): Promise<void> {
  return inTurn(() => write(options));
}

/** Keeps what was answered for good among the options. What the policy answers is not the person’s. */
export function writeAnswers(answers: Answers): Promise<void> {
  return inTurn(async () => {
    const items = await readItems();
    await write(optionsAfter(optionsIn(items), policyIn(items).value, answers));
  });
}

/** Calls back after every change of options or policy, also one made elsewhere. @returns how to stop. */
export function watchSettings(changed: () => void): () => void {
  return watchStored('local', readKeys, changed);
}

/** Forgets everything that is kept in `storage`, also what the tabs have shown. The policy is not the person's. */
export function forgetAll(): Promise<void> {
  return inTurn(async () => {
    const { [policyKey]: _, ...others } = await browser.storage.local.get();
    await browser.storage.local.remove(Object.keys(others));
    await browser.storage.session.clear();
  });
}

type Items = Readonly<Record<string, unknown>>;

function readItems(): Promise<Items> {
  return browser.storage.local.get(readKeys).catch(() => ({}));
}

/** The answers of version 0.1.0 count until options are written for the first time. */
function optionsIn({ options, language, [answersKey]: answers }: Items): Options {
  const own =
    options === undefined
      ? withAnswers({}, lastingAnswers(salvageAnswers(answers)))
      : salvageOptions(options).value;
  return { ...own, ...salvageOptions({ language }).value };
}

function policyIn({ [policyKey]: policy }: Items): Salvaged<Policy> {
  return salvagePolicy(policy);
}

async function write({ language, ...options }: Options): Promise<void> {
  await store('local', 'options', options);
  await store('local', 'language', language);
  await browser.storage.local.remove(answersKeys);
}
