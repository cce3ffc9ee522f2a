# Meetings: planned, prepared, held, and what follows from them.

## Meetings
meeting-new = New meeting
meeting-new-lead = A name and a day are enough. The rest follows while preparing.
meeting-plan = Plan a meeting
meeting-plan-title = When and where
meeting-create = Plan the meeting
meeting-created = The meeting is planned.
meeting-needs-partnership = A meeting belongs to a partnership. Begin by making one.
meeting-list-title = Meetings
meeting-list-lead = A meeting that is well prepared lets everybody take part.
meeting-empty-title = When do you meet next?
meeting-empty-text = Plan a first meeting: a name and a day are enough to begin.
meeting-planned-title = To come
meeting-none-planned = No meeting is planned.
meeting-past-title = Past
meeting-past-more = { $count ->
    [one] Show { $count } more meeting
   *[other] Show { $count } more meetings
}
meeting-trend-title = How well prepared, year by year
meeting-trend-lead = The mean of the points that were ready on the day, out of 8.
meeting-trend-year = { $count ->
    [one] { $mean } of 8, { $held } meeting
   *[other] { $mean } of 8, { $held } meetings
}
meeting-present = { $count ->
    [0] attendance not noted yet
    [one] { $count } person present
   *[other] { $count } people present
}
meeting-to-note = To be noted
meeting-to-note-text = The day has passed. Note who was there, or move the meeting.
meeting-held = It was held
meeting-cancelled-on = Cancelled on { $date }
meeting-cancelled-because = Reason: { $reason }
meeting-day-and-time = { $date }, { $time }
meeting-online = online
meeting-led-by = led by { $name }
meeting-tabs = Parts of the meeting
meeting-remove = Remove
meeting-title-hint = For example: Users’ committee
meeting-place-hint = Address, floor, room: what it takes to find it.
meeting-link-hint = For those who take part from afar.
meeting-phone-hint = The number to call when the link fails.
meeting-time-zone-hint = The time is the one of this place.

## Change a meeting
meeting-change-title = Change the meeting
meeting-move = Move
meeting-day-is-moved = To change the day, use “Move”: the reason stays noted.
meeting-moved-from = First planned for { $date }: { $reason }
meeting-no-reason = no reason noted
meeting-reason-hint = Those who are invited may read it.
meeting-was-moved = The meeting is moved.
meeting-cancel = Cancel the meeting
meeting-cancel-text = It stays in the list, with the reason.
meeting-keep = Keep the meeting
meeting-was-cancelled = The meeting is cancelled.
meeting-repeat = Repeat
meeting-repeat-text = The same people, the same place, the team’s usual points. Partners propose theirs anew.
meeting-was-repeated = The next meeting is planned.
meeting-delete = Delete
meeting-delete-title = Delete “{ $title }”?
meeting-delete-text = Its agenda and attendance go with it. The deletion can be undone.
meeting-was-deleted = The meeting is deleted.
meeting-hold = The meeting was held
meeting-hold-later = From { $date } on, you note here that it was held.
meeting-was-held = Noted: the meeting was held.

## Readiness
readiness-title = Ready in { $score } of 8 points
readiness-title-past = Was ready in { $score } of 8 points
readiness-score = { $score } of 8 points
readiness-when-and-where = Day, time and place
readiness-link-and-fallback = Link and fallback number
readiness-documents-in-time = Documents sent well before
readiness-background = What one must know to take part
readiness-acronyms = Acronyms explained
readiness-needs = What each person needs
readiness-partners-points = Items proposed by partners
readiness-hosting = Who leads it, and how everybody gets to speak
readiness-state-met = ready
readiness-state-open = to do
readiness-state-late = late
readiness-state-not-shown = not shown to your role
readiness-step-plan = Complete
readiness-step-invite = Invite
readiness-step-dispatch = Note the sending
readiness-step-background = Write
readiness-step-acronyms = Put right
readiness-step-needs = Arrange
readiness-step-agenda = Propose
readiness-step-hosting = Choose
readiness-step-named = { $step }: { $point }
readiness-no-time = The time is missing.
readiness-no-place = The place is missing.
readiness-no-link = Somebody joins from afar: a link is needed.
readiness-no-phone = Add a number for when the link fails.
readiness-nobody-remote = Nobody joins from afar.
readiness-nobody-invited = No partner is invited yet.
readiness-documents-open = Your rule: { $rule } days. { $left } days are left to keep it; { $done } of { $of } partners have them.
readiness-documents-late = To be sent by { $date }: { $done } of { $of } partners have them.
readiness-no-background = A few sentences are enough: where we come from, what will be asked.
readiness-acronyms-open = { $count ->
    [one] { $count } unknown acronym: { $list }
   *[other] { $count } unknown acronyms: { $list }
}
readiness-needs-open = { $done } of { $of } arranged
readiness-need-for = { $need } for { $name }
readiness-agenda-empty = The agenda is still empty.
readiness-partners-none = 0 of { $of }. Invite partners to propose an item.
readiness-no-facilitator = Somebody to lead it is missing.
readiness-no-technique = Choose how everybody gets to speak.

