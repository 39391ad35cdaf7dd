const refuse = `() => { throw new DOMException('The operation is insecure.', 'SecurityError'); }`;
const throwing = (on: string, name: string): string =>
  `Object.defineProperty(${on}, '${name}', { configurable: true, get: ${refuse} });`;
const missing = (on: string, name: string): string =>
  `delete ${on}.${name}; if ('${name}' in ${on}) Object.defineProperty(${on}, '${name}', { configurable: true, value: undefined });`;
const junk = (value: string): string => `{
  const junk = ${value};
  for (const key of ['client', 'gaps /', 'host /', 'query /', 'search', 'constructor', '__proto__']) {
    localStorage.setItem(key, junk);
    sessionStorage.setItem(key, junk);
  }
}`;
const state = (value: string): string => `history.replaceState(${value}, '');`;

/** Scripts that run before those of the site, by what they remove or corrupt. */
export const switchedOff: Record<string, string> = {
  'nothing is wrong': '',
  'junk is kept: empty': junk(`''`),
  'junk is kept: half an object': junk(`'{'`),
  'junk is kept: null': junk(`'null'`),
  'junk is kept: a number': junk(`'1e309'`),
  'junk is kept: a list of all sorts': junk(`'[1,null,{},[],"x",true]'`),
  'junk is kept: an object': junk(`'{"__proto__":{"host":1},"length":-1}'`),
  'junk is kept: markup': junk(`'<img src=x onerror=alert(1)>'`),
  'junk is kept: a million letters': junk(`'a'.repeat(300000)`),
  'junk is kept: half a character': junk(`'\\ud83d'`),
  'the state of the history is a text': state(`'text'`),
  'the state of the history is a number': state('7'),
  'the state of the history is true': state('true'),
  'the state of the history is a list': state(`[1, 'x', null]`),
  'the state of the history is a date': state('new Date()'),
  'the state of the history has junk for a host': state(`{ host: { a: 1 }, query: 5, q: [] }`),
  'the state of the history cannot be replaced': `History.prototype.replaceState = ${refuse};`,
  'localStorage refuses': throwing('window', 'localStorage'),
  'sessionStorage refuses': throwing('window', 'sessionStorage'),
  'all storage refuses':
    throwing('window', 'localStorage') +
    throwing('window', 'sessionStorage') +
    throwing('window', 'indexedDB') +
    throwing('window', 'caches'),
  'storage is missing': missing('window', 'localStorage') + missing('window', 'sessionStorage'),
  'storage is full': `Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };`,
  'there are no service workers': missing('Navigator.prototype', 'serviceWorker'),
  'service workers refuse to be asked for': throwing('Navigator.prototype', 'serviceWorker'),
  'a service worker cannot be registered': `if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No', 'SecurityError'));`,
  'there is no clipboard': missing('Navigator.prototype', 'clipboard'),
  'the clipboard refuses': `Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => ({ writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }) });`,
  'Intl.Segmenter is missing': 'delete Intl.Segmenter;',
  'structuredClone is missing': missing('window', 'structuredClone'),
  'there is no idle time': missing('window', 'requestIdleCallback'),
  'there are no workers': missing('window', 'Worker'),
  'WebAssembly is missing': missing('window', 'WebAssembly'),
  'the user agent is empty': `Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => '' });`,
};
