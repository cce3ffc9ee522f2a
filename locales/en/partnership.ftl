# Partnerships, their members, what the evaluation screens add to evaluation.ftl, and the report.

## Partnerships
partnerships-none = No partnership for now.
partnerships-empty-title = Who do you work with?
partnerships-empty-text = A partnership brings the team and partners together around a purpose. Its name is enough to begin.
partnership-new = New partnership
partnership-new-lead = The name is enough to begin. The rest can come later, with the partners.
partnership-create = Create the partnership
partnership-created = The partnership is created.
partnership-edit = Change the partnership
partnership-purpose-hint = In plain words, as you would tell a neighbour.
partnership-population-hint = For whom? For example: families with young children.
partnership-level-hint = How far do the partners take part? It is an aim; it can change.
partnership-smallest-group-hint = Never fewer than 5, so that nobody is recognised.
partnership-ended-hint = Leave empty as long as the partnership lives.
partnership-counts = { $partners ->
    [one] { $partners } partner
   *[other] { $partners } partners
} · { $objectives ->
    [one] { $objectives } objective
   *[other] { $objectives } objectives
}
count-objectives = { $count ->
    [one] { $count } objective
   *[other] { $count } objectives
}
voice-team = Team { $count }
voice-partner = Partners { $count }
partnership-since = Since { $date }
partnership-until = ended on { $date }
partnership-aims = aimed level: { $level }
partnership-ended = ended
partnership-missing = Voices still missing:
partnership-end = End
partnership-end-text = The partnership will end on { $date }. Everything stays readable and you can resume it.
partnership-end-do = End the partnership
partnership-resume = Resume
partnership-was-ended = The partnership is ended.
partnership-was-resumed = The partnership resumes.
partnership-tabs = Parts of the partnership
tab-overview = Overview
tab-objectives = Objectives
tab-partners = Partners
tab-meetings = Meetings
tab-exchanges = Exchanges
tab-recommendations = Recommendations
tab-decisions = Decisions
tab-life = Life

tab-evaluations = Evaluations
tab-history = History
overview-news = Latest news
overview-no-news = Nothing new for now.
section-partnership-identity = What it is
section-partnership-participation = Participation
section-partnership-period = Dates
section-partnership-rules = Rules
field-partnership-identity-name = Name of the partnership
field-partnership-identity-purpose = What it is for
field-partnership-identity-population = People concerned
field-partnership-identity-territory = Neighbourhood or territory
field-partnership-participation-aimed-level = Aimed level of participation
field-partnership-period-started-on = Started on
field-partnership-period-ended-on = Ended on
field-partnership-rules-document-lead-days = Documents sent how many days before a meeting
field-partnership-rules-told-back-days = Told back within how many days
field-partnership-rules-evaluation-months = An evaluation every how many months
field-partnership-rules-smallest-group = Smallest group shown separately

## The rosette
petal-objectives = Objectives
petal-communication = Communication
petal-confidentiality = Confidentiality
petal-transparency = Transparency
petal-participation = Participation
petal-evaluation = Evaluation
petal-hollow = nothing to measure yet
rosette-alternative = Rosette of the six conditions. { $petals }.
rosette-petal = { $condition }: { $value }
rosette-facts = See the table of the rosette
rosette-condition = Condition
rosette-share = Petal
rosette-from = Where the figure comes from
petal-fact-of = { $fact }: { $part } of { $whole }
petal-no-fact = Nothing that can be counted is noted yet.
petal-see = Open where this is noted
petal-open = See the facts: { $condition }
petal-fact-objectives-precise = objectives made precise, all five questions answered
petal-fact-objectives-measured = objectives with a measurement
petal-fact-rhythms-agreed = partners with an agreed rhythm of contact
petal-fact-adjustments-explained = adjustments with their reason written down
petal-fact-partners-answered = answers from partners in the last evaluation, of those invited
petal-fact-categories-present = categories of partners present
petal-fact-evaluation-in-time = evaluation done in time
petal-fact-recommendations-told = recommendations whose authors were told in time
petal-fact-rhythms-kept = partners heard of within the agreed rhythm
petal-fact-undertakings-signed = partners who signed an undertaking of confidentiality
petal-fact-decisions-explained = decisions with written reasons
petal-fact-agenda-shared = agenda items proposed by partners, of half of all

petal-fact-adjustments-done = adjustments decided after an evaluation and done

## Members
members-empty-title = Who takes part in this partnership?
members-empty-text = Add the partners and the people of the team, from the directory or new.
member-add = Add someone
member-add-do = Add to the partnership
member-was-added = The partnership has one more member.
member-create-partner = Not in the directory? Note someone new
member-from-directory = Choose from the directory instead
pick-partner = Search in the directory
pick-partner-hint = The beginning of a name is enough. Enter chooses the first one found.
pick-other = Choose someone else
member-rhythm = contact every { $days } days
member-no-rhythm = no agreed rhythm
member-rhythm-hint = Every how many days to be in touch. 30: once a month.
member-side-hint = The team is the centre’s staff. Partners come from elsewhere: residents, patients, associations…
member-since = since { $date }
member-until = until { $date }
member-dates = Dates
member-end = Taking part ends today
member-resume = Taking part resumes
member-was-ended = Taking part has ended. Everything stays in the history.
member-was-resumed = Taking part resumes.
field-membership-terms-side = On which side
field-membership-terms-role = Role
field-membership-terms-level = Level of participation
field-membership-terms-mandate = On whose behalf, and how far
field-membership-terms-contact-rhythm-days = Rhythm of contact, in days
member-contact-rhythm = Rhythm of contact
field-membership-terms-compensation = Agreed compensation (costs, time)
field-membership-period-since = Takes part since
field-membership-period-until = Takes part until

## Evaluations
evaluations-lead = The same questions to the team and the partners, then what you decide to do about them.
evaluation-due = evaluation due
evaluation-due-on = evaluation due on { $date }
rounds-empty-title = How is this partnership doing?
field-round-plan-title = Name of the evaluation
field-round-plan-opens-on = First day to answer
field-round-plan-closes-on = Last day to answer
field-round-questionnaire-smallest-group = Smallest group shown separately
field-round-invitations-members = People invited
field-round-progress-state = State
field-round-progress-since = Open since
field-round-progress-on = Closed on
voice-of = Voice

## Report
report = Report
report-lead = The report says where the partnership stands: its objectives, its partners, its evaluations and what has changed.
report-language = Language of the report
report-format = Form
report-pdf = PDF document
report-pdf-hint = To print or send. Readable by a screen reader.
report-html = Web page (HTML)
report-html-hint = To read on a screen, as large as you like.
report-warning = The report leaves the vault: it is no longer encrypted. Keep it in a safe place.
report-make = Save the report
report-working = The report is being prepared
report-saved = The report is saved.
report-saved-pages = { $pages ->
    [one] The report is saved: { $pages } page.
   *[other] The report is saved: { $pages } pages.
}
report-not-saved = The report was not saved. Nothing left the vault.
