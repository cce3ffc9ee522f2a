// What is said in a meeting, noted in one line: the record that becomes of it.
import type { Meeting, NewRecord, Origin, Side } from './commands';

export type CaptureKind = 'recommendation' | 'question' | 'decision' | 'action';
export const CAPTURE_KINDS: readonly CaptureKind[] = ['recommendation', 'question', 'decision', 'action'];

export type Capture = {
  kind: CaptureKind;
  text: string;
  /** Who said it, or for an action who does it: a partner; null for nobody. */
  who: string | null;
};

/** Somebody in the meeting. */
export type Attendee = { partner: string; side: Side; present: boolean };

/** The field that the program names when it refuses the text of such a record. */
export const CAPTURE_FIELDS: Record<CaptureKind, string> = {
  recommendation: 'content.text',
  question: 'asked.text',
  decision: 'content.text',
  action: 'task.what',
};

/** The day on which it was said: that of the meeting, or today where it is noted beforehand. */
export function dayOfCapture(meeting: string, today: string): string {
  return today !== '' && meeting > today ? today : meeting;
}

export function captureRecord({ kind, text, who }: Capture, meeting: Meeting, attendees: Attendee[], today: string): NewRecord {
  const partnership_id = meeting.partnership_id;
  const meeting_id = meeting.id;
  const on = dayOfCapture(meeting.plan.on, today);
  const said = text.trim();
  const origin: Origin = who === null ? { kind: 'anonymous' } : { kind: 'partner', partner: who };
  switch (kind) {
    case 'recommendation':
      return { entity: 'recommendation', partnership_id, meeting_id, content: { text: said, origin, received_on: on } };
    case 'question':
      return { entity: 'question', partnership_id, meeting_id, asked: { text: said, origin, on } };
    case 'decision': {
      const proposer = attendees.find((one) => one.partner === who);
      return {
        entity: 'decision',
        partnership_id,
        meeting_id,
        content: { text: said, on, options: [], reasons: '' },
        people: {
          proposer: proposer ? { side: proposer.side, partner: proposer.partner } : null,
          present: attendees.filter((one) => one.present).map((one) => one.partner),
          decided: [],
        },
        follow_up: { visibility: 'partnership', review_on: null },
      };
    }
    case 'action':
      return {
        entity: 'action',
        partnership_id,
        task: { what: said, owner: who, due_on: null },
        origin: { source: { entity: 'meeting', id: meeting_id } },
      };
  }
}
