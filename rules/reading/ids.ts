import type { Observation } from '../observation/observation.ts';

/** The three values that find a failure in the sign-in logs, by their labels in the languages of the sign-in page. */

const form = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const instant = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d';
/** How much of the text before an id can be its label. */
const labelLength = 40;
/** What may stand between the words of a label and the value: `_id":"`, ` ID: `, `編號：`. */
const toValue = '[\\s_.-]*(?:ids?|no|nr|識別碼|编号)?[^\\p{L}\\p{N}]{0,8}$';
const correlation =
  'corr?[eé]la[a-zçãó]*|korrel[a-z]*|korelac[a-z]*|корреляци\\p{L}*|関連(?:付け)?|相関|相关|相關|관련|상관 ?관계|ارتباط';
const request =
  'request|trace|demande|requ[eê]te|anforderungs|anfrage|solicitud|solicita[cç][aã]o|pedido|richiesta|aanvraag|verzoek|żądania|запроса|要求|リクエスト|请求|請求|요청|الطلب';
const timestamp =
  'time ?stamp|horodat\\w*|zeitstempel|marca de (?:tiempo|hora)|carimbo de data/hora|tijdstempel|タイムスタンプ|时间戳|時間戳記|타임스탬프|метка времени';

/** Made when ids are asked for first: classes of Unicode take a millisecond, and most pages have no ids. */
const patterns = () => {
  made ??= {
    id: new RegExp(`${form}(?![0-9a-f-])`, 'gi'),
    correlation: new RegExp(`(?:${correlation})${toValue}`, 'iu'),
    request: new RegExp(`(?:${request})${toValue}`, 'iu'),
    timestamp: new RegExp(`(?:${timestamp})[^\\p{L}\\p{N}]{0,8}(${instant}(?:\\.\\d{1,9})?Z?)`, 'iu'),
    /** A row of an id whose label is in another language … */
    row: new RegExp(`^[^\\n]{0,60}?(?<![0-9a-f-])(${form})$`, 'i'),
    /** … and of the time below it. */
    time: new RegExp(instant),
  };
  return made;
};
let made:
  | Readonly<Record<'id' | 'correlation' | 'request' | 'timestamp' | 'row' | 'time', RegExp>>
  | undefined;

type Ids = Pick<Observation, 'requestId' | 'correlationId' | 'timestamp'>;

/** @param text in plain form. Ids without one of these labels can be anybody's, and are left out. */
export function idsIn(text: string): Ids {
  const found: { requestId?: string; correlationId?: string; timestamp?: string } = {};
  const { id: anyId, correlation, request, timestamp } = patterns();
  for (const { index, 0: id } of text.matchAll(anyId)) {
    const label = text.slice(Math.max(0, index - labelLength), index);
    if (correlation.test(label)) found.correlationId ??= id.toLowerCase();
    else if (request.test(label)) found.requestId ??= id.toLowerCase();
  }
  const [, time] = timestamp.exec(text) ?? [];
  if (time) found.timestamp = time;
  return found;
}

/**
 * Page: request, correlation and time stand in rows below each other, in whatever language. An id anywhere else is
 * somebody's: of a tenant, an application, a device.
 */
export function idsInOrder(lines: readonly string[]): Pick<Ids, 'requestId' | 'correlationId'> {
  const { row, time } = patterns();
  const ids = lines.map((line) => row.exec(line)?.[1]?.toLowerCase());
  const at = ids.findIndex((id, i) => id && ids[i + 1] && time.test(lines[i + 2] ?? ''));
  const [requestId, correlationId] = at < 0 ? [] : ids.slice(at);
  return requestId && correlationId ? { requestId, correlationId } : {};
}

/** Whether the text is an id and nothing else, in lower case. */
export function isId(text: string): boolean {
  return new RegExp(`^${form}$`).test(text);
}
