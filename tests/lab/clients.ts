import type { Client } from './client.ts';
import { chromium } from './clients/chromium.ts';

import { firefox, firefoxClassic } from './clients/firefox.ts';

/** Every client the lab can drive. */
export const clients: Client[] = [chromium, firefox, firefoxClassic];