## Acronyms
readiness-acronyms-lead = An acronym that not everybody knows keeps people out.
readiness-acronyms-none = All acronyms are explained.
readiness-acronym-meaning = { $acronym } means
readiness-acronym-explain = Add to the glossary
readiness-acronym-was-explained = { $acronym } is explained.
readiness-acronyms-pass = Let pass
readiness-acronyms-pass-hint = Write why: it stays noted.
readiness-acronyms-pass-which = Which ones
readiness-acronyms-passed = Let pass: { $list } ({ $reason })
readiness-acronyms-were-passed = These acronyms may stay.
readiness-acronyms-take-back = Take that back
readiness-acronyms-were-taken-back = These acronyms are pointed out again.

## Background and hosting
meeting-background-hint = In plain words: what happened before, what partners will be asked.
meeting-facilitator-hint = A partner may lead it as well.
technique-choose = Each way is explained when you choose it.
technique-all = All ways to let everybody speak
technique-round-of-words = Round of words
    .how = each in turn says one sentence; one may pass.
technique-pairs-first = Pairs first
    .how = five minutes in pairs, then all together.
technique-cards = Cards
    .how = each writes on a card, then the cards are read aloud.
technique-talking-object = Talking object
    .how = an object goes from hand to hand; who holds it speaks.
technique-dots = Dots
    .how = each puts three dots on what matters most.
technique-small-tables = Small tables
    .how = groups of four or five, then one person of each tells the others.
technique-silence-first = Silence first
    .how = everybody thinks for two minutes before anybody speaks.
technique-partners-first = Partners first
    .how = partners speak first, the team afterwards.

## Documents and what was sent
meeting-documents = Documents
meeting-documents-due = To be sent by { $date }, your rule of { $days } days.
meeting-documents-lead = To be sent well before the meeting.
meeting-document-add = Add a document
meeting-document-title-hint = In plain words: what one finds in it.
meeting-document-place-hint = Where it is: a binder, a website, a person.
meeting-document-was-added = The document is added.
meeting-document-was-removed = The document is removed.
meeting-document-remove-named = Remove: { $title }
dispatch-note = Note a sending
dispatch-sent = What was sent
dispatch-line = { $date }, { $means }: { $what }
dispatch-invitation-alone = the invitation
dispatch-to = { $count ->
    [one] to { $count } person: { $names }
   *[other] to { $count } people: { $names }
}
dispatch-no-documents = No document: the invitation counts as the sending.
dispatch-documents-hint = What was sent this time.
dispatch-was-noted = The sending is noted.
dispatch-held-back = An acronym is not explained yet: { $list }. Explain it, or let it pass with a reason; the sending is noted then.
dispatch-was-removed = The sending is removed.
dispatch-remove-named = Remove: { $date }

## Who is invited
attendance-title = Attendance and voice
attendance-invite = Invite
attendance-invite-title = People invited
attendance-invite-who = Whom to invite
attendance-invite-count = { $count } of { $total } chosen
attendance-invited = { $count ->
    [0] Nobody is invited
    [one] { $count } person invited
   *[other] { $count } people invited
}
attendance-were-invited = { $count ->
    [one] { $count } person is invited.
   *[other] { $count } people are invited.
}
attendance-all-invited = All members of the partnership are invited.
attendance-no-members = This partnership has no members yet.
attendance-add-members = Add members
attendance-nobody = First invite people, under “Prepare”.
attendance-person = { $name }, { $side }
attendance-uninvite = Remove
attendance-uninvite-named = Remove: { $name }
attendance-was-uninvited = { $name } is no longer invited.
attendance-needs = Needs
attendance-needs-of = Needs of { $name }
attendance-arranged = { $need }: arranged
attendance-need-note = How: { $need }
attendance-need-note-hint = For example: Turkish interpreter booked
attendance-was-arranged = { $need }: it is arranged.
attendance-was-not-arranged = { $need }: to be arranged.

