# Ergebnisse einer Evaluation, auf der Seite und in Dokumenten. Mittelwerte kommen schon in der Sprache geschrieben an.

results-scale-ends = Mittelwert von { $least } bis { $most }.
results-from-statements = Mittelwert der Aussagen
results-statements-caption = Jede Aussage, vom Team und von den Partnern
results-column-statement = Aussage
results-comment-mask = [Name entfernt]
document-persons = { $n ->
    [one] { $n } Person, Streuung { $sd }
   *[other] { $n } Personen, Streuung { $sd }
}
document-interval = zwischen { $low } und { $high } (95-%-Intervall nach Student)
