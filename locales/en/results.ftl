# Results of an evaluation, in the page and in documents. Averages arrive already written in the language.

results-scale-ends = Average from { $least } to { $most }.
results-from-statements = average of the statements
results-statements-caption = Each statement, by the team and by the partners
results-column-statement = Statement
results-comment-mask = [name removed]
document-persons = { $n ->
    [one] { $n } person, spread { $sd }
   *[other] { $n } people, spread { $sd }
}
document-interval = between { $low } and { $high } (95 %)
results-file = Results of the evaluation
results-sheet-figures = Figures
results-sheet-participation = Participation
results-sheet-comments = Comments
results-column-what = Measure
results-column-value = Value
results-column-low = 95 % interval, low
results-column-high = 95 % interval, high
results-column-comment = Comment
results-mean-of-statements = Average of the statements


## The two voices
results-scales-differ = The themes do not all have the same scale: a single drawing would mislead. The table gives the figures of each theme.
results-no-means = This questionnaire gives no averages: it counts the answers.
results-no-scale = No average: the statements do not have the same scale
results-part-others = Other partners
results-column-n = People
results-column-median = Median
results-column-interval = 95 % interval
results-interval = { $low } to { $high }
results-effect-none = very small difference
results-effect-small = small difference
results-effect-medium = medium difference
results-effect-large = large difference
results-effect-rough = figure rough
results-how-statements = Average of the statements: where the values of each person would let a small group be recognised, the theme is the average of its statements. It then has neither spread nor interval.
results-how-median = The median: the value in the middle when all people are put in order from the lowest to the highest.
results-how-interval = The 95 % interval (Student’s t): the average would most likely lie between these two values if many more people like these had answered. With few people it is wide.
results-how-effect = Small, medium or large difference: the gap compared with the spread of opinions (Hedges’ g; the words change at 0.2, 0.5 and 0.8). If one side has fewer than ten people, this figure is rough.

## For those who want to know more
results-further = To go further
results-further-lead = Do the statements of a theme go together? Two figures help to see it: alpha (Cronbach) and omega (McDonald). The closer they are to 1, the more the statements go together. At least thirty complete sheets are needed.
results-further-caption = Alpha and omega of each theme
results-reliability-shown = alpha { $alpha }, omega { $omega } ({ $n } complete sheets)
results-reliability-alpha = alpha { $alpha } ({ $n } complete sheets); omega cannot be computed
results-reliability-too-few-items = none: at least three statements are needed
results-reliability-no-theme = No theme of this questionnaire has these figures: at least three statements are needed.
results-reliability-small-group = none: a small group might be recognised
results-reliability-too-few-sheets = none: fewer than thirty complete sheets
results-reliability-no-variance = none: the answers are all alike

## Statement by statement
results-statements-title = Statement by statement
results-answers-title = The answers
results-statements-lead = How many people chose each answer. The fuller the colour, the higher the answer stands on the scale. A dotted box is an answer without a mark, such as “I don’t know”.
results-legend = Possible answers
results-own-words = Answer in one’s own words
results-portion-spoken = { $label }: { $n }
results-bar-spoken = { $side ->
    [team] Team. { $portions }.
   *[partner] Partners. { $portions }.
}
results-count = { $n } ({ $share })
results-answers-count = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
results-column-choice = Answer
results-column-all = All answers
results-column-rated = Answers with a mark
results-item-caption = Answers to “{ $statement }”
results-item-hidden = { $side ->
    [team] Team: not shown here. Fewer than { $n } people answered this question, or showing it would let a small group be recognised.
   *[partner] Partners: not shown here. Fewer than { $n } people answered this question, or showing it would let a small group be recognised.
}
results-item-not-shown = not shown
results-item-reversed = This statement is worded the other way round. For the average its marks are turned over: higher always means better.
results-item-apart = This statement does not count in the average of the theme.
results-questions-title = Other questions
results-questions-several = Where several answers were possible, the shares may add up to more than 100 %.

## Who answered
results-rates-title = Who answered
results-rates-caption = Answers and invitations of each voice
results-column-answered = Answers
results-column-invited = Invitations
results-column-share = Share
results-rates-few = too few to be shown
results-rates-total = Both voices
results-rates-parts = The partners by group, where each group is large enough.

