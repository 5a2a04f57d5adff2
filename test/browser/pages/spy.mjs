// Loaded first into a page of its own: keeps what scripts after it do to that page.
const seen = { problems: [], warnings: [], stored: [], styles: 0, globals: [] };
window.seen = seen;
seen.globals = Object.getOwnPropertyNames(window);

window.addEventListener(
  'error',
  (event) => seen.problems.push(event.message ?? `cannot load ${event.target}`),
  true,
);
window.addEventListener('unhandledrejection', (event) => seen.problems.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  seen.problems.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
);
for (const level of ['warn', 'error']) {
  console[level] = (...words) => seen.warnings.push(words.map(String).join(' '));
}

const keep = (name, target, method) => {
  const original = target?.[method];
  if (!original) return;
  target[method] = function (...words) {
    seen.stored.push(name);
    return original.apply(this, words);
  };
};
keep('storage', Storage.prototype, 'setItem');
keep('indexedDB', IDBFactory.prototype, 'open');
keep('caches', window.CacheStorage?.prototype, 'open');
keep('beacon', Navigator.prototype, 'sendBeacon');
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(Document.prototype, 'cookie', {
  ...cookie,
  set(text) {
    seen.stored.push('cookie');
    cookie.set.call(this, text);
  },
});
