import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGallery } from './gallery/build.ts';
import { openGallery, type Theme } from './gallery/open.ts';
import { smallPng } from './gallery/picture.ts';
import { root } from './run.ts';

/**
 * `npm run gallery` builds the gallery and says where it is: a page with every state of the extension, to be opened in
 * any browser. `--pictures` makes the pictures of the README from it, `--update` the reviewed pictures and trees that
 * the tests compare with (tests/gallery/pictures, tests/gallery/trees).
 */

/** File in assets, state, theme. */
const forReadme = [
  ['popup.png', 'popup-recognised', 'light'],
  ['popup-dark.png', 'popup-recognised', 'dark'],
  ['help-desk.png', 'desk-report', 'light'],
] as const satisfies readonly (readonly [string, string, Theme])[];

const [option] = process.argv.slice(2);
if (option === '--pictures') await writePictures();
else if (option === '--update') updateReviewed();
else if (option === undefined) console.log(await buildGallery());
else {
  console.error('gallery: knows --pictures and --update');
  process.exitCode = 2;
}

async function writePictures(): Promise<void> {
  const { openPage, close } = await openGallery({ scale: 2 });
  try {
    const page = await openPage();
    for (const [file, id, theme] of forReadme) {
      const state = page.states.find((one) => one.id === id);
      if (!state) throw new Error(`the gallery has no state ${id}`);
      await page.theme(theme);
      await page.show(state, 'en');
      const png = await smallPng(page.page, await page.screenshot(state));
      writeFileSync(join(root, 'assets', file), png);
      console.log(`assets/${file}: ${id}, ${theme}, ${Math.round(png.length / 1000)} kB`);
    }
  } finally {
    await close();
  }
}

/** The tests themselves write what they would compare with: one way of making it. */
function updateReviewed(): void {
  const tests = ['tests/e2e/pictures.test.ts', 'tests/e2e/a11y-trees.test.ts'];
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', ...tests, '--update'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, UPDATE_GALLERY: '1', ALL: '1' },
  });
  process.exitCode = status ?? 1;
}
