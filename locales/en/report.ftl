# The report on a partnership (PDF and web page) and the recovery sheet.
# Names of conditions, categories and levels and the sentences about results come from the other files.

## The cover

document-kind = Report on the partnership
document-made-on = Made on { $date }
document-contents = In this report
document-naming = People are named only if they agreed to it. The others are counted.
document-not-encrypted = This document has left the vault: it is no longer protected. Keep it in a safe place.
document-purpose = Purpose
document-population = For whom
document-territory = Where
document-period = When
document-since = Since { $start }
document-until = Until { $end }
document-from-until = From { $start } to { $end }
document-aimed-level = Level of participation aimed at
document-not-said = not yet made precise

## People

document-people = Who takes part
document-people-none = Nobody is listed on this side yet.
document-people-caption = { $side } by category, { $count } in all
document-column-category = Category
document-column-count = Number
document-column-named = Names
document-and-unnamed = { $n ->
    [one] and { $n } more whose name is not given
   *[other] and { $n } more whose names are not given
}
document-all-unnamed = { $n ->
    [one] the name is not given
   *[other] the names are not given
}

## The rosette

document-rosette = The rosette of the six conditions
document-rosette-lead = Each petal shows what is done for one condition: the longer it is, the more facts are on record. An empty dashed petal is not a bad result: there is nothing to measure yet.
document-rosette-caption = The six conditions and the facts that were counted

## Objectives

document-objectives = The objectives and their progress
document-objectives-none = No objective is on record yet.
document-objectives-not-shown = { $count ->
    [one] { $count } objective is not shown in this report.
   *[other] { $count } objectives are not shown in this report.
}
document-state = Where it stands
document-owner = Who looks after it
document-to-make-precise = to be made precise
document-reached-on = reached on { $date }
document-given-up-on = given up on { $date }
document-indicators-none = This objective has no indicator yet.
document-indicators-caption = What is measured for this objective
document-column-indicator = Indicator
document-column-baseline = Start
document-column-target = Target
document-column-latest = Latest measurement
document-measurements-caption = All measurements: { $name }
document-column-date = Date
document-column-value = Value
document-column-note = Where the figure comes from

## Evaluations

document-evaluations = The evaluations, in two voices
document-evaluations-none = No evaluation has been closed yet.
document-questionnaire = Questionnaire
document-closed-on = Closed on
document-fewer-answers = Fewer than { $n } answers
document-voices-alternative = Means from 1 to 5: the team as a circle, the partners as a square. { $rows }

## Adjustments

document-adjustments = What the partnership decided to change
document-adjustments-none = No adjustment has been decided yet.
document-adjustments-not-shown = { $count ->
    [one] { $count } adjustment is not shown in this report.
   *[other] { $count } adjustments are not shown in this report.
}
document-adjustments-caption = The adjustments that were decided
document-column-adjustment = What changes, and why
document-column-decided = Decided on
document-column-who = Who, and by when
document-column-outcome = Where it stands
document-reason = Why: { $reason }
document-by = by { $date }
document-done-on = done on { $date }

## How the figures are computed

document-how-petal = Petal: each fact that is counted is a part of a whole, for example 2 objectives out of 3. The petal is the mean of these parts.
document-how-progress = Progress of an objective: the way made since the start, divided by the way from start to target. Less than the start counts as 0, more than the target as 100%.

## The recovery sheet

sheet-title = Recovery sheet
sheet-made-on = Made on { $date }
sheet-what-for = This sheet opens the Entente vault if the passphrase is lost. Without it and without the passphrase, nobody can read the records any more.
sheet-caption = The recovery key, in seven groups to be typed in order
sheet-column-number = Group
sheet-column-signs = Signs
sheet-keep = Where to keep it
sheet-keep-paper = On paper, in a locked cupboard or a safe.
sheet-keep-apart = Never beside the computer, nor in its bag.
sheet-keep-file = If you saved it as a file, print it, then delete the file.
sheet-keep-known = Two people you trust know where it is.
sheet-warning = Whoever has this sheet and the vault can read everything. If it is lost or if someone has seen it, make a new one: the old one will no longer be valid.
sheet-use = How to use it
sheet-use-open = Open Entente and choose “Forgotten passphrase”.
sheet-use-type = Type the seven groups. Spaces and capitals do not matter. Zero is a digit, there is no letter O.
sheet-use-new = Choose a new passphrase, then make a new sheet.

