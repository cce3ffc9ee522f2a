# Recommendations: the board, one of them, its steps until its author knows what became of it, and who said something.
## The board
recommendation-lead = A recommendation is closed only when the person who made it knows what became of it.
recommendation-new = New recommendation
recommendation-empty-title = What have the partners told you?
recommendation-empty-text = Note a first recommendation, in the person’s own words. The program will remind you to answer.
recommendation-shown-as = Shown as
recommendation-as-board = In columns
recommendation-as-list = As a list
recommendation-figure-received = Received in { $year }
recommendation-figure-told-all = Told back within the time promised
recommendation-figure-told = { $days ->
    [one] Told back within { $days } day
   *[other] Told back within { $days } days
}
recommendation-figure-of = { $part } of { $whole }
recommendation-figure-nothing = nothing to measure yet
recommendation-figure-realised = Changes made
recommendation-figure-refused = Refused or accepted in part, with the reason
recommendation-stage-received = Received
recommendation-stage-decided = Decided
recommendation-stage-under-way = Under way
recommendation-stage-closed = Told and closed
recommendation-column-empty = None for now.
recommendation-more = Show more
recommendation-more-of = Show more: { $stage }
recommendation-more-shown = { $count ->
    [one] { $stage }: { $count } more recommendation.
   *[other] { $stage }: { $count } more recommendations.
}
recommendation-list-caption = All recommendations, the newest first
recommendation-column-text = Recommendation
recommendation-column-author = From whom
recommendation-column-received = Received on
recommendation-column-stage = Where it stands

## What a card says
recommendation-to-acknowledge = receipt to be acknowledged
recommendation-to-study = to be considered
recommendation-tell-in = { $days ->
    [0] to tell today
    [one] to tell: { $days } day left
   *[other] to tell: { $days } days left
}
recommendation-tell-since = { $days ->
    [one] answer awaited for { $days } day
   *[other] answer awaited for { $days } days
}
recommendation-actions-done = { $total ->
    [one] { $done } of { $total } action done
   *[other] { $done } of { $total } actions done
}
recommendation-closed-by-exception = closed with a written reason
recommendation-closed-by-told-back = the person was told what became of it
recommendation-received-on = received on { $date }
recommendation-author = The person’s record, with the return sheet

## Who said it
origin-partner = A person or an organisation of the directory
origin-group = A group
origin-group-hint = For example: the users’ committee.
origin-group-name = Name of the group
origin-unnamed = Someone who does not wish to be named
origin-unnamed-hint = For example through the suggestion box. The answer is then given in public: by a notice or in a meeting.
origin-anonymous = anonymous
kind-partner = A partner
kind-group = A group
kind-anonymous = Anonymous

## A new one
recommendation-new-lead = Write down what was said, as it was said. The person will then hear what you make of it.
recommendation-partnership = In which partnership?
recommendation-text-hint = In the person’s own words. For example: open the waiting room at 8 o’clock.
recommendation-who = Who said it?
recommendation-create = Add the recommendation
recommendation-created = The recommendation is noted.

## Where it stands
recommendation-said = What was said
recommendation-in-meeting = Said in the meeting:
recommendation-meeting-untitled = meeting without a name
recommendation-course = Where does it stand?
recommendation-step-received = Received
recommendation-step-decided = Decided
recommendation-step-told = Told back
recommendation-step-closed = Closed
recommendation-step-done = done
recommendation-step-now = now
recommendation-step-later = later
recommendation-acknowledged-on = receipt acknowledged on { $date } ({ $means })
recommendation-not-acknowledged = The person does not know yet that it has arrived.
recommendation-realised-on = Change made on { $date }: { $proof }
recommendation-tell-by = Answer promised by { $date }
recommendation-exception-because = Nobody could be told, because: { $reason }
recommendation-closed-on = closed on { $date }

