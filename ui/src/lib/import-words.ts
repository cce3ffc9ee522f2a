// Words for what the reading of a table found; the sentences stand in locales/*/import.ftl.
import { dashed, hasText, t } from './texts.svelte';

const named = (id: string, otherwise: string): string => (hasText(id) ? t(id) : otherwise);

export const targetText = (target: string): string => named(`target-${dashed(target)}`, target);
export const delimiterText = (delimiter: string): string => named(`delimiter-${dashed(delimiter)}`, delimiter);
/** `windows1252` and `windows_1252` are the same encoding. */
export const encodingText = (encoding: string): string =>
  named(`encoding-${dashed(encoding).replace(/^windows(\d)/, 'windows-$1')}`, encoding);
export const damageText = (kind: string): string => named(`damage-${dashed(kind)}`, t('import-damage-unnamed'));
export const damageExplained = (kind: string): string => named(`damage-${dashed(kind)}-explained`, '');
export const repairText = (kind: string): string => named(`repair-${dashed(kind)}`, '');
export const refusalText = (cause: string, line: number): string =>
  hasText(`row-refused-${dashed(cause)}`) ? t(`row-refused-${dashed(cause)}`, { line }) : t('import-refused-line', { line });
export const likenessText = (reason: string): string => named(`likeness-${dashed(reason)}`, reason);
export const skippedText = (why: string): string => named(`skipped-${dashed(why)}`, t('import-skipped-other'));
