import { THEME_KEY } from '../../domain/theme/early-theme.ts';
import { readStorage, writeStorage } from '../storage/storage.ts';

// A choice of the theme in the footer. Without script, or a choice, a page follows the device.

const place = document.querySelector<HTMLElement>('.ef-theme');
const select = document.createElement('select');
const names = place?.dataset['names']?.split(',') ?? [];
for (const [index, value] of ['', 'light', 'dark'].entries())
  select.add(new Option(names[index], value));
select.value = readStorage('localStorage', THEME_KEY) ?? '';
select.addEventListener('change', () => {
  document.documentElement.dataset['theme'] = select.value;
  writeStorage('localStorage', THEME_KEY, select.value || null);
});
const label = document.createElement('label');
label.append(place?.dataset['label'] ?? '', ' ', select);
place?.append(label);
