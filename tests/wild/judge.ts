import { badgeFor } from '../../entrypoints/background/route.ts';
import { observe } from '../../entrypoints/observer.content/observe.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { english } from '../../rules/words/language.ts';
import { htmlPage } from '../entrypoints/observer.content/html-page.ts';
import { see } from '../seen.ts';
import type { WildPage } from './frames.ts';

export interface Judged {
  readonly page: WildPage;
  /** Something is claimed: in the badge, or as a finding. */
  readonly claimed: boolean;
  /** One of the people whom the case names stands in the first fix of the first finding. */
  readonly rightPerson: boolean;
  /** What was claimed, for whoever looks into it. */
  readonly shown: string;
}

/** What the product says to one page, without a browser. */
export function judge(page: WildPage): Judged {
  const { badge, diagnosis } = page.asked
    ? look(page)
    : see({ slug: page.id, what: page.id, shows: 'nothing', ...page });
  const [first] = diagnosis.findings;
  const who = first?.fixes[0]?.who ?? [];
  return {
    page,
    claimed: badge !== '' || first !== undefined,
    rightPerson: who.some((one) => page.who.includes(one)),
    shown: first ? `${first.rule} ${first.verdict} (${who.join(' ')})` : 'nothing',
  };
}

/** On a page of another host the person asks, and no badge is shown. */
function look({ html, url }: WildPage) {
  const observation = observe(htmlPage(html, url));
  const observations = observation ? [observation] : [];
  return {
    badge: badgeFor({ observations: [], answers: {} }, {}, english).text,
    diagnosis: diagnose({ observations, answers: {} }),
  };
}
