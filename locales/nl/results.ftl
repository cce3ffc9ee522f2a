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
document-interval = tussen { $low } en { $high } (95 %)
results-file = Resultaten van de evaluatie
results-sheet-figures = Cijfers
results-sheet-participation = Deelname
results-sheet-comments = Opmerkingen
results-column-what = Maat
results-column-value = Waarde
results-column-low = Interval van 95 %, laag
results-column-high = Interval van 95 %, hoog
results-column-comment = Opmerking
results-mean-of-statements = Gemiddelde van de uitspraken


## The two voices
results-scales-differ = De thema’s hebben niet allemaal dezelfde schaal: één tekening zou misleiden. De tabel geeft de cijfers van elk thema.
results-no-means = Deze vragenlijst geeft geen gemiddelden: ze telt de antwoorden.
results-no-scale = Geen gemiddelde: de uitspraken hebben niet dezelfde schaal
results-part-others = Andere partners
results-column-n = Personen
results-column-median = Mediaan
results-column-interval = Interval van 95 %
results-interval = { $low } tot { $high }
results-effect-none = zeer klein verschil
results-effect-small = klein verschil
results-effect-medium = middelgroot verschil
results-effect-large = groot verschil
results-effect-rough = cijfer bij benadering
results-how-statements = Gemiddelde van de uitspraken: waar de waarden van de personen een kleine groep herkenbaar zouden maken, is het thema het gemiddelde van zijn uitspraken. Er is dan geen spreiding en geen interval.
results-how-median = De mediaan: de middelste waarde als je alle personen van laag naar hoog rangschikt.
results-how-interval = Het interval van 95 % (Student): tussen die twee waarden zou het gemiddelde waarschijnlijk liggen als nog veel meer zulke personen hadden geantwoord. Met weinig personen is het breed.
results-how-effect = Klein, middelgroot of groot verschil: het verschil vergeleken met de spreiding van de meningen (g van Hedges; de woorden veranderen bij 0,2, 0,5 en 0,8). Telt een kant minder dan tien personen, dan is dit cijfer maar een benadering.

## For those who want to know more
results-further = Voor wie meer wil weten
results-further-lead = Horen de uitspraken van een thema bij elkaar? Twee cijfers helpen om dat te zien: alfa (van Cronbach) en omega (van McDonald). Hoe dichter bij 1, hoe meer de uitspraken bij elkaar horen. Er zijn minstens dertig volledige bladen nodig.
results-further-caption = Alfa en omega van elk thema
results-reliability-shown = alfa { $alpha }, omega { $omega } ({ $n } volledige bladen)
results-reliability-alpha = alfa { $alpha } ({ $n } volledige bladen); omega kan niet worden berekend
results-reliability-too-few-items = geen: er zijn minstens drie uitspraken nodig
results-reliability-no-theme = Geen enkel thema van deze vragenlijst heeft deze cijfers: er zijn minstens drie uitspraken nodig.
results-reliability-small-group = geen: een kleine groep zou herkend kunnen worden
results-reliability-too-few-sheets = geen: minder dan dertig volledige bladen
results-reliability-no-variance = geen: de antwoorden zijn allemaal gelijk

## Statement by statement
results-statements-title = Uitspraak per uitspraak
results-answers-title = De antwoorden
results-statements-lead = Hoeveel personen elk antwoord kozen. Hoe voller de kleur, hoe hoger het antwoord op de schaal staat. Een vak met stippen is een antwoord zonder score, zoals ‘ik weet het niet’.
results-legend = Mogelijke antwoorden
results-own-words = Antwoord in eigen woorden
results-portion-spoken = { $label }: { $n }
results-bar-spoken = { $side ->
    [team] Team. { $portions }.
   *[partner] Partners. { $portions }.
}
results-count = { $n } ({ $share })
results-answers-count = { $n ->
    [one] { $n } antwoord
   *[other] { $n } antwoorden
}
results-column-choice = Antwoord
results-column-all = Alle antwoorden
results-column-rated = Antwoorden met een score
results-item-caption = Antwoorden op ‘{ $statement }’
results-item-hidden = { $side ->
    [team] Team: hier niet getoond. Minder dan { $n } personen beantwoordden deze vraag, of ze tonen zou een kleine groep herkenbaar maken.
   *[partner] Partners: hier niet getoond. Minder dan { $n } personen beantwoordden deze vraag, of ze tonen zou een kleine groep herkenbaar maken.
}
results-item-not-shown = niet getoond
results-item-reversed = Deze uitspraak is omgekeerd geformuleerd. Voor het gemiddelde worden de scores omgedraaid: hoger betekent altijd beter.
results-item-apart = Deze uitspraak telt niet mee in het gemiddelde van het thema.
results-questions-title = Andere vragen
results-questions-several = Waar meer antwoorden mogelijk waren, kunnen de aandelen samen meer dan 100 % zijn.

