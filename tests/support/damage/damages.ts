import type { Damage } from './damage.ts';
import { dataDamages } from './data.ts';
import { encodingDamages } from './encoding.ts';
import { fileDamages } from './files.ts';
import { lineDamages } from './lines.ts';
import { proseDamages } from './prose.ts';

/** Every way to damage a content tree, by name. */
export const damages: Record<string, Damage> = {
  ...lineDamages,
  ...encodingDamages,
  ...dataDamages,
  ...proseDamages,
  ...fileDamages,
};
