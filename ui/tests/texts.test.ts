import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { t } from '../src/lib/texts.svelte';
import { sources } from './sources';
import { speak } from './speak';

const locales = join(import.meta.dirname, '../../locales');
const LANGUAGES = ['fr', 'en', 'nl', 'de'];

type Text = { file: string; variables: string[] };

/** Names of the variables anywhere in a parsed pattern. */
function variables(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const inner of node) variables(inner, found);
  else if (typeof node === 'object' && node !== null) {
    const { type, name } = node as { type?: unknown; name?: unknown };
    if (type === 'var' && typeof name === 'string') found.add(name);
    for (const inner of Object.values(node)) variables(inner, found);
  }
  return found;
}

function texts(language: string): { found: Map<string, Text>; doubled: string[] } {
  const found = new Map<string, Text>();
  const doubled: string[] = [];
  for (const file of readdirSync(`${locales}/${language}`)
    .filter((name) => name.endsWith('.ftl'))
    .sort()) {
    const resource = new FluentResource(readFileSync(`${locales}/${language}/${file}`, 'utf8'));
    for (const message of resource.body) {
      if (found.has(message.id)) doubled.push(message.id);
      found.set(message.id, { file, variables: [...variables(message.value)].sort() });
      for (const [name, value] of Object.entries(message.attributes))
        found.set(`${message.id}.${name}`, { file, variables: [...variables(value)].sort() });
    }
  }
  return { found, doubled };
}

/** How many messages a file begins: the parser drops what it cannot read without a word. */
function begun(language: string): number {
  return readdirSync(`${locales}/${language}`)
    .filter((name) => name.endsWith('.ftl'))
    .flatMap((name) => readFileSync(`${locales}/${language}/${name}`, 'utf8').split('\n'))
    .filter((line) => /^-?[a-zA-Z][\w-]*\s*=/.test(line)).length;
}

const french = texts('fr').found;

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const { found, doubled } = texts(language);

  test('are all readable', () => {
    expect([...found.keys()].filter((id) => !id.includes('.')).length + doubled.length).toBe(begun(language));
  });
  test('name each sentence once', () => {
    expect(doubled).toEqual([]);
  });
  test('have the ids of the French ones, in the same files', () => {
    const place = (all: Map<string, Text>) => [...all].map(([id, { file }]) => `${file} ${id}`).sort();
    expect(place(found)).toEqual(place(french));
  });
  test('have the variables of the French ones', () => {
    const differing = [...found].filter(([id, text]) => text.variables.join() !== french.get(id)?.variables.join());
    expect(differing.map(([id]) => id)).toEqual([]);
  });
});