## Who answered
results-rates-title = Wie heeft geantwoord
results-rates-caption = Antwoorden en uitnodigingen van elke stem
results-column-answered = Antwoorden
results-column-invited = Uitnodigingen
results-column-share = Aandeel
results-rates-few = te weinig om te tonen
results-rates-total = Beide stemmen
results-rates-parts = De partners per groep, waar elke groep groot genoeg is.

## From one evaluation to the next
results-trend-title = Van de ene evaluatie naar de andere
results-totals-title = Totalen
results-totals-lead = Gemaakt uit de gemiddelden van de stellingen hierboven. Het is niet het gemiddelde van de totalen per persoon.
results-totals-caption = De totalen van elke stem, en hoe de auteurs van de vragenlijst ze lezen
results-column-total = Totaal
results-total-whole = De hele vragenlijst
results-total-sum = Som
results-total-mean = Gemiddelde
results-total-sum-range = Som, van { $low } tot { $high }
results-total-mean-range = Gemiddelde, van { $low } tot { $high }
results-band = { $name } ({ $from } tot { $to })
results-band-strength = een sterkte
results-band-discuss = te bespreken
results-band-concern = te verbeteren
results-band-low = laag
results-band-middle = gemiddeld
results-band-high = hoog
results-total-none-small-group = Niet getoond: een stelling heeft minder dan { $n } meningen, of een kleine groep zou herkend kunnen worden
results-total-none-no-mean = Niet berekend: een van de onderdelen heeft geen gemiddelde
results-total-none-not-asked-of-all = Niet berekend: een van de vragen wordt niet aan iedereen gesteld
results-total-none-different-scales = Niet berekend: de schalen van de stellingen verschillen
results-total-none-nothing-counts = Niet berekend: geen enkele stelling telt mee in dit totaal
results-trend-first = Dit is de eerste afgesloten evaluatie met deze vragenlijst. De volgende zal tonen wat er veranderd is.
results-trend-lead = Cirkel: team. Vierkant: partners. Een teken ontbreekt waar er niet genoeg antwoorden waren. De woorden vergelijken deze evaluatie met de vorige.
results-trend-caption = { $condition }: gemiddelden van de ene evaluatie naar de andere
results-column-round = Evaluatie
results-column-closed = Afgesloten op
results-change-better = { $side ->
    [team] Team: beter
   *[partner] Partners: beter
}
results-change-lower = { $side ->
    [team] Team: lager
   *[partner] Partners: lager
}
results-change-same = { $side ->
    [team] Team: ongeveer gelijk
   *[partner] Partners: ongeveer gelijk
}
results-change-little = { $side ->
    [team] Team: { $by }. Voor dit aantal personen is dat te weinig om van een verandering te spreken.
   *[partner] Partners: { $by }. Voor dit aantal personen is dat te weinig om van een verandering te spreken.
}
results-change-too-few = { $side ->
    [team] Team: te weinig antwoorden om het te zeggen
   *[partner] Partners: te weinig antwoorden om het te zeggen
}
results-change-by-more = { $difference } meer
results-change-by-less = { $difference } minder
results-change-by-same = zelfde gemiddelde

