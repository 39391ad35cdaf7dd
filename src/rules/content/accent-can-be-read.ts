import {
  leastContrast,
  MIN_CONTRAST,
  nearestReadable,
  type Scheme,
} from '../../domain/theme/accent.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A text in the accent colour has enough contrast with everything it stands on. */
export const accentCanBeRead = buildRule({
  name: 'accent-can-be-read',
  needs: ['tree'],
  check: ({
    tree: {
      site: { yaml, value },
    },
  }) =>
    (['light', 'dark'] satisfies Scheme[]).flatMap((scheme) => {
      const accent = value?.accent?.[scheme];
      if (!yaml || accent === undefined) return [];
      const { ratio, background } = leastContrast(accent, scheme);
      if (ratio >= MIN_CONTRAST) return [];
      const nearest = nearestReadable(accent, scheme);
      return [
        diagnosticAt(yaml.at(['accent', scheme]), {
          what: `text in this colour cannot be read well on ${scheme} pages`,
          // Rounded down: 4.499 is not enough.
          found: `${quote(accent)}, a contrast of ${Math.floor(ratio * 100) / 100} with ${quote(background)}`,
          expected: `a contrast of at least ${MIN_CONTRAST}`,
          repair: `write ${quote(nearest)}, the nearest colour that has it`,
        }),
      ];
    }),
});
