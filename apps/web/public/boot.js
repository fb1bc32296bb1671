// Runs before the first paint: the theme without a flash, the language for assistive technology, which outline of the shell to draw,
// and the code of the signed-in app when the address is one of a workspace.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var theme = read('tandem-theme') || 'auto';
  var dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  var language = read('tandem-language') || (navigator.language || '').slice(0, 2);
  root.lang = language === 'pl' ? 'pl' : 'en';
  if (location.pathname.indexOf('/w/') !== 0) {
    root.setAttribute('data-shell', 'plain');
    return;
  }
  var chunks = document.querySelector('meta[name="tandem-workspace"]');
  (chunks ? chunks.content.split(' ') : []).forEach(function (href) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.appendChild(link);
  });
})();