test('French is set with its own apostrophes, quotation marks and spaces', () => {
  const faults: string[] = [];
  for (const file of readdirSync(`${locales}/fr`).filter((name) => name.endsWith('.ftl'))) {
    for (const message of new FluentResource(readFileSync(`${locales}/fr/${file}`, 'utf8')).body) {
      const said = JSON.stringify([message.value, message.attributes]);
      if (/[a-z]'[a-z]| [:;?!»]|« /.test(said)) faults.push(`${file} ${message.id}`);
    }
  }
  expect(faults).toEqual([]);
});

/** The closed lists behind ids that are put together from a name. */
const SUFFIXES: Record<string, string[]> = {
  'backups-': ['last', 'elsewhere', 'drill'],
  'user-role-': ['kiosk', 'reader', 'staff', 'coordinator'],
  'user-role-hint-': ['kiosk', 'reader', 'staff', 'coordinator'],
  'capability-': [
    'begin',
    'answer',
    'read',
    'own-access',
    'take-out',
    'record',
    'take-back',
    'read-history',
    'bring-in',
    'evaluate',
    'keep-safe',
    'set-up',
    'answer-requests',
    'audit',
    'let-in',
    'safeguard-keys',
  ],
  'nav-': ['today', 'partnerships', 'directory', 'meetings', 'recommendations', 'evaluations', 'glossary'],
  'tab-': ['overview', 'objectives', 'partners', 'meetings', 'exchanges', 'recommendations', 'decisions', 'life', 'evaluations', 'history'],
  'category-': [
    'health-professional',
    'resident-or-patient',
    'carer',
    'public-authority',
    'association',
    'private-sector',
    'elected-official',
    'other',
  ],
  'level-': ['inform', 'consult', 'act-together', 'decide-together', 'partner-led'],
  'need-': ['interpreter', 'large-print', 'plain-language', 'transport', 'childcare', 'step-free', 'remote'],
  'smart-': ['specific', 'measurable', 'attainable', 'relevant', 'time-bound'],
  'condition-': ['objectives', 'communication', 'confidentiality', 'transparency', 'participation', 'evaluation'],
  'petal-': ['objectives', 'communication', 'confidentiality', 'transparency', 'participation', 'evaluation'],
  'petal-fact-': [
    'objectives-precise',
    'objectives-measured',
    'rhythms-agreed',
    'adjustments-explained',
    'partners-answered',
    'categories-present',
    'evaluation-in-time',
    'adjustments-done',
    'recommendations-told',
    'rhythms-kept',
    'undertakings-signed',
    'decisions-explained',
    'agenda-shared',
  ],
  'entity-': [
    'centre',
    'partnership',
    'partner',
    'membership',
    'objective',
    'indicator',
    'measurement',
    'adjustment',
    'round',
    'meeting',
    'agenda-item',
    'attendance',
    'document',
    'dispatch',
    'communication',
    'enclosure',
    'recommendation',
    'question',
    'decision',
    'action',
    'problem',
    'contribution',
    'recognition',
    'agreement',
    'glossary-term',
    'population-group',
    'snooze',
    'disclosure',
    'consent-text',
    'consent',
    'incident',
    'erasure-certificate',
  ],
  'history-': ['create', 'update', 'delete', 'restore'],
  'kind-': ['person', 'organisation', 'partner', 'group', 'anonymous'],
  'side-': ['team', 'partner'],
  'state-': ['planned', 'open', 'closed', 'done', 'given-up', 'ongoing', 'reached', 'solved'],
  'round-state-': ['planned', 'open', 'closed'],
  'strength-': ['0', '1', '2', '3', '4'],
  'strength-hint-': ['keyboard', 'repeated', 'sequence', 'date', 'common', 'guessable', 'name', 'short'],
  'today-': [
    'evaluation-due',
    'round-to-open',
    'round-to-close',
    'objective-to-make-precise',
    'measurement-missing',
    'adjustment-due',
    'partnership-without-objective',
    'partnership-without-partners',
    'recommendation-to-acknowledge',
    'recommendation-to-decide',
    'recommendation-to-tell',
    'recommendation-to-close',
    'action-to-plan',
    'question-to-answer',
    'question-to-tell',
    'meeting-to-prepare',
    'documents-to-send',
    'acronyms-to-explain',
    'meeting-to-note',
    'partner-silent',
    'action-due',
    'decision-to-review',
    'agreement-to-review',
    'incident-owed',
  ],
  'means-': ['in-person', 'phone', 'email', 'letter', 'message', 'video', 'meeting', 'notice'],
  'consent-purpose-': [
    'keep-contact',
    'be-contacted',
    'take-part',
    'be-named',
    'photographs',
    'quotes',
    'keep-answers',
    'share-contact',
    'other',
  ],
  'consent-state-': ['never', 'given', 'expired', 'withdrawn'],
  'consent-means-': ['in-writing', 'by-mouth', 'electronically'],
  'consent-giver-': ['person', 'person-and-parent', 'parent', 'representative'],
  'consent-renew-': ['expired', 'ends-soon', 'of-age', 'older-words', 'unknown-words'],
  'erasure-reason-': ['request', 'retention', 'other'],
  'erase-how-': ['all', 'usual', 'leave'],
  'regime-': ['european-union', 'quebec', 'quebec-health', 'ontario', 'other'],
  'access-kind-': [
    'viewed',
    'printed',
    'exported',
    'imported',
    'unlocked',
    'unlock-failed',
    'locked',
    'role-changed',
    'person-invited',
    'person-disabled',
    'key-changed',
    'backup-made',
    'restored',
    'erased',
    'consent-withdrawn',
    'incident-entered',
    'setting-changed',
    'log-read',
  ],
  'access-reason-': ['partnership', 'request', 'audit', 'report', 'incident', 'other'],
  'privacy-tab-': ['persons', 'incidents', 'access'],
  'incident-kind-': ['loss', 'theft', 'unauthorised-access', 'wrong-recipient', 'alteration', 'unavailability', 'other'],
  'incident-risk-': ['not-assessed', 'unlikely', 'likely', 'high'],
  'incident-state-': ['open', 'closed'],
  'incident-told-': ['authority', 'minister', 'persons', 'public', 'others'],
  'incident-not-told-': ['unreadable', 'risk-gone', 'out-of-proportion', 'inquiry'],
  'incident-category-': ['stolen', 'lost', 'used', 'disclosed', 'collected', 'none'],
  'incident-circumstance-': ['knowingly', 'further', 'pattern', 'college', 'significant'],
  'incident-duty-': ['assess', 'tell-authority', 'explain-delay', 'tell-minister', 'tell-persons'],
  'incident-gap-': ['data', 'happened', 'persons', 'risk', 'measures'],
  'duty-state-': ['done', 'done-late', 'open', 'remind', 'overdue'],
  'retention-start-': ['partnership-ended', 'last-contact', 'own-day'],
  'retention-reason-': ['no-contact', 'purpose-achieved', 'conversation', 'memory', 'proof', 'law', 'own'],
  'patient-sign-': ['belgian-niss', 'quebec-nam', 'ontario-health-card', 'french-nir', 'condition', 'medicine', 'state', 'measure'],
  'direction-': ['outgoing', 'incoming', 'mutual'],
  'gift-': ['expertise', 'room', 'money', 'time', 'things'],
  'agreement-': ['charter', 'convention', 'confidentiality', 'sharing'],
  'influence-': ['agenda-items', 'speaking', 'decisions', 'changes'],
  'verdict-': ['accepted', 'in-part', 'refused'],
  'verdict-change-': ['under-way', 'realised'],
  'visibility-': ['team', 'partnership', 'public'],
  'technique-': ['round-of-words', 'pairs-first', 'cards', 'talking-object', 'dots', 'small-tables', 'silence-first', 'partners-first'],
  'agenda-purpose-': ['inform', 'discuss', 'decide', 'look-back'],
  'attendance-': ['present', 'excused', 'absent'],
  'readiness-': [
    'when-and-where',
    'link-and-fallback',
    'documents-in-time',
    'background',
    'acronyms',
    'needs',
    'partners-points',
    'hosting',
  ],
  'readiness-step-': ['plan', 'invite', 'dispatch', 'background', 'acronyms', 'needs', 'agenda', 'hosting'],
  'readiness-state-': ['met', 'open', 'late'],
  'meeting-recommendation-': ['received', 'decided', 'closed'],
  'meeting-question-': ['open', 'answered', 'told'],
  'meeting-captured-': ['recommendation', 'question', 'decision', 'action'],
  'meeting-capture-': ['recommendation', 'question', 'decision', 'action'],
  'exit-': ['understood', 'heard', 'know-next'],
  'exit-card-': ['yes', 'partly', 'no'],
  'answer-layout-': ['list', 'single', 'grid'],
  'answer-number-': ['between', 'least', 'greatest'],
  'collect-voice-': ['together', 'team', 'partner'],
  'influence-reading-': ['better', 'lower', 'same', 'too-few'],
  'builder-kind-': ['scale', 'choices', 'yes-no', 'number', 'date', 'line', 'lines', 'text'],
  'builder-example-': ['scale', 'choices', 'yes-no', 'number', 'date', 'line', 'lines', 'text'],
  'builder-in-': ['fr', 'en', 'nl', 'de'],
  'results-how-': ['person', 'mean', 'statements', 'gap', 'effect', 'spread', 'median', 'interval', 'rounding'],
  'results-change-': ['better', 'lower'],
  'results-change-by-': ['more', 'less', 'same'],
  'results-effect-': ['none', 'small', 'medium', 'large'],
  'results-group-': ['team', 'partner', 'together'],
  'results-meeting-ask-': ['surprise', 'explain', 'change'],
  'results-reliability-': ['too-few-items', 'small-group', 'too-few-sheets', 'no-variance'],
  'results-save-': ['xlsx', 'csv'],
  'results-band-': ['strength', 'discuss', 'concern', 'low', 'middle', 'high'],
  'results-total-': ['sum', 'mean', 'sum-range', 'mean-range'],
  'results-total-none-': ['small-group', 'no-mean', 'not-asked-of-all', 'different-scales', 'nothing-counts'],
};

test('every sentence that the page says exists', () => {
  const missing = new Set<string>();
  for (const { text } of sources()) {
    for (const [, id] of text.matchAll(/\bt\(\s*'([^']+)'/g)) if (id && !french.has(id)) missing.add(id);
    for (const [, one, other] of text.matchAll(/\bt\([^'`()]*\? '([^']+)' : '([^']+)'/g))
      for (const id of [one, other]) if (id && !french.has(id)) missing.add(id);
  }
  expect([...missing]).toEqual([]);
});

test('every sentence that is put together from a name exists', () => {
  const missing = new Set<string>();
  for (const [prefix, suffixes] of Object.entries(SUFFIXES))
    for (const suffix of suffixes) if (!french.has(prefix + suffix)) missing.add(prefix + suffix);
  for (const suffix of SUFFIXES['today-'] ?? []) if (!french.has(`today-${suffix}.detail`)) missing.add(`today-${suffix}.detail`);
  expect([...missing]).toEqual([]);
  const prefixes = new Set<string>();
  for (const { text } of sources()) for (const [, prefix] of text.matchAll(/\bt\(\s*`([a-z-]+)\$\{/g)) if (prefix) prefixes.add(prefix);
  // Ids that are looked up with hasText first may be missing, and say so otherwise.
  const looked = ['error-', 'problem-', 'row-refused-', 'weak-', 'access-part-'];
  expect([...prefixes].filter((prefix) => !(prefix in SUFFIXES) && !looked.includes(prefix))).toEqual([]);
});

test('a name that turns the direction of writing keeps that to itself', () => {
  speak('fr');
  const name = '\u202eZoé';
  expect(t('shares-page', { number: 1, name })).toContain(`\u2068${name}\u2069`);
  expect(t('shares-page', { number: 1, name: 'Zoé' })).not.toContain('\u2068');
});
