import type { Answers } from '../rules/data/questions.ts';
import { workspacePrefix } from '../rules/data/workspaces.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { failureOfPath } from '../rules/reading/failing-path.ts';
import { mostTried, type Tried } from '../rules/tried.ts';
import { type MadeDiagnosis, type Report, reportFormat } from './report.ts';

/** How much of the (already redacted) paths a report shows: all, the part that names the workspace, nothing. */
export type PathsShown = 'full' | 'workspace' | 'none';

export interface ReportParts {
  /** Oldest first, at least one; the last ten count. */
  readonly observations: readonly Observation[];
  readonly answers: Answers;
  /** What the sender says of the fixes they tried. */
  readonly tried?: readonly Tried[];
  readonly now: Date;
  /** Version of the extension. */
  readonly version: string;
  /** Language of the browser. */
  readonly language?: string;
  /** The sender's own words. */
  readonly note?: string;
  readonly paths: PathsShown;
}

/** No report is larger than this, in bytes of JSON. */
export const maxReportBytes = 20_000;
/** The longest note that a report carries, in characters. */
export const maxNote = 2000;
const maxObservations = 10;
const maxFindings = 20;

/**
 * A report as the person sends it. The diagnosis in it is what these observations mean with their whole paths: what
 * the person was shown, also where less of the paths is sent.
 */
export function makeReport(parts: ReportParts): Report {
  const { answers, tried = [], now, version, language, paths } = parts;
  const observations = parts.observations.slice(-maxObservations);
  const note = cleanNote(parts.note ?? '');
  return withinBounds({
    format: reportFormat,
    v: 1,
    observations: observations.map((one) => withPaths(one, paths)),
    answers,
    diagnosis: made(diagnose({ observations, answers })),
    ...(tried.length > 0 && { outcomes: tried.slice(-mostTried).map((one) => ({ ...one })) }),
    made: now.toISOString(),
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) && { version }),
    ...(language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(language) && { language }),
    ...(note && { note }),
  });
}

/** Ids only. */
export function made({ findings }: Diagnosis): MadeDiagnosis {
  return {
    findings: findings.slice(0, maxFindings).map(({ rule, verdict, fixes }) => ({
      rule,
      verdict,
      fixes: fixes.map(({ id, who }) => ({ id, who: [...who] })),
    })),
  };
}

/** The observation with no more of its paths than is to be shown. */
export function withPaths(observation: Observation, paths: PathsShown): Observation {
  if (paths === 'full') return observation;
  const { host } = observation;
  const shorten = (path: string) => {
    if (paths === 'none') return undefined;
    return failureOfPath({ host, path }) ? path : workspacePrefix({ host, path });
  };
  const { locale, statuses, path, ...others } = observation;
  return {
    ...others,
    path: shorten(path) ?? '/',
    ...(locale && paths === 'workspace' && { locale }),
    statuses: statuses.map(({ path: of, ...status }) => {
      const kept = of && shorten(of);
      return kept ? { ...status, path: kept } : status;
    }),
  };
}

/** Line breaks stay; other control characters and halves of characters would be written as six each. */
function cleanNote(note: string): string {
  const plain = note
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim();
  // Not in the middle of a character.
  return plain.slice(0, maxNote).replace(/\p{Cs}$/u, '');
}

/** The oldest observations go first, then the least findings. One observation with one note is always small enough. */
function withinBounds(report: Report): Report {
  if (bytesOf(report) < maxReportBytes) return report;
  const { observations, diagnosis } = report;
  if (observations.length > 1) return withinBounds({ ...report, observations: observations.slice(1) });
  const findings = diagnosis?.findings ?? [];
  return findings.length > 0
    ? withinBounds({ ...report, diagnosis: { findings: findings.slice(0, -1) } })
    : report;
}

function bytesOf(report: Report): number {
  return new TextEncoder().encode(JSON.stringify(report)).length;
}
