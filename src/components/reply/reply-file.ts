import type { ReplyData } from '../../domain/reply/data.ts';
import type { Key } from '../../i18n/dictionary.ts';
import type { Localized } from '../../schemas/text.ts';
import type { Detection } from '../message-tabs/detect-client.ts';

/** `faq/<slug>/reply.json`: what the panel for letters needs to know of an entry. */
export interface ReplyFile {
  data: ReplyData;
  /** The texts of the interface for letters and for the panel, by locale. */
  texts: Record<string, Partial<Record<Key, string>>>;
  /** How clients are recognised by their user agent. */
  detections: (Detection & { name: Localized })[];
}
