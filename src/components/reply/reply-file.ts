import type { ReplyData } from '../../domain/reply/data.ts';
import type { Key } from '../../i18n/dictionary.ts';
import type { Localized } from '../../schemas/text.ts';
import type { Detection } from '../../domain/library/detect-client.ts';

/** The content of `faq/<slug>/reply.json`: the data the panel for letters needs of an entry. */
export interface ReplyFile {
  data: ReplyData;
  /** The interface texts for letters and the panel, by locale. */
  texts: Record<string, Partial<Record<Key, string>>>;
  /** The detections of clients by user agent, with their names. */
  detections: (Detection & { name: Localized })[];
}
