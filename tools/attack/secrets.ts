import fc from 'fast-check';

/** Secrets as pages and addresses carry them, each with a random core that can be searched for. */
export interface Secret {
  /** As it is written on the page. */
  readonly text: string;
  /** None of these may be found anywhere. */
  readonly traces: readonly string[];
}

const letters = (min: number, max: number) => fc.stringMatching(new RegExp(`^[a-z]{${min},${max}}$`));
const core = fc.stringMatching(/^[a-z][a-z0-9]{11}$/);
const base64url = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
const secret = (text: string, ...traces: string[]): Secret => ({
  text,
  traces: traces.length > 0 ? traces : [text],
});

const mailAddress = fc
  .tuple(core, letters(9, 14), fc.constantFrom('', '+tag', '.müller', "o'neil", '_fabrikam.example#EXT#'))
  .map(([name, domain, more]) => secret(`${name}${more}@${domain}.example`, name, domain));
const guid = fc.uuid().map((id) => secret(id, id, id.slice(-12)));
const jwt = fc
  .tuple(base64url(40), base64url(60))
  .map(([payload, signature]) =>
    secret(`eyJ0eXAiOiJKV1QifQ.eyJ${payload}.${signature}`, payload.slice(0, 16), signature.slice(0, 16)),
  );
/** Authorization codes of Entra (`1.AX…`) and of personal accounts (`M.C5…`). */
const authorizationCode = fc
  .tuple(fc.constantFrom('0.A', '1.AX', 'M.C5'), base64url(50))
  .map(([start, rest]) => secret(`${start}${rest}.${rest.slice(0, 8)}`, rest.slice(0, 16)));
const tenantDomain = core.map((name) => secret(`${name}.onmicrosoft.com`, name));
const tenantName = fc
  .tuple(letters(9, 14), fc.constantFrom('Ltd', 'GmbH & Co. KG', '株式会社', 'S.à r.l.'))
  .map(([name, form]) => secret(`${name} ${form}`, name));
const address4 = fc
  .ipV4()
  .map((ip) => secret(`${ip}`, ip))
  .filter(({ text }) => text.length >= 11);
const address6 = fc
  .array(fc.stringMatching(/^[1-9a-f][0-9a-f]{3}$/), { minLength: 8, maxLength: 8 })
  .map((parts) => secret(parts.join(':'), parts.join(':'), parts.slice(0, 4).join(':')));

export const secrets: fc.Arbitrary<Secret> = fc.oneof(
  mailAddress,
  guid,
  jwt,
  authorizationCode,
  tenantDomain,
  tenantName,
  address4,
  address6,
);

/** As it is, percent-encoded once, twice, and as JSON inside a script writes it. */
export const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => text.replace(/[@'&#.]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
);

/** Which traces of the secrets are in a text, also where it is encoded, once or twice, or in another letter case. */
export function tracesIn(text: string, planted: readonly Secret[]): string[] {
  const once = decoded(text);
  const forms = [text, once, decoded(once)].map((form) => form.toLowerCase());
  return planted.flatMap(({ traces }) =>
    traces.filter((trace) => forms.some((form) => form.includes(trace.toLowerCase()))),
  );
}

/** Without one layer of encoding, by percent signs and as JSON inside a script writes it. */
export function decoded(text: string): string {
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return plain.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
