// Who may see something, in words.
import type { Visibility } from './commands';
import { t } from './texts.svelte';

const NAMES: Record<Visibility, () => string> = {
  team: () => t('visibility-team'),
  partnership: () => t('visibility-partnership'),
  public: () => t('visibility-public'),
};

export const visibilityName = (visibility: Visibility): string => NAMES[visibility]();

/** All of them, from the fewest who see to the most, for a list to choose from. */
export const visibilities = (): { value: Visibility; label: string }[] =>
  (['team', 'partnership', 'public'] as const).map((value) => ({ value, label: visibilityName(value) }));
