# The first screen: what is owed to whom, by date.

today-title = Hello, { $name }
today-lead = { $date } · { $count ->
    [0] nothing awaits you
    [one] { $count } thing awaits you
   *[other] { $count } things await you
}
today-to-do = To do
today-nothing = Nothing is pressing. Your partnerships are up to date.
today-first-step = Begin by describing a partnership: its name and what it is for.
today-late = late
today-late-since = late since { $date }
today-before = before { $date }
today-evaluation-due = Prepare the next evaluation
    .detail = the partnership takes stock at an agreed rhythm
today-round-to-open = Open the evaluation
    .detail = it can begin
today-round-results = Decide from the results
    .detail = { $count ->
        [one] { $count } point to discuss
       *[other] { $count } points to discuss
    }
today-round-to-close = Close the evaluation
    .detail = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    } of { $total ->
        [one] { $total } invitation
       *[other] { $total } invitations
    }
today-round-to-remind = Remind the invited people of the evaluation
    .detail = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    } of { $total ->
        [one] { $total } invitation
       *[other] { $total } invitations
    }
today-objective-to-make-precise = Make an objective precise
    .detail = { $count ->
        [one] { $count } question without an answer
       *[other] { $count } questions without an answer
    } of 5
today-measurement-missing = Measure where an objective stands
    .detail = not measured yet
today-adjustment-due = Do what was decided
    .detail = adjustment decided
today-partnership-without-objective = Give the partnership a first objective
    .detail = no objective noted
today-partnership-without-partners = Note who the partners are
    .detail = no partner noted
today-recommendation-to-acknowledge = Acknowledge a recommendation
    .detail = its author is waiting to know that it arrived
today-recommendation-to-decide = Decide on a recommendation
    .detail = so that its author can be told in time
today-recommendation-to-tell = Tell what became of a recommendation
    .detail = its author does not know yet
today-question-to-answer = Answer a question
    .detail = it waits for the clinical expert
today-question-to-tell = Pass on an answer
    .detail = whoever asked does not have it yet
today-meeting-to-prepare = Prepare a meeting
    .detail = { $count } of { $total } points are ready
today-documents-to-send = Send the documents for a meeting
    .detail = { $count } of { $total } partners have them in time
today-acronyms-to-explain = Explain acronyms
    .detail = { $count ->
        [one] { $count } unknown acronym in the papers
       *[other] { $count } unknown acronyms in the papers
    }
today-meeting-to-note = Note what happened
    .detail = the day of the meeting has passed
today-partner-silent = Get in touch
    .detail = nothing noted for more than { $count } days, the agreed rhythm
today-action-due = Do what was promised
    .detail = agreed action
today-decision-to-review = Look at a decision again
    .detail = it was to be reviewed by this day
today-agreement-to-review = Look at an agreement again
    .detail = it was to be reviewed by this day
today-incident-owed = Follow an incident up
    .detail = { $count ->
        [one] somebody is still to be told
       *[other] { $count } things are still to be done
    }
snooze = Later
snooze-named = Later: { $what }
snooze-title = Put off until later
snooze-until = Until
snooze-reason = Why it can wait
snooze-do = Put off
snooze-done = Put off until { $date }.
snooze-list = { $count ->
        [one] One thing put off
       *[other] { $count } things put off
    }
snooze-list-row = Until { $date } · { $reason }
snooze-end = Bring back
snooze-end-named = Bring back now: { $what }
snooze-was-ended = It is on the list again.
today-recommendation-to-close = Close a recommendation
    .detail = all is done and told
today-action-to-plan = Give an action a day
    .detail = nobody knows yet by when
