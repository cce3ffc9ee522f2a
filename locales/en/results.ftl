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
document-interval = between { $low } and { $high } (95 % interval, Student’s t)
results-file = Results of the evaluation
results-sheet-figures = Figures
results-sheet-participation = Participation
results-sheet-comments = Comments
results-column-group = Group
results-column-what = Measure
results-column-value = Value
results-column-n = Number of people
results-column-median = Median
results-column-low = 95 % interval, low
results-column-high = 95 % interval, high
results-column-invited = Invited
results-column-answered = Answers
results-column-comment = Comment
results-mean-of-statements = Average of the statements
results-part-others = Other partners
