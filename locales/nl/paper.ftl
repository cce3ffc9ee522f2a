# De vragenlijst op papier, om met de hand in te vullen en daarna in het programma over te nemen.

paper-page = pagina { $n } van { $total }
paper-sheet-number = Blad nr. ____________

## Hoe invullen

paper-how = Hoe u dit blad invult
paper-how-tick = Kruis per lijn of per vraag één vakje aan. Waar meer antwoorden mogen, staat dat onder de vraag.
paper-how-correct = Vergist u zich? Maak het hele vakje zwart en kruis het juiste aan.
paper-how-skip = U mag een vraag openlaten.
paper-how-skip-but = U mag een vraag openlaten. Waar ‘Antwoord nodig’ staat, wordt uw antwoord verwacht.
paper-how-anonymous = Schrijf uw naam niet op. Uw antwoorden worden zonder naam en zonder uur in het programma overgenomen.
paper-how-handwriting = Wie de bladen overneemt, leest wat u met de hand schrijft. Schrijf niets waaraan iemand te herkennen is.
paper-how-small-groups = Voor een groep van minder dan { $n } antwoorden wordt geen cijfer getoond.
paper-how-give-back = Het blad teruggeven: vouw het en stop het in de envelop of de doos die daarvoor klaarstaat.
paper-how-sheet-number = De lijn ‘Blad nr.’ bovenaan is voor het centrum. Het nummer wordt er met potlood geschreven, om het overnemen na te kijken. Het wordt niet bewaard.

## De vragen

paper-questions = De vragen
paper-question = Vraag
paper-kind-question = Als u als partner antwoordt, tot welke groep behoort u vooral?
paper-several = Meer dan één antwoord mag.
paper-required = Antwoord nodig
paper-own-words = Andere, in uw eigen woorden:
paper-yes = Ja
paper-no = Nee
paper-day = Dag
paper-month = Maand
paper-year = Jaar
paper-thanks = Dank u. Dit is het einde.

## Wat een schermlezer zegt van vakjes en lijnen

paper-box = vakje { $key }
paper-space-line = plaats om te schrijven
paper-space-lines = { $n ->
    [one] plaats om te schrijven, { $n } regel
   *[other] plaats om te schrijven, { $n } regels
}
paper-space-number = plaats voor een getal
paper-space-date = plaats voor een datum: dag, maand, jaar
paper-file = Vragenlijst op papier
paper-only-if = Alleen afhankelijk van uw antwoord op vraag { $numbers }.
paper-only-if-answer = Alleen als u „{ $answer }” geantwoord hebt op vraag { $numbers }.