## The next step
recommendation-next-acknowledge = Say that it has arrived
recommendation-why-acknowledge = A word is enough: thank you, we have it, we are thinking about it.
recommendation-next-decide = Decide what you make of it
recommendation-why-decide = A clear answer, even a no, is better than silence.
recommendation-next-tell = Tell the person
recommendation-why-tell = The decision is made: the person who made the recommendation would like to know it.
recommendation-next-realise = Note what has changed
recommendation-why-realise = The person knows. Once the change can be seen, note it here.
recommendation-next-close = Close the recommendation
recommendation-why-close = The person knows what became of the recommendation. You can close it.
recommendation-next-except = Close without having been able to tell
recommendation-all-done = The circle is closed
recommendation-all-done-text = Nothing is left to do for this recommendation.
recommendation-others = Or else
recommendation-other-acknowledge = Note that receipt was acknowledged
recommendation-other-decide = Decide right away
recommendation-other-decide-anew = Look at the decision again
recommendation-other-tell = Note another time it was told
recommendation-other-realise = Note what has changed
recommendation-other-close = Close right away
recommendation-other-except = Not possible to tell the person?
recommendation-step-day = On which day?
recommendation-receipt-means = How did you say it?
recommendation-proof = How can one see it?
recommendation-proof-hint = A photograph, a figure, a notice, new opening hours…
recommendation-decide-anew = The person knows the decision made before. If it changes, it has to be told again.
recommendation-exception-meaning = This is an exception: the recommendation will be closed without the person knowing what became of it. The reason stays written in the history.
recommendation-exception-reason = Why could the person not be told?
recommendation-exception-reason-hint = For example: the group no longer exists.
recommendation-do-acknowledge = Note the acknowledgement
recommendation-do-decide = Note the decision
recommendation-do-tell = It was told back
recommendation-do-realise = The change is made
recommendation-do-close = Close
recommendation-do-except = Close with this reason
recommendation-was-acknowledged = The person knows that the recommendation has arrived.
recommendation-was-decided = The decision is noted.
recommendation-was-told = It was told back.
recommendation-was-realised = The change is noted.
recommendation-was-closed = The recommendation is closed.
recommendation-was-excepted = The recommendation is closed, with its reason.

## What was decided about it
verdict-ask = What have you decided?
verdict-accepted = Accepted
verdict-in-part = Accepted in part
verdict-refused = Refused
verdict-accepted-on = accepted on { $date }
verdict-in-part-on = accepted in part on { $date }
verdict-refused-on = refused on { $date }
verdict-because = Reason: { $reason }
verdict-reason-accepted = For what reason? (if you like)
verdict-reason-in-part = What will not be done, and why?
verdict-reason-refused = For what reason?
verdict-reason-hint = In plain words: this is what the person will hear.
verdict-change-realised = change made
verdict-change-under-way = under way

## Telling back
told-done = told
told-on = told on { $date } ({ $means })
told-by = told by { $name }
told-what = To say:
told-means = How did you say it?
told-public-hint = The person is not known: a notice or a meeting still reaches them.
told-who = Who told it?
told-who-hint = A name or a role.
told-satisfied = Is the person satisfied with what becomes of the recommendation?
told-satisfied-yes = Yes
told-satisfied-no = No
told-satisfied-unknown = Not known
told-is-satisfied = the person is satisfied
told-is-not-satisfied = the person is not satisfied

## What belongs to it
recommendation-actions = Actions that come from it
recommendation-actions-empty = No action yet. Who does what, by when?
recommendation-delete = Delete the recommendation
recommendation-delete-title = Delete this recommendation?
recommendation-delete-text = It will no longer be in the lists or in the figures. If it is refused, it is better to keep it with its reason. You can undo this.
recommendation-was-deleted = The recommendation is deleted.

## In the history
state-received = received
state-decided = decided
field-recommendation-content-text = What is recommended
field-recommendation-content-origin-kind = Who said it
field-recommendation-content-origin-partner = Partner
field-recommendation-content-origin-name = Group
field-recommendation-content-received-on = Received on
field-recommendation-progress-state = State
field-recommendation-progress-receipt-on = Receipt acknowledged on
field-recommendation-progress-receipt-means = Receipt acknowledged by
field-recommendation-progress-verdict-verdict = Decision
field-recommendation-progress-verdict-on = Decided on
field-recommendation-progress-verdict-reason = Reason
field-recommendation-progress-verdict-change-change = Change
field-recommendation-progress-verdict-change-on = Change made on
field-recommendation-progress-verdict-change-proof = How one can see it
field-recommendation-progress-told-on = Told back on
field-recommendation-progress-told-means = Told back by means of
field-recommendation-progress-told-by = Who told it
field-recommendation-progress-told-satisfied = Person satisfied
field-recommendation-progress-closing-told-on = Told back on
field-recommendation-progress-closing-told-means = Told back by means of
field-recommendation-progress-closing-told-by = Who told it
field-recommendation-progress-closing-told-satisfied = Person satisfied
field-recommendation-progress-closing-closing = Closed because
field-recommendation-progress-closing-on = Closed on
field-recommendation-progress-closing-reason = Reason for the exception
