import { beforeAll, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find.ts';
import { build, pack, packagePath } from '../../tools/zip/packages.ts';
import { everything } from '../scope.ts';
import { mainJobIn } from './firefox.ts';

/** The package for Firefox in a real Firefox, where one is installed. */

const firefox = findFirefox();
if (!firefox)
  console.log(
    'No Firefox is installed here: its package is not run (node tools/firefox/find.ts installs one).',
  );
const runs = firefox !== undefined && everything;
/** It starts with an empty profile, which beside other browsers takes a minute or two. */
const patience = 300_000;

beforeAll(async () => {
  if (!runs) return;
  await build('firefox');
  pack('firefox');
}, patience);

test.skipIf(!runs)(
  'the package for Firefox does the main job in Firefox',
  async () => {
    await mainJobIn(firefox ?? '', packagePath('firefox'));
  },
  patience,
);