## Who was there, who spoke
attendance-present = present
attendance-excused = excused
attendance-absent = absent
attendance-presence-of = Attendance of { $name }
attendance-was-noted = { $name }: { $presence }
attendance-was-unnoted = { $name }: attendance cleared
attendance-turns = { $count ->
    [one] { $count } turn to speak
   *[other] { $count } turns to speak
}
attendance-turns-of = Turns of { $name }
attendance-turn-more = One turn more: { $name }
attendance-turn-less = One turn less: { $name }
attendance-turn-noted = { $name }: spoke { $count ->
    [one] once
   *[other] { $count } times
}
attendance-turns-share = Partners’ turns: { $partners } of { $turns }
attendance-no-turns = Nobody has spoken yet.
attendance-key = Key
attendance-keys = Count with the keys 1 to 9, then A to Z
attendance-keys-hint = One key per person, in the order of the list.
attendance-key-nobody = Nobody for the key { $n }.

## Agenda
agenda-title = Agenda
agenda-open = Open the agenda
agenda-empty = Nothing on the agenda. Add a first item, or ask partners for one.
agenda-add = Add an item
agenda-title-hint = In plain words, without acronyms.
agenda-purpose-inform = inform
agenda-purpose-discuss = discuss
agenda-purpose-decide = decide
agenda-purpose-look-back = look back
agenda-minutes = { $n } min
agenda-nobody-named = Nobody in particular
agenda-proposed-by = proposed by { $name }
agenda-up = Move up
agenda-down = Move down
agenda-up-named = Move up: { $title }
agenda-down-named = Move down: { $title }
agenda-remove-named = Remove: { $title }
agenda-was-added = The item is added.
agenda-was-removed = “{ $title }” is removed.
agenda-was-moved = “{ $title }” is now in place { $place }.
agenda-total = { $total } min in all
agenda-total-of = { $total } of { $planned } min planned
agenda-too-long = The agenda is { $over } min too long.
agenda-acronyms = { $count ->
    [one] { $count } acronym to explain: { $list }
   *[other] { $count } acronyms to explain: { $list }
}
agenda-acronym-mark = acronym to explain

## The timer of the agenda
agenda-timer = Timer
agenda-timer-before = Start when the meeting begins.
agenda-timer-start = Start
agenda-timer-pause = Pause
agenda-timer-resume = Resume
agenda-timer-next = Next item
agenda-timer-end = End
agenda-timer-current = Item { $place } of { $total }: { $title }
agenda-timer-left = { $n } min left
agenda-timer-beyond = { $n } min more than planned
agenda-timer-spent = { $n } min spent
agenda-timer-next-is = Next: { $title }
agenda-timer-over = The time planned for “{ $title }” is over.

## Quick capture and outcomes
meeting-capture = Note without leaving the page
meeting-capture-hint = One line, then Enter.
meeting-capture-text = What was said
meeting-capture-kind = It is
meeting-capture-recommendation = a recommendation
meeting-capture-question = a question
meeting-capture-decision = a decision
meeting-capture-action = an action
meeting-capture-who = Who said it
meeting-capture-owner = Who does it
meeting-capture-unnamed = Nobody is named
meeting-capture-save = Note
meeting-captured = Noted in this meeting
meeting-captured-none = Nothing noted yet.
meeting-captured-recommendation = The recommendation is noted.
meeting-captured-question = The question is noted.
meeting-captured-decision = The decision is noted.
meeting-captured-action = The action is noted.
meeting-outcomes = What follows from the meeting
meeting-recommendations = { $count ->
    [one] { $count } recommendation
   *[other] { $count } recommendations
}
meeting-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
meeting-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
meeting-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
meeting-recommendation-received = received
meeting-recommendation-decided = decided
meeting-recommendation-closed = told and closed
meeting-question-open = unanswered
meeting-question-answered = answer to pass on
meeting-question-told = answer passed on

