// In print, links show their URLs: the CSS prints `data-address`, an absolute URL only a browser knows.
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
    link.dataset['address'] = link.href;
  }
});
