import { expect, test } from 'vitest';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { observationSchema } from '../../../rules/observation/observation.ts';
import { visits } from '../../visits.ts';
import { htmlPage } from './html-page.ts';

for (const { slug, html, url, what } of visits().filter(({ dynamic }) => !dynamic)) {
  test(`${slug}: ${what}`, async () => {
    const observation = observe(htmlPage(html, url));
    expect(observationSchema.safeParse(observation).error?.issues).toBeUndefined();
    await expect(`${JSON.stringify(observation, null, 2)}\n`).toMatchFileSnapshot(
      `../../pages/${slug}/observation.json`,
    );
    for (const secret of ['someone@example.com', 'a-secret', '192.0.2.1', "'Example'"]) {
      expect(JSON.stringify(observation)).not.toContain(secret);
    }
  });
}
