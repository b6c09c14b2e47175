import { afterAll, beforeAll } from 'vitest';
import { type GalleryPage, type OpenGallery, openGallery, type Shown } from '../../tools/gallery/open.ts';

export interface GallerySession {
  /** Pages of one browser, which work side by side. */
  pages: readonly GalleryPage[];
  /** The first of them. */
  page: GalleryPage;
}

/** To build it and to start its browser takes longer than most of the tests: one file after the other uses it. */
let shared: OpenGallery | undefined;

/** Pages of the gallery for the tests of a file, as nobody has touched them. */
export function gallerySession(count: number): GallerySession {
  const session = {} as GallerySession;
  beforeAll(async () => {
    if (!shared?.isOpen()) shared = await openGallery();
    const { openPage } = shared;
    const pages = await Promise.all(Array.from({ length: count }, openPage));
    const [page] = pages;
    if (!page) throw new Error('no page');
    Object.assign(session, { pages, page });
  });
  afterAll(async () => {
    await Promise.all(session.pages.map(({ page }) => page.close()));
  });
  return session;
}

/** Does something for each job on whichever page is free. @returns what was found, all together */
export async function onAllPages<Job, Found>(
  { pages }: GallerySession,
  jobs: readonly Job[],
  work: (page: GalleryPage, job: Job) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const waiting = [...jobs];
  const found: Found[] = [];
  await Promise.all(
    pages.map(async (page) => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
        found.push(...(await work(page, job)));
    }),
  );
  return found;
}

/** @throws where the gallery has no such state */
export function stateOf({ states }: GalleryPage, id: string): Shown {
  const state = states.find((one) => one.id === id);
  if (!state) throw new Error(`the gallery has no state ${id}`);
  return state;
}
