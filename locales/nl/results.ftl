# Resultaten van een evaluatie, op de pagina en in documenten. Gemiddelden komen al in de taal geschreven aan.

results-scale-ends = Gemiddelde van { $least } tot { $most }.
results-from-statements = gemiddelde van de uitspraken
results-statements-caption = Elke uitspraak, door het team en door de partners
results-column-statement = Uitspraak
results-comment-mask = [naam verwijderd]
document-persons = { $n ->
    [one] { $n } persoon, spreiding { $sd }
   *[other] { $n } personen, spreiding { $sd }
}
document-interval = tussen { $low } en { $high } (interval van 95 %, Student)
results-file = Resultaten van de evaluatie
results-sheet-figures = Cijfers
results-sheet-participation = Deelname
results-sheet-comments = Opmerkingen
results-column-group = Groep
results-column-what = Maat
results-column-value = Waarde
results-column-n = Aantal personen
results-column-median = Mediaan
results-column-low = Interval van 95 %, laag
results-column-high = Interval van 95 %, hoog
results-column-invited = Uitgenodigd
results-column-answered = Antwoorden
results-column-comment = Opmerking
results-mean-of-statements = Gemiddelde van de uitspraken
results-part-others = Andere partners
