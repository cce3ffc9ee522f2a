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