## Minutes
minutes-title = Minutes
minutes-hint = In plain words: what was said, what was decided, who does what.
minutes-empty = The minutes are not written yet.
minutes-begin = Begin with what is already noted
minutes-present = Present: { $names }
minutes-excused = Excused: { $names }
minutes-recommendations = Recommendations
minutes-questions = Questions
minutes-decisions = Decisions
minutes-actions = What is to be done
minutes-draft = draft
minutes-with-partners = With the partners since { $date }
minutes-approved = Approved on { $date }
minutes-share = Give it to the partners to read
minutes-were-shared = The partners can say what is missing.
minutes-approve = It is approved
minutes-were-approved = The minutes are approved.
minutes-redraft = Take it up again
minutes-were-redrafted = The minutes are a draft again.
minutes-versions = Earlier versions
minutes-versions-none = No earlier version.
minutes-version-of = { $date }, { $user }

## On leaving
exit-title = On leaving
exit-lead = Three questions, by a show of hands or cards. The answers stay without names.
exit-how = Count the cards of each colour.
exit-understood = I understood what was said
exit-heard = I could say what I wanted
exit-know-next = I know what happens next
exit-card-yes = yes
exit-card-partly = in part
exit-card-no = no
exit-share = { $card }: { $share }
exit-few = Fewer than { $n } answers: nothing is shown.
exit-remarks-hint = What should change next time, without naming anybody.

## Fields
field-meeting-plan-title = Name
field-meeting-plan-on = Day
field-meeting-plan-starts-at = Begins at
field-meeting-plan-minutes = Length, in minutes
field-meeting-plan-time-zone = Time zone
field-meeting-plan-place = Place
field-meeting-plan-link = Link
field-meeting-plan-phone = Fallback number
field-meeting-hosting-facilitator = Who leads it
field-meeting-hosting-technique = How everybody gets to speak
field-meeting-background-note = What one must know to take part
field-meeting-course-reason = Reason
field-meeting-course-state-state = State
field-meeting-minutes-text = Minutes
field-meeting-minutes-state-state = State
field-meeting-exit-remarks = Remarks
field-meeting-override-acronyms-reason = Why they may stay
field-meeting-override-acronyms-acronyms = Acronyms let pass
field-agenda-item-item-title = Item
field-agenda-item-item-minutes = Length, in minutes
field-agenda-item-item-purpose = To
field-agenda-item-item-proposer-side = Proposed by
field-agenda-item-item-proposer-partner = Who proposed it
field-agenda-item-position-place = Place
field-attendance-needs-needs = Needs
field-attendance-needs-needs-need = Need
field-attendance-needs-needs-arranged = Arranged
field-attendance-presence-presence = Attendance
field-attendance-speaking-turns = Turns to speak
field-attendance-invitation-side = Side
field-document-description-title = Document
field-document-description-place-place = Where it is
field-document-description-place-file-name = File
field-dispatch-sending-on = Sent on
field-dispatch-sending-means = How
field-dispatch-sending-documents = Documents
field-dispatch-sending-to = To whom

## What the history says besides
field-meeting-course-state-on = Cancelled on
field-meeting-course-state-reason = Reason
field-meeting-course-moves = Earlier days
field-meeting-minutes-state-since = With the partners since
field-meeting-minutes-state-on = Approved on
field-meeting-exit-understood-yes = Understood: yes
field-meeting-exit-understood-partly = Understood: in part
field-meeting-exit-understood-no = Understood: no
field-meeting-exit-heard-yes = Could speak: yes
field-meeting-exit-heard-partly = Could speak: in part
field-meeting-exit-heard-no = Could speak: no
field-meeting-exit-know-next-yes = Knows what is next: yes
field-meeting-exit-know-next-partly = Knows what is next: in part
field-meeting-exit-know-next-no = Knows what is next: no
field-document-description-place-kind = Where it is kept
field-document-description-place-size = Size
state-draft = draft
state-with-partners = with the partners
state-approved = approved
state-held = took place
state-cancelled = cancelled
kind-elsewhere = kept elsewhere
kind-attached = kept in the vault

## Tabs
tab-prepare = Prepare
tab-agenda = Agenda
tab-people = Attendance and voice
tab-minutes = Minutes
tab-outcomes = What follows
