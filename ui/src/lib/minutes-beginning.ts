// The minutes as they begin: what is already noted of a meeting, in an order that a person completes.
import type { MeetingView, Origin, PresenceKind } from './commands';
import { nameOf } from './names.svelte';
import { day, t } from './texts.svelte';

/** A text to write on: who was there, the points, and under them what was recommended, asked, decided and is to be done. */
export function beginningOf(view: MeetingView): string {
  const { meeting, agenda, captured } = view;
  const person = (id: string) =>
    view.attendances.find(({ attendance }) => attendance.partner_id === id)?.name ?? nameOf(id) ?? t('value-someone');
  const author = (origin: Origin) => {
    if (origin.kind === 'partner') return person(origin.partner);
    return origin.kind === 'group' ? origin.name : '';
  };
  const said = (text: string, by: string) => `- ${text}${by ? ` (${by})` : ''}`;
  const who = (kind: PresenceKind) =>
    view.attendances
      .filter(({ attendance }) => attendance.presence.presence === kind)
      .map(({ name }) => name)
      .join(', ');
  const list = (title: string, lines: string[]) => (lines.length > 0 ? [`${title}\n${lines.join('\n')}`] : []);

  const present = who('present');
  const excused = who('excused');
  const facts = [
    `${meeting.plan.title}, ${day(meeting.plan.on, 'full')}`,
    present && t('minutes-present', { names: present }),
    excused && t('minutes-excused', { names: excused }),
  ];
  return [
    facts.filter(Boolean).join('\n'),
    ...agenda.map(({ item }, index) => `${index + 1}. ${item.title}\n`),
    ...list(
      t('minutes-recommendations'),
      captured.recommendations.map(({ content }) => said(content.text, author(content.origin))),
    ),
    ...list(
      t('minutes-questions'),
      captured.questions.map(({ asked }) => said(asked.text, author(asked.origin))),
    ),
    ...list(
      t('minutes-decisions'),
      captured.decisions.map(({ content }) => said(content.text, '')),
    ),
    ...list(
      t('minutes-actions'),
      captured.actions.map(({ task }) =>
        said(task.what, [task.owner ? person(task.owner) : '', task.due_on ? day(task.due_on) : ''].filter(Boolean).join(', ')),
      ),
    ),
  ].join('\n\n');
}
