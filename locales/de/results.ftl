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
results-file = Ergebnisse der Evaluation
results-sheet-figures = Zahlen
results-sheet-participation = Beteiligung
results-sheet-comments = Bemerkungen
results-column-group = Gruppe
results-column-what = Maß
results-column-value = Wert
results-column-n = Anzahl Personen
results-column-median = Median
results-column-low = 95-%-Intervall, unten
results-column-high = 95-%-Intervall, oben
results-column-invited = Eingeladen
results-column-answered = Antworten
results-column-comment = Bemerkung
results-mean-of-statements = Mittelwert der Aussagen
results-part-others = Andere Partner
