# The frame, what every screen shares, the names of the closed lists, and the history.

## The frame
navigation = Navigation
window-title = Entente – { $screen }
skip-to-content = Skip to content
nav-today = Today
nav-attention = { $count ->
    [one] { $count } thing awaits you
   *[other] { $count } things await you
}
nav-partnerships = Partnerships
nav-directory = Directory
nav-evaluations = Evaluations
nav-meetings = Meetings
nav-recommendations = Recommendations
nav-glossary = Plain language

nav-protection = Protection
nav-settings = Settings
nav-people = People and roles
nav-backups = Backups
safe-encrypted = Encrypted
safe-offline = , offline
safe-lock-in = Locks in { $minutes } min
lock-now = Lock
demonstration-notice = You are in the demonstration: people and figures are invented. Do not note anything real here.
demonstration-leave = Leave the demonstration
read-only-notice = { $cause ->
    [full] This disk has no room left: you can read everything and make a backup elsewhere, but add or change nothing. Make room, lock, then open again.
    [read_only] This disk or folder cannot be written to: you can read everything and make a backup elsewhere, but add or change nothing. Allow writing, lock, then open again.
   *[denied] The computer does not let you write in this folder: you can read everything and make a backup elsewhere, but add or change nothing. Ask the person who looks after the computer for access.
}
read-only-backups = Back up elsewhere
breadcrumb = Where you are
language-choose = Language of the program

## Search
search = Search
search-placeholder = Search for a person, an objective, a word
search-found = { $count ->
    [0] Nothing found. Try another word or the beginning of a name.
    [one] { $count } result
   *[other] { $count } results
}
search-beyond = More than { $count } found. Add a word to narrow them down.
search-lead = One word is enough, even its beginning. From four letters on, a part of a long word is found too.
search-words = Words to find
search-kind = What
search-kind-all = Everything
search-partnership-all = All partnerships
search-structure = Partnerships, objectives and partners
search-life = Meetings, exchanges, recommendations and the rest
search-in-directory = Search the directory
search-all = See all that was found
search-back = Back to the list

## Buttons and states that every screen shares
save = Save
saved = Saved.
cancel = Cancel
close = Close
edit = Change
edit-named = Change: { $what }
undo = Undo
undone = The last change was undone.
undone-named = The change was undone: { $title }.
busy = One moment…
more-fields = More details
section-empty = Nothing is noted yet.
section-not-shown = Is not shown to your role.
choose-none = Not chosen yet
nobody = Nobody for now
unit-days = days
date-format = day/month/year
time-format = for example 18:30
unit-minutes = minutes
pages = Pages of the list
pages-shown = { $first } to { $last } of { $total }
pages-shown-beyond = { $first } to { $last } of more than { $total }
page-previous = Previous page
page-next = Next page
progress-of = { $share }, { $done } of { $total }
progress-stop = Stop
progress-stopping = Stopping…

## Forms
draft-found = Draft found: what you had begun is here.
draft-drop = Discard the draft
form-to-put-right = { $count ->
    [one] { $count } answer needs correcting. Nothing is lost.
   *[other] { $count } answers need correcting. Nothing is lost.
}
form-field-problem = { $field }: { $problem }
failure-unnamed = This could not be done (code { $code }). Nothing is lost.
problem-unnamed = This answer does not fit.

## Kinds of partners
category-resident-or-patient = Residents and patients
category-carer = Carers
category-association = Association
category-health-professional = Health professional
category-public-authority = Public authority
category-elected-official = Elected official
category-private-sector = Private sector
category-other = Other
category-none = Category to be specified
category-all = All categories
category-count = { $category }: { $count }
kind-person = Person
kind-organisation = Organisation

## Levels of participation
level-inform = Inform
level-consult = Consult
level-act-together = Act together
level-decide-together = Decide together
level-partner-led = Led by the partners

## Needs
need-interpreter = Interpreter
need-large-print = Large print
need-plain-language = Plain language
need-transport = Transport
need-childcare = Childcare
need-step-free = Step-free access
need-remote = Taking part remotely

## States
state-planned = planned
state-open = open
state-closed = closed
state-done = done
state-given-up = given up
state-ongoing = ongoing
state-reached = reached
state-solved = solved

## Kinds of records
entity-centre = Centre
entity-user = Person who opens the vault
entity-partnership = Partnership
entity-partner = Partner
entity-membership = Membership of a partner
entity-objective = Objective
entity-indicator = Indicator
entity-measurement = Measurement
entity-adjustment = Adjustment
entity-meeting = Meeting
entity-agenda-item = Agenda item
entity-attendance = Attendance
entity-document = Document
entity-dispatch = Sending
entity-communication = Exchange
entity-enclosure = Enclosure
entity-recommendation = Recommendation
entity-question = Question
entity-decision = Decision
entity-action = Action
entity-problem = Problem
entity-contribution = Contribution
entity-recognition = Recognition
entity-agreement = Agreement
entity-glossary-term = Explained word
entity-population-group = Population group
entity-snooze = Put off
entity-disclosure = Who may see
entity-consent-text = Words of a consent
entity-consent = Consent
entity-incident = Incident
entity-erasure-certificate = Certificate of erasure
entity-questionnaire = Questionnaire

entity-round = Evaluation

## History
history-lead = Who changed what, and when. Nothing is erased from this history.
history-empty = Nothing has changed yet.
undo-this = Undo this change
history-create = { $what } added: { $title }
history-update = { $what } changed: { $title }
history-delete = { $what } deleted: { $title }
history-restore = { $what } restored: { $title }
history-untitled = without a name
history-undone = undone since
history-by = by { $user }
history-user-unknown = someone of the team
history-fields = { $count ->
    [one] See { $count } changed answer
   *[other] See { $count } changed answers
}
value-empty = empty
value-someone = someone in the directory
value-members = { $count ->
    [one] { $count } person invited
   *[other] { $count } people invited
}
field-unnamed = Other information
value-yes = yes
value-no = no