## From one evaluation to the next
results-trend-title = From one evaluation to the next
results-totals-title = Totals
results-totals-lead = Made of the means of the statements shown above. It is not the mean of each person’s total.
results-totals-caption = The totals of each voice, and how the authors of the questionnaire read them
results-column-total = Total
results-total-whole = The whole questionnaire
results-total-sum = Sum
results-total-mean = Mean
results-total-sum-range = Sum, from { $low } to { $high }
results-total-mean-range = Mean, from { $low } to { $high }
results-band = { $name } ({ $from } to { $to })
results-band-strength = a strength
results-band-discuss = to discuss
results-band-concern = to improve
results-band-low = low
results-band-middle = medium
results-band-high = high
results-total-none-small-group = Not shown: a statement has fewer than { $n } ratings, or a small group could be recognised
results-total-none-no-mean = Not computed: one of its parts has no mean
results-total-none-not-asked-of-all = Not computed: one of the questions is not asked of everyone
results-total-none-different-scales = Not computed: the statements have different scales
results-total-none-nothing-counts = Not computed: no statement counts in this total
results-trend-first = This is the first evaluation closed with this questionnaire. The next one will show what has changed.
results-trend-lead = Circle: team. Square: partners. A mark is missing where there were not enough answers. The words compare this evaluation with the one before.
results-trend-caption = { $condition }: averages from one evaluation to the next
results-column-round = Evaluation
results-column-closed = Closed on
results-change-better = { $side ->
    [team] Team: better
   *[partner] Partners: better
}
results-change-lower = { $side ->
    [team] Team: lower
   *[partner] Partners: lower
}
results-change-same = { $side ->
    [team] Team: about the same
   *[partner] Partners: about the same
}
results-change-little = { $side ->
    [team] Team: { $by }. For this number of people, that is too little to speak of a change.
   *[partner] Partners: { $by }. For this number of people, that is too little to speak of a change.
}
results-change-too-few = { $side ->
    [team] Team: too few answers to say
   *[partner] Partners: too few answers to say
}
results-change-by-more = { $difference } more
results-change-by-less = { $difference } less
results-change-by-same = same average

## What was said in words
results-comments-title = What was said in words
results-comments-lead = Whoever shows these words to others rereads them first. Names in the directory are removed, but no program finds everything: a nickname, a role or a story can let somebody be recognised. They stand in alphabetical order.
results-comments-none = No comments to show. The words of a group that is too small are never shown.
results-comments-none-side = No comments to show.
results-comment-masked = { $n ->
    [one] { $n } name removed
   *[other] { $n } names removed
}
results-comment-doubts = To reread before showing: { $words }

## What groups agreed on
results-group-title = Answers given together
results-group-lead = A group agreed on these answers. They do not count in the averages.
results-group-team = The team, together
results-group-partner = The partners, together
results-group-together = The team and the partners, at one table
results-column-group = Answer of the group
results-column-mean-of = { $side ->
    [team] Average of the team
   *[partner] Average of the partners
}
results-group-note = Seen otherwise: { $note }

## What was decided before
results-review-title = To look at again: what had been decided
results-review-lead = These adjustments come from the evaluation before. Are they done? Has anything moved?
results-review-moved = { $condition }, since the evaluation before

## A file with the figures
results-save-title = Save the figures in a file
results-save-lead = The file leaves the vault: your passphrase no longer protects it. The workbook also holds the comments: read them again before passing it on.
results-save-xlsx = Workbook for a spreadsheet (.xlsx)
results-save-csv = Table in plain text (.csv)
evaluation-report-title = Evaluation report
evaluation-report-lead = What the answers say, what to talk about and what is decided, to give to the partners. What people wrote in their own words is not in it.
evaluation-report-open = Prepare the report
evaluation-report-form = For whom
evaluation-report-full = In full
evaluation-report-full-hint = The figures of each theme and each statement, and how they are computed.
evaluation-report-plain = In plain language
evaluation-report-plain-hint = Short sentences, large letters, words in place of figures. Have it read through by somebody concerned.
results-saved = The file is saved.
results-not-saved = The file was not saved. Nothing left the vault.

## The meeting about the results
results-meeting-title = Talking about the results together
results-meeting-open = Show in a meeting
results-meeting-position = { $n } of { $total }
results-meeting-previous = Previous page
results-meeting-next = Next page
results-meeting-pages = Pages of the presentation
results-meeting-keys = The left and right arrow keys change the page too.
results-meeting-back = Back to the results
results-meeting-start = Who answered, and how to read
results-meeting-read-marks = The blue circle is the average of the team. The orange square is that of the partners.
results-meeting-read-gap = A gap does not say who is right. It says what to talk about.
results-meeting-read-nobody = Nobody is shown separately. Nobody has to say what she or he answered.
results-meeting-statements = The answers to each statement
results-meeting-questions = Three questions to talk about it
results-meeting-ask-surprise = What surprises you?
results-meeting-ask-explain = What have you experienced that explains these answers?
results-meeting-ask-change = What could we change together?
results-meeting-decided = Decided for this theme
results-meeting-end = What we have decided
results-meeting-none = Nothing is decided for now.
results-validation-unknown = It is not known whether research validated this questionnaire. It helps to choose what to talk about.
results-out-group = Group
