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
