import { Window } from 'happy-dom';

/** What is kept of a page; everything else is dropped with all that is in it. */
const elements = new Set(
  `a article aside b blockquote br button code dd div dl dt em fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr i
  img input label legend li main nav ol option p pre section select small span strong style sub sup table tbody td
  textarea tfoot th thead tr u ul`.split(/\s+/),
);
/** No address and nothing that acts. */
const attributes =
  /^(aria-[a-z]+|role|class|id|style|dir|lang|hidden|type|placeholder|alt|colspan|rowspan|disabled)$/;
const dropped = new Set([
  'script',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'link',
  'meta',
  'title',
  'head',
  'base',
]);

/** A page as it looks, without anything that runs, loads or leads anywhere. Only what an element shows is kept. */
export function safePage(html: string): string {
  const window = new Window({
    url: 'https://page.invalid/',
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableJavaScriptEvaluation: true,
    },
  });
  window.document.write(html);
  const body = window.document.body as unknown as Node;
  const styles = [...window.document.head.querySelectorAll('style')].map((style) =>
    markup(style as unknown as Node),
  );
  return `${styles.join('')}${inside(body)}`.replace(/\n\s*/g, '\n').trim();
}

function inside(node: Node): string {
  return [...node.childNodes].map(markup).join('');
}

function markup(node: Node): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName.toLowerCase();
  if (dropped.has(name)) return '';
  if (name === 'style') return `<style>${plainStyles(element.textContent ?? '')}</style>`;
  const content = inside(element.shadowRoot ?? element);
  if (!elements.has(name)) return `<div>${content}</div>`;
  const kept = [...element.attributes].filter((attribute) => attributes.test(attribute.name)).map(written);
  const start = `<${[name, ...kept].join(' ')}>`;
  return ['br', 'hr', 'img', 'input'].includes(name) ? start : `${start}${content}</${name}>`;
}

function written({ name, value }: Attr): string {
  const text = name === 'style' ? plainStyles(value) : value;
  return `${name}="${escaped(text).replaceAll('"', '&quot;')}"`;
}

/** Styles that load nothing. */
function plainStyles(text: string): string {
  return text
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\([^)]*\)/gi, 'none')
    .replaceAll('<', '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
