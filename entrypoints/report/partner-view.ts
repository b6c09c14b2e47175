import '../../components/desk/desk-shown.ts';
import '../../components/desk/partner-popup.ts';
import type { ShownView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { HelpPage } from '../../help/help-page.ts';
import type { PagePorts, TabPorts } from '../../help/ports.ts';
import { judgeWithSuccess } from '../../help/success.ts';
import type { Report } from '../../reports/report.ts';
import { outcomeDifferences, outcomeNow, outcomeThen } from '../../reports/reproduce/outcome.ts';
import { drawPage } from '../../reports/reproduce/page.ts';
import { parseObservation } from '../../rules/observation/observation.ts';
import { noSettings } from '../../settings/settings.ts';
import type { Ports } from './desk-ports.ts';

/** The page and the popup of a report. Loaded when somebody wants to be shown them. */
export async function partnerView(report: Report, ports: Ports): Promise<ShownView> {
  const last = report.observations.at(-1);
  const drawn = last && drawPage(last);
  const page = drawn && { ...drawn, address: drawn.url, of: report.observations.length };
  return {
    ...(page && { page }),
    popup: await popupOf(report, ports),
    differences: outcomeDifferences(language(), outcomeThen(report), outcomeNow(report)),
    ...(report.version && { version: report.version }),
  };
}

/** The popup with the program that it always has, over a tab in which the report's facts were seen. */
async function popupOf(report: Report, ports: Ports): Promise<HTMLElement> {
  const popup = document.createElement('partner-popup');
  const page = new HelpPage(popup, pagePorts(report, ports));
  await page.show(tabPorts(report, ports), judgeWithSuccess);
  return popup;
}

const nothing = async () => undefined;

/** What a tab would give; what is done in the popup is kept nowhere. */
function tabPorts({ observations, answers, outcomes = [] }: Report, { loadCodeNames }: Ports): TabPorts {
  return {
    readTab: async () => ({ observations, answers, tried: outcomes }),
    watchTab: () => undefined,
    // What the partner's options and organisation have set is in the answers of the report, or in no report.
    readSettings: async () => noSettings,
    watchSettings: () => undefined,
    writeAnswers: nothing,
    writeTabAnswers: nothing,
    writeTried: nothing,
    writeClock: nothing,
    readTicket: nothing,
    writeTicket: nothing,
    goTo: nothing,
    isPrivate: false,
    look: nothing,
    inject: nothing,
    loadCodeNames,
    loadParser: async () => parseObservation,
    covered: true,
    isClosed: async () => false,
    heldBack: nothing,
  };
}

function pagePorts(report: Report, { knownLanguages, loadLanguage, version }: Ports): PagePorts {
  return {
    languageInUse: async () => language(),
    // The page around it makes another one when its language is changed.
    watchLanguage: () => undefined,
    chooseLanguage: nothing,
    languagesToChoose: nothing,
    knownLanguages,
    loadLanguage,
    openPrivate: nothing,
    whereabouts: () => ({ languages: report.language ? [report.language] : [], timeZone: '' }),
    readRegion: nothing,
    writeRegion: nothing,
    leave: () => {},
    saveFile: () => {},
    openOptions: () => {},
    openDesk: () => {},
    maker: () => ({ version, language: language().tag }),
  };
}
