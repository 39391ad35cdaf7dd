// On a page that has moved: goes on to the anchor one has asked for, which may have gone elsewhere.
const anchor = decodeURIComponent(location.hash.slice(1));
const page = document.querySelector('main a');
const own = anchor && document.getElementById(anchor)?.querySelector('a');
if (own) location.replace(own.href);
else if (anchor && page) location.replace(page.href.replace(/#.*|$/, location.hash));
