# The life of a partnership: problems, contributions, recognitions, agreements, who is missing.

## Problems
life-lead = The small records that hold a partnership: what does not work, what partners give, how they are recognised, what is agreed in writing.
problems = Problems
problems-none = Nothing to report. A problem raised early is solved more easily.
problem-add = Raise a problem
problem-solve = It is solved
problem-how = How
problem-solved-on = Solved on { $date }
problem-open-since = Open since { $date }
field-problem-raised-text = What does not work, without blame
field-problem-raised-on = Raised on
field-problem-raised-proposer-side = Raised by
field-problem-raised-proposer-partner = Who
field-problem-ownership-owner = Who looks after it
field-problem-outcome-state = State
field-problem-outcome-on = Solved on
field-problem-outcome-how = How

## Contributions
contributions = What partners give
contributions-none = Nothing noted. Time, a room, knowledge: everything counts.
contribution-add = Note a contribution
gift-expertise = Knowledge
gift-room = Room
gift-money = Money
gift-time = Time, in hours
gift-things = Things
field-contribution-gift-kind = Of which kind
field-contribution-gift-what = What
field-contribution-gift-amount = How much
field-contribution-gift-on = Day

## Recognitions
recognitions = The partners’ role brought out
recognitions-none = Nothing noted. Where did you speak of what partners bring?
recognition-add = Note a recognition
recognition-consent = Whoever is named agreed
field-recognition-tribute-what = What was said
field-recognition-tribute-place = Where
field-recognition-tribute-on = Day
field-recognition-tribute-partners = Of whom
field-recognition-tribute-consent = Agreed to be named

## Agreements
agreements = Agreements and undertakings
agreements-none = Nothing noted. A charter, a convention, an undertaking of confidentiality?
agreement-add = Note an agreement
agreement-review-on = To be reviewed on { $date }
agreement-charter = Charter
agreement-convention = Convention
agreement-confidentiality = Undertaking of confidentiality
agreement-sharing = Sharing of information
field-agreement-terms-kind = Of which kind
field-agreement-terms-title = Name
field-agreement-terms-scope = What it covers
field-agreement-terms-signatories = Signatories
field-agreement-terms-since = From
field-agreement-terms-review-on = To be reviewed on
field-agreement-terms-until = Until

## Who is missing, and influence in facts
voices-title = Who is missing, and who has a say
voices-period = From { $from } to { $to }
influence-agenda-items = Agenda items proposed by partners
influence-speaking = Turns to speak of partners
influence-decisions = Decisions that began with a partner’s idea
influence-changes = Recommendations followed by a change
influence-agenda-items-formula = items proposed by partners ÷ all items of the meetings held
influence-speaking-formula = turns of partners ÷ all turns that were counted
influence-decisions-formula = decisions proposed by partners ÷ those of which it is known who proposed them
influence-changes-formula = realised recommendations ÷ received recommendations
influence-share = { $part } of { $whole }
influence-nothing = nothing to measure yet
population = Population served
population-hint = A group and its share of the population: do the partners resemble it?
population-add = Add a group
population-missing = Missing voice: { $name }, { $percent }% of the population
population-few = fewer than { $n } partners
population-some = { $n } partners
field-population-group-shares-name = Group
field-population-group-shares-percent = Share of the population, in %
field-population-group-shares-partners = Partners of this group
field-snooze-rest-kind = What
field-snooze-rest-until = Until
field-snooze-rest-reason = Why
field-questionnaire-identity-title = Title
field-questionnaire-content-fhir = Content
life-delete = Delete
life-delete-named = Delete: { $what }
life-was-deleted = Deleted.
life-was-added = It is noted.