## The pages of three colleagues

recovery-page-title = Recovery page of { $name }
recovery-page-made-on = Page { $number } of 3, set { $set }, made on { $date }
recovery-page-what-for = Together with the page of one of the two other people, this page opens the Entente vault if the passphrase is lost. Alone it opens nothing.
recovery-page-caption = The eight groups of the page, to be typed in order
recovery-page-keep-paper = On paper, in a locked cupboard, at home or at the centre.
recovery-page-keep-apart = Never beside another of the three pages, nor beside the computer.
recovery-page-keep-file = If someone saved it as a file, print it, then delete the file.
recovery-page-keep-leave = If you leave the centre, give it back to the coordinator, who will make new pages.
recovery-page-warning = Whoever has two of these pages and the vault can read everything. If yours is lost or if someone has seen it, say so: new pages replace all three.
recovery-page-use-open = Open Entente and choose “Forgotten passphrase”, then “the pages of two colleagues”.
recovery-page-use-type = Each person types the eight groups of their page. Spaces and capitals do not matter. Zero is a digit, there is no letter O.
recovery-page-use-new = Choose a new passphrase, then make new pages.

## The sheet of a contributor
return-kind = What became of your contribution
return-title = For { $name }
return-file = told-back
report-file = report
recovery-sheet-file = recovery-sheet
recovery-page-file = recovery-page-{ $number }
return-thanks = Thank you. Here is what you said, and what became of it.
return-nothing = We have noted nothing from you yet.
return-yours-alone = This sheet holds your own contributions only. Keep it, or give it to whom you like.
return-recommendation = Your recommendation
return-question = Your question
return-you-said = You said
return-you-asked = You asked
return-acknowledged = We received it
return-decided = What was decided
return-not-decided = Nothing is decided yet.
return-accepted = Accepted
return-in-part = Accepted in part
return-refused = Not taken up, and why
return-changed = What changed
return-under-way = Work is under way.
return-told = We told you
return-answer = The answer
return-not-answered = The answer is being prepared.

## The public register
register-kind = Public register of decisions
register-file = register
register-lead = This register shows the decisions that everybody may read, with their reasons. Persons are named only if they agreed.
register-nothing = There is no public decision yet.
register-decision = Decision
register-reasons = Reasons
register-options = Other options that were weighed
register-proposed = Proposed by
register-present = Present
register-unnamed = { $count ->
    [one] { $count } person not named
   *[other] { $count } persons not named
}
register-disagreement = Disagreement
register-review = To be reviewed on
register-entry = Entry of the history
register-check-title = Check this register
register-check = Check value
register-check-how = Below each decision stand the number and the hash of its last entry in the history of the vault. The check value is the BLAKE3 hash of these lines, “number space hash”, in the order of the register, each followed by a line feed. Whoever has the vault can compute it anew from the hashes that its history shows.

## The papers of a meeting
papers-invitation = Invitation
papers-pack = Papers of the meeting
papers-file = meeting
papers-partnership = Partnership
papers-when = When
papers-from = at { $from }
papers-from-to = from { $from } to { $to }
papers-where = Where
papers-link = To join from afar
papers-phone = If the link fails
papers-agenda = Agenda
papers-column-point = Item
papers-column-minutes = Time
papers-column-purpose = To
papers-column-side = Proposed by
papers-minutes = { $n } min
papers-purpose-inform = inform
papers-purpose-discuss = discuss
papers-purpose-decide = decide
papers-purpose-look-back = look back
papers-background = What one must know to take part
papers-documents = Documents
papers-terms = Explained words
papers-needs = What do you need to take part? An interpreter, large print, childcare? Tell us, and we arrange it.

