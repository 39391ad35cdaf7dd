// On a page that has moved: goes on to the anchor one has asked for, which may have gone elsewhere.
// Names of messages are written in an address as they are.
const anchor = location.hash.slice(1);
const page = document.querySelector('main a');
const own = document.getElementById(anchor)?.querySelector('a');
if (own) location.replace(own.href);
else if (anchor && page) location.replace(page.href.replace(/#.*|$/, () => location.hash));
