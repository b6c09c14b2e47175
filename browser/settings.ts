import browser from 'webextension-polyfill';
import {
  type Dated,
  datedAnswers,
  salvageAnswers,
  salvageDated,
  todaysAnswers,
  undated,
} from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import type { Salvaged } from '../rules/salvage.ts';
import { type Options, salvageOptions } from '../settings/options.ts';
import { type Policy, salvagePolicy } from '../settings/policy.ts';
import { notSet, optionsAfter, type Settings, settingsOf, withCompany } from '../settings/settings.ts';
import { takingTurns } from './in-turn.ts';
import { policyKey, store, watchStored } from './storage.ts';

/**
 * The options of the person in `storage.local`, what they answered today, and the policy of their organisation, of which
 * there is a copy beside them (policy.ts). All are checked field by field as they are read: one bad field loses nothing
 * else. The chosen language is an item of its own (language.ts).
 */

const optionKeys = ['options', 'language'] as const;

/** What can be different tomorrow, each answer with its time. Older than a day it does not count. */
const todayKey = 'today';

/** Where version 0.1.0, which had no options, kept the lasting answers, and beside them its number of their format. */
const answersKey = 'profile';
const answersKeys = [answersKey, 'profile$'];

const readKeys = [...optionKeys, answersKey, todayKey, policyKey];

/** None overwrites what another has read. */
const inTurn = takingTurns();

/** What counts: the options and today's answers, under the policy. Never fails: what cannot be read is not set. */
export async function readSettings(): Promise<Settings> {
  const items = await readItems();
  return settingsIn(items, new Date());
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
  return inTurn(async () => write(options, todayIn(await readItems(), new Date())));
}

/**
 * Keeps what outlasts a tab: facts of the company among the options, today's answers with their time. What the policy
 * answers is not the person’s.
 */
export function writeAnswers(answers: Answers): Promise<void> {
  return inTurn(async () => {
    const now = new Date();
    const items = await readItems();
    const settings = settingsIn(items, now);
    const today = datedAnswers(notSet(answers, settings), todayIn(items, now), now);
    await write(optionsAfter(optionsIn(items), policyIn(items).value, answers), today);
  });
}

/** What version 0.1.0 kept for ever gets its age from now on. Background only, once when it starts. */
export function ageOldAnswers(): Promise<void> {
  return inTurn(async () => {
    const items = await readItems();
    if (items[answersKey] !== undefined) await write(optionsIn(items), todayIn(items, new Date()));
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

function settingsIn(items: Items, now: Date): Settings {
  return settingsOf(optionsIn(items), policyIn(items).value, undated(todayIn(items, now)));
}

/** The answers of version 0.1.0 count until options are written for the first time. */
function optionsIn({ options, language, [answersKey]: answers }: Items): Options {
  const own =
    options === undefined ? withCompany({}, salvageAnswers(answers)) : salvageOptions(options).value;
  return { ...own, ...salvageOptions({ language }).value };
}

/** Those of version 0.1.0 are as old as the first look at them. */
function todayIn({ options, [todayKey]: today, [answersKey]: answers }: Items, now: Date): Dated {
  if (options !== undefined || today !== undefined) return salvageDated(today, now);
  return datedAnswers(todaysAnswers(salvageAnswers(answers)), {}, now);
}

function policyIn({ [policyKey]: policy }: Items): Salvaged<Policy> {
  return salvagePolicy(policy);
}

async function write({ language, ...options }: Options, today: Dated): Promise<void> {
  await store('local', 'options', options);
  await store('local', 'language', language);
  await store('local', todayKey, Object.keys(today).length > 0 ? today : undefined);
  await browser.storage.local.remove(answersKeys);
}