## The report on one evaluation
evaluation-kind = Evaluation report
evaluation-kind-plain = Evaluation report, in plain language
evaluation-file = evaluation
evaluation-answers = The answers
evaluation-reviewed = What was decided at the evaluation before
evaluation-moved-caption = What changed since the evaluation before
evaluation-moved-better = better
evaluation-moved-lower = lower
evaluation-moved-same = about the same
evaluation-moved-too-few = too few answers to say
evaluation-how-rounding = Figures are rounded to one decimal.
evaluation-questions-caption = How many people chose each answer
evaluation-together = Answered together
evaluation-together-lead = A group talked about each question and chose one answer. It does not count in the averages.
evaluation-otherwise = Somebody sees it otherwise: { $note }
evaluation-voice-together = Team and partners together
evaluation-no-comments = What people wrote in their own words is not in this report: it is read together, at the results meeting.
evaluation-plain-why = We asked the questions of "{ $questionnaire }". Here is what was answered.
evaluation-plain-nobody-named = The answers carry no names. This document never shows the answer of one person alone.
evaluation-plain-who = Who answered
evaluation-plain-count = { $side ->
    [team] Team: { $answered } of { $invited }.
   *[partner] Partners: { $answered } of { $invited }.
}
evaluation-plain-few = { $side ->
    [team] Team: fewer than { $n } people. We do not show their answers. That way nobody can be recognised.
   *[partner] Partners: fewer than { $n } people. We do not show their answers. That way nobody can be recognised.
}
evaluation-plain-conversation = We are a small group. These answers are there to begin a conversation.
evaluation-plain-said = What the answers say
evaluation-plain-nothing = Too few people answered. We show no answer. We can talk about it face to face.
evaluation-plain-no-test = These questions are not a test. They help us to talk together.
evaluation-plain-answer = { $side ->
    [team] The team answers, more or less: "{ $answer }".
   *[partner] The partners answer, more or less: "{ $answer }".
}
evaluation-plain-mean = { $side ->
    [team] The team gives { $mean } on average.
   *[partner] The partners give { $mean } on average.
}
evaluation-plain-mean-on-scale = { $side ->
    [team] The team gives { $mean } on average. The least is { $least }, the most is { $most }.
   *[partner] The partners give { $mean } on average. The least is { $least }, the most is { $most }.
}
evaluation-plain-answer-hidden = { $side ->
    [team] For the team, we show no answer here: too few people answered.
   *[partner] For the partners, we show no answer here: too few people answered.
}
evaluation-plain-apart = { $higher ->
    [team] The team gives a much higher mark than the partners.
   *[partner] The partners give a much higher mark than the team.
}
evaluation-plain-low = { $side ->
    [team] The team gives a low mark.
   *[partner] The partners give a low mark.
}
evaluation-plain-talk = We need to talk about it.
evaluation-plain-close = The two answers are the same, or nearly.
evaluation-plain-since = Since last time
evaluation-plain-since-too-few = { $side ->
    [team] Team: too few answers to compare.
   *[partner] Partners: too few answers to compare.
}
evaluation-plain-same = { $side ->
    [team] Team: the rest is about the same.
   *[partner] Partners: the rest is about the same.
}
evaluation-plain-all-same = { $side ->
    [team] Team: everything is about the same.
   *[partner] Partners: everything is about the same.
}
evaluation-plain-promised = What we decided last time
evaluation-plain-under-way = It is not done yet.
evaluation-plain-done = It is done.
evaluation-plain-given-up = We are not doing it.
evaluation-plain-next = What we are going to change
evaluation-plain-next-none = Nothing is decided yet. We will talk about it together.
evaluation-plain-by = By { $date }.
evaluation-plain-who-does = { $name } looks after it.
evaluation-plain-question = A question?
evaluation-plain-ask = Ask the team at { $organisation }. Somebody can also read this document to you.
certificate-kind = Certificate
certificate-title = Restore drill
certificate-lead = A backup of the vault was restored for real, compared with what it says of itself, opened, and removed again.
certificate-on = Restored on
certificate-by = By
certificate-backup = Backup of
certificate-records = Records found again
certificate-entries = Changes verified in the history
certificate-number = { $n }
certificate-took = Time taken
certificate-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
certificate-digest = Fingerprint of the records
certificate-what-for = This certificate holds no record. It shows that the centre can take up its work again after a loss.
