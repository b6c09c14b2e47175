// Put before the observer into its own world by tests/e2e/safety-reads.test.ts: notes every reading of what a person
// types, and of cookies and storage.
(() => {
  const read = [];

  function trap(owner, name, what, concerns = () => true) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    const note = (target) => concerns(target) && read.push(what);
    if (found.get) {
      Object.defineProperty(owner, name, {
        ...found,
        get() {
          note(this);
          return found.get.call(this);
        },
      });
    } else {
      Object.defineProperty(owner, name, {
        ...found,
        value(...args) {
          note(this, ...args);
          return found.value.apply(this, args);
        },
      });
    }
  }

  for (const owner of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLOptionElement]) {
    for (const name of [
      'value',
      'defaultValue',
      'valueAsNumber',
      'checked',
      'files',
      'selectedOptions',
      'selected',
    ]) {
      if (Object.hasOwn(owner.prototype, name)) trap(owner.prototype, name, `${owner.name}.${name}`);
    }
  }
  const typed = 'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox]';
  const isTyped = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(typed);
  const holds = (fields) => (node) =>
    isTyped(node) || (node.nodeType !== Node.TEXT_NODE && node.querySelector?.(fields));
  const holdsTyped = holds(typed);
  // What stands in an <input> is no text of what is around it, only of its markup.
  const holdsTypedText = holds(typed.replace('input, ', ''));
  trap(Node.prototype, 'nodeValue', 'text of a field', isTyped);
  trap(CharacterData.prototype, 'data', 'text of a field', isTyped);
  trap(CharacterData.prototype, 'substringData', 'text of a field', isTyped);
  trap(Node.prototype, 'textContent', 'text of a field', holdsTypedText);
  trap(HTMLElement.prototype, 'innerText', 'text of a field', holdsTypedText);
  trap(Element.prototype, 'innerHTML', 'text of a field', holdsTyped);
  trap(Element.prototype, 'outerHTML', 'text of a field', holdsTyped);
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    if (name === 'value') read.push('attribute value');
    return getAttribute.call(this, name);
  };
  trap(Document.prototype, 'cookie', 'cookie');
  trap(Document.prototype, 'getSelection', 'selection');
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'getSelection',
  ]) {
    trap(window, name, name);
  }
  trap(Navigator.prototype, 'clipboard', 'clipboard');
  trap(Navigator.prototype, 'credentials', 'credentials');

  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    if (message === 'touch') {
      for (const field of document.querySelectorAll(typed))
        [field.value, field.textContent, field.firstChild?.nodeValue];
      [document.cookie, window.localStorage, window.sessionStorage, window.indexedDB];
    }
    if (message === 'touch' || message === 'read') reply(read.splice(0));
  });
})();
