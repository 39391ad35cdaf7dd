import { eachVersion, type Measure } from './measure.ts';
import { copy, fetched, paste, visit } from './visit.ts';

/** A text that all versions of the library have, as it is on the screen. */
export const TEXT = 'この組織の証明書は失効しています。';
/** Milliseconds after the answer in which what follows it is fetched. By judgement. */
export const AFTER = 5000;

/** What the whole visit costs to which an exact text is pasted into the home page. */
export const exactPaste: Measure = {
  about: 'Home page, an exact text pasted, and 5 s more',
  figures: {
    kb: { label: 'KB, gzip', digits: 1, wanted: { share: 0.15 } },
    requests: { label: 'requests', digits: 0, wanted: { amount: 5 } },
    later: { label: 'KB from the focus on', digits: 1 },
    laterRequests: { label: 'requests from the focus on', digits: 0 },
  },
  prepare: eachVersion(({ site }) =>
    visit({ folders: [site] }, async (visited) => {
      await visited.page.waitForLoadState('networkidle');
      const before = fetched(visited);
      await copy(visited, TEXT);
      await paste(visited);
      await visited.page.waitForTimeout(AFTER);
      const { requests, kb } = fetched(visited);
      return { kb, requests, later: kb - before.kb, laterRequests: requests - before.requests };
    }),
  ),
};