## What was said in words
results-comments-title = Wat in woorden is gezegd
results-comments-lead = Wie deze woorden aan anderen toont, leest ze eerst opnieuw. Namen uit het adresboek zijn verwijderd, maar geen programma vindt alles: een bijnaam, een rol of een verhaal kan iemand herkenbaar maken. Ze staan in alfabetische volgorde.
results-comments-none = Geen opmerkingen om te tonen. De woorden van een te kleine groep worden nooit getoond.
results-comments-none-side = Geen opmerkingen om te tonen.
results-comment-masked = { $n ->
    [one] { $n } naam verwijderd
   *[other] { $n } namen verwijderd
}
results-comment-doubts = Te herlezen voor u het toont: { $words }

## What groups agreed on
results-group-title = Samen gegeven antwoorden
results-group-lead = Een groep werd het eens over deze antwoorden. Ze tellen niet mee in de gemiddelden.
results-group-team = Het team, samen
results-group-partner = De partners, samen
results-group-together = Het team en de partners, aan één tafel
results-column-group = Antwoord van de groep
results-column-mean-of = { $side ->
    [team] Gemiddelde van het team
   *[partner] Gemiddelde van de partners
}
results-group-note = Anders gezien: { $note }

## What was decided before
results-review-title = Opnieuw te bekijken: wat beslist was
results-review-lead = Deze bijsturingen komen uit de vorige evaluatie. Zijn ze gedaan? Is er iets veranderd?
results-review-moved = { $condition }, sinds de vorige evaluatie

## A file with the figures
results-save-title = De cijfers in een bestand opslaan
results-save-lead = Het bestand verlaat de kluis: uw wachtzin beschermt het niet meer. Het werkboek bevat ook de opmerkingen: lees ze opnieuw voor u het doorgeeft.
results-save-xlsx = Werkmap voor een rekenblad (.xlsx)
results-save-csv = Tabel in gewone tekst (.csv)
evaluation-report-title = Evaluatieverslag
evaluation-report-lead = Wat de antwoorden zeggen, waarover te praten en wat is beslist, om aan de partners te geven. Wat mensen in eigen woorden schreven, staat er niet in.
evaluation-report-open = Het verslag voorbereiden
evaluation-report-form = Voor wie
evaluation-report-full = Volledig
evaluation-report-full-hint = De cijfers van elk thema en elke stelling, en hoe ze zijn berekend.
evaluation-report-plain = In klare taal
evaluation-report-plain-hint = Korte zinnen, grote letters, woorden in plaats van cijfers. Laat het nalezen door iemand die het aangaat.
results-saved = Het bestand is opgeslagen.
results-not-saved = Het bestand is niet opgeslagen. Niets verliet de kluis.

## The meeting about the results
results-meeting-title = Samen over de resultaten praten
results-meeting-open = Tonen tijdens het overleg
results-meeting-position = { $n } van { $total }
results-meeting-previous = Vorige pagina
results-meeting-next = Volgende pagina
results-meeting-pages = Pagina’s van de presentatie
results-meeting-keys = Met de pijltoetsen links en rechts verandert u ook van pagina.
results-meeting-back = Terug naar de resultaten
results-meeting-start = Wie heeft geantwoord, en hoe lezen
results-meeting-read-marks = De blauwe cirkel is het gemiddelde van het team. Het oranje vierkant is dat van de partners.
results-meeting-read-gap = Een verschil zegt niet wie gelijk heeft. Het zegt waarover we kunnen praten.
results-meeting-read-nobody = Niemand wordt apart getoond. Niemand hoeft te zeggen wat hij of zij heeft geantwoord.
results-meeting-statements = De antwoorden op elke uitspraak
results-meeting-questions = Drie vragen om erover te praten
results-meeting-ask-surprise = Wat verrast u?
results-meeting-ask-explain = Wat hebt u meegemaakt dat deze antwoorden verklaart?
results-meeting-ask-change = Wat zouden we samen kunnen veranderen?
results-meeting-decided = Beslist voor dit thema
results-meeting-end = Wat we hebben beslist
results-meeting-none = Voorlopig is er niets beslist.
results-validation-unknown = Het is niet bekend of deze vragenlijst door onderzoek gevalideerd is. Ze helpt kiezen waarover te praten.
results-out-group = Groep
