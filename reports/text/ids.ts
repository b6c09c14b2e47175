import type { Observation } from '../../rules/observation/observation.ts';

/** The three values that find a failure in the sign-in logs, by their labels in the languages of the sign-in page. */

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/gi;
/** How much of the text before an id can be its label. */
const labelLength = 40;
/** What may stand between the words of a label and the value: `_id":"`, ` ID: `, `編號：`. */
const toValue = '[\\s_.-]*(?:ids?|no|nr|識別碼|编号)?[^\\p{L}\\p{N}]{0,8}$';
const correlation = new RegExp(
  `(?:corr?[eé]la[a-zçãó]*|korrel[a-z]*|korelac[a-z]*|корреляци\\p{L}*|関連(?:付け)?|相関|相关|相關|관련|상관 ?관계|ارتباط)${toValue}`,
  'iu',
);
const request = new RegExp(
  `(?:request|trace|demande|requ[eê]te|anforderungs|anfrage|solicitud|solicita[cç][aã]o|pedido|richiesta|aanvraag|verzoek|żądania|запроса|要求|リクエスト|请求|請求|요청|الطلب)${toValue}`,
  'iu',
);
const timestampLabel =
  'time ?stamp|horodat\\w*|zeitstempel|marca de (?:tiempo|hora)|carimbo de data/hora|tijdstempel|タイムスタンプ|时间戳|時間戳記|타임스탬프|метка времени';
const timestamp = new RegExp(
  `(?:${timestampLabel})[^\\p{L}\\p{N}]{0,8}(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,3})?)\\d*(Z?)`,
  'iu',
);

type Ids = Pick<Observation, 'requestId' | 'correlationId' | 'timestamp'>;

/** @param text in plain form, in one line. Ids without one of these labels can be anybody's, and are left out. */
export function idsIn(text: string): Ids {
  const found: { requestId?: string; correlationId?: string; timestamp?: string } = {};
  for (const { index, 0: id } of text.matchAll(guid)) {
    const label = text.slice(Math.max(0, index - labelLength), index);
    if (correlation.test(label)) found.correlationId ??= id.toLowerCase();
    else if (request.test(label)) found.requestId ??= id.toLowerCase();
  }
  const [, time, zone = ''] = timestamp.exec(text) ?? [];
  if (time) found.timestamp = time + zone;
  return found;
}
