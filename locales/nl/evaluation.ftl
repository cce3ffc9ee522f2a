# Evaluatie: teksten van evaluaties, antwoorden en resultaten.
# $date, $opens, $closes, $mean, $gap, $team en $partner komen al geschreven in de taal (“3,4”); $n, $answered, $invited en $total zijn getallen.

## De zes voorwaarden en de twee stemmen

condition-objectives = Duidelijke doelstellingen
condition-communication = Communicatie
condition-confidentiality = Vertrouwelijkheid
condition-transparency = Transparantie
condition-participation = Participatie
condition-evaluation = Evaluatie en opvolging

side-team = Team
side-partner = Partners
side-partner-one = Partner
side-team-count = Team, { $n }
side-partner-count = Partners, { $n }
side-team-explained = De medewerkers en zorgverleners van het centrum.
side-partner-explained = De personen en organisaties die met het centrum samenwerken.

## De evaluatie

round-list-title = Evaluaties
round-list-empty = Nog geen evaluatie. De eerste geeft een vertrekpunt: ze zegt waar u staat, gezien door het team en door de partners.
round-new = Een evaluatie voorbereiden
round-needs-members = Een evaluatie richt zich tot het team en tot de partners. Voeg eerst de leden van het partnerschap toe.
round-create = De evaluatie bewaren
round-name = Naam van de evaluatie
round-name-example = Bijvoorbeeld: Najaarsevaluatie 2026
round-opens-on = Eerste dag om te antwoorden
round-closes-on = Laatste dag om te antwoorden
round-dates = Van { $opens } tot en met { $closes }
round-questionnaire = Vragenlijst
round-questionnaire-detail = { $title }, { $n ->
    [one] { $n } uitspraak
   *[other] { $n } uitspraken
}
round-not-validated = Niet-gevalideerde vragenlijst: ze opent het gesprek. Ze meet geen prestaties en vergelijkt geen personen.
round-smallest-group = Een groep van minder dan { $n } antwoorden wordt nooit apart getoond.
round-invited = Uitgenodigde personen
round-member = { $name }, { $side }
round-count-few = { $invited ->
    [one] { $invited } uitnodiging
   *[other] { $invited } uitnodigingen
} · te weinig antwoorden om apart te tellen
round-invited-count = { $count ->
    [0] Er is nog niemand uitgenodigd.
    [one] { $count } lid uitgenodigd van { $total }.
   *[other] { $count } leden uitgenodigd van { $total }.
}
round-invite-help = Nodig beide stemmen uit. Er zijn aan elke kant minstens { $n } antwoorden nodig om de gemiddelden te tonen.
round-state-planned = Gepland
round-state-open = Open
round-state-closed = Afgesloten
round-planned-detail = Opent op { $date }
round-open-detail = Open tot en met { $date }
round-closed-detail = Afgesloten op { $date }
round-count = { $answered ->
    [0] Geen antwoord
    [one] { $answered } antwoord
   *[other] { $answered } antwoorden
} op { $invited ->
    [one] { $invited } uitnodiging
   *[other] { $invited } uitnodigingen
}
round-open-action = De evaluatie openen
round-answer-action = Antwoorden
round-close-action = De evaluatie afsluiten
round-results-action = De resultaten bekijken
round-open-question = ‘{ $title }’ openen?
round-open-consequence = Het antwoorden begint. De vragenlijst en de grootte van de kleinste getoonde groep blijven die van de dag waarop de evaluatie voorbereid werd.
round-close-question = ‘{ $title }’ afsluiten?
round-close-consequence = Niemand kan dan nog antwoorden en de resultaten gaan open. Een afgesloten evaluatie gaat niet opnieuw open.
round-sealed = De resultaten zijn verzegeld tot de evaluatie is afgesloten. Tot dan ziet niemand ze, ook het team niet.
round-saved = De evaluatie is bewaard.
round-opened = De evaluatie is open.
round-closed = De evaluatie is afgesloten. De resultaten zijn open.

## Antwoorden

answer-title = Uw mening over het partnerschap
answer-introduction = Het team en de partners beantwoorden dezelfde vragen. Er zijn geen goede of foute antwoorden: uw ervaring telt.
answer-duration = { $n ->
    [one] Reken op ongeveer { $n } minuut.
   *[other] Reken op ongeveer { $n } minuten.
}
answer-anonymous = Uw antwoorden worden bewaard zonder uw naam en zonder het uur. Het programma toont ze nooit persoon per persoon. Na het afsluiten toont het gemiddelden en hoe vaak elk antwoord gekozen werd, en nooit voor een groep van minder dan { $n } personen. Wat u in uw eigen woorden schrijft, wordt getoond zoals het is, zonder te zeggen van wie het komt.
answer-anonymous-limit = In een kleine groep is een mening die iedereen deelt soms te raden.
answer-side-question = U antwoordt als:
answer-side-change = Wijzigen: team of partners
answer-language = Taal
answer-simpler = Eenvoudigere zinnen
answer-simpler-note = In klare taal. Er is geen nalezing door een betrokken persoon genoteerd.
answer-large = Grote letters
answer-position = Vraag { $n } van { $total }
answer-skip-help = U mag een vraag overslaan.
answer-required = antwoord nodig
answer-several = Meerdere antwoorden zijn mogelijk.
answer-own-words = Een ander antwoord, in uw eigen woorden
answer-yes = Ja
answer-no = Nee
answer-no-names = Schrijf niemands naam, ook niet die van uzelf.
answer-number-between = Van { $least } tot { $greatest }.
answer-number-least = Ten minste { $least }.
answer-number-greatest = Ten hoogste { $greatest }.
answer-grid = Vragen en antwoorden
answer-other-language = Deze vragenlijst bestaat niet volledig in deze taal. Wat ontbreekt, verschijnt in de taal waarin ze geschreven is.
answer-category-question = U bent eerder:
answer-category-hint = Alleen om groepen van ten minste { $n } personen te vergelijken. U hoeft het niet te zeggen.
answer-category-go = Beginnen
answer-category-skip = Beginnen zonder het te zeggen
answer-layout = Weergave
answer-layout-list = Alle vragen na elkaar
answer-layout-single = Eén vraag tegelijk
answer-layout-grid = Als tabel
answer-back = Vorige vraag
answer-forward = Volgende vraag
answer-keep = Als ik voor het einde wegga, meetellen wat ik al geantwoord heb
answer-give-up = Hier stoppen
answer-give-up-question = Wat moet er met uw antwoorden gebeuren?
answer-give-up-text = { $n ->
    [0] U hebt nog niets geantwoord. De volgende persoon begint met een leeg blad.
    [one] U hebt { $n } vraag beantwoord. U beslist of ze meetelt. De volgende persoon ziet niets.
   *[other] U hebt { $n } vragen beantwoord. U beslist of ze meetellen. De volgende persoon ziet niets.
}
answer-give-up-erase = Mijn antwoorden wissen
answer-give-up-keep = Inleveren wat ik geantwoord heb
answer-away-title = Bent u er nog?
answer-away-keep = Zonder teken van u worden uw antwoorden ingeleverd zoals ze zijn, zoals u gekozen hebt.
answer-away-erase = Zonder teken van u worden uw antwoorden gewist, zodat niemand anders ze ziet.
answer-away-left = Nog { $n } s
answer-away-stay = Ik ga door
answer-stop-passphrase = De wachtzin opent de rest van het programma opnieuw. Antwoorden die nog niet ingeleverd zijn, worden gewist.
answer-send = Mijn antwoorden indienen
answer-nothing-chosen = Er is nog geen antwoord gekozen. Kies er minstens één voor u indient.
answer-left-open = { $n ->
    [0] U hebt op alle vragen geantwoord.
    [one] { $n } vraag heeft nog geen antwoord. U mag dat zo laten.
   *[other] { $n } vragen hebben nog geen antwoord. U mag dat zo laten.
}
answer-send-consequence = Eens ingediend kunnen uw antwoorden niet meer gelezen of gewijzigd worden.
answer-thanks = Dank u. Uw antwoorden zijn ingediend.
answer-thanks-next = Na het afsluiten worden de resultaten samen besproken.
answer-next-person = Doorgeven aan de volgende persoon
answer-next-person-sees-nothing = De volgende persoon ziet niets van uw antwoorden.
answer-stop = Het antwoorden op deze computer beëindigen
answer-stop-text = Het programma gaat terug naar de evaluatie. Antwoorden die nog niet zijn ingediend, worden gewist.
answer-stop-lock = De kluis vergrendelen
answer-stop-stay = Verder antwoorden
answer-stop-leave = Terug naar de evaluatie

## De resultaten

results-title = Resultaten
results-two-voices = Twee stemmen, dezelfde vraag
results-gap = verschil { $gap }
results-smallest-group = Een groep van minder dan { $n } antwoorden wordt nooit apart getoond.
results-hidden-side = { $side ->
    [team] Team: minder dan { $n } antwoorden of uitnodigingen. De cijfers worden niet getoond, zodat niemand herkend wordt.
   *[partner] Partners: minder dan { $n } antwoorden of uitnodigingen. Hun cijfers worden niet getoond, zodat niemand herkend wordt.
}
results-hidden-figure = Niet getoond: minder dan { $n } meningen, of een kleine groep zou herkend kunnen worden
results-nothing = Er zijn aan elke kant minder dan { $n } antwoorden: er wordt geen gemiddelde getoond. De antwoorden blijven bewaard. U kunt de uitspraken mondeling bespreken.
results-conversation = Er zijn weinig antwoorden. Lees deze cijfers als een gesprek, niet als een meting: één persoon kan ze sterk doen verschuiven.
results-not-validated = Deze vragenlijst is niet gevalideerd. Ze helpt u kiezen waarover u wilt praten.
results-show-table = De tabel bekijken
results-table-caption = Gemiddelden van het team en van de partners voor elk thema
results-column-condition = Thema
results-column-mean = Gemiddelde
results-column-spread = Spreiding
results-column-gap = Verschil
results-row-spoken = { $condition }: team { $team }, partners { $partner }, verschil { $gap }.
results-row-spoken-team = { $condition }: team { $team }, partners niet getoond.
results-row-spoken-partner = { $condition }: team niet getoond, partners { $partner }.
results-row-spoken-none = { $condition }: er wordt geen gemiddelde getoond.
results-how-title = Hoe deze cijfers berekend worden
results-how-person = Voor elke persoon en elk thema: het gemiddelde van de scores die de persoon gaf, als minstens de helft van de uitspraken een score kreeg. ‘Ik weet het niet’ telt niet als score.
results-how-mean = Voor elke stem: de som van de gemiddelden van de personen, gedeeld door het aantal personen.
results-how-gap = Het verschil: het gemiddelde van het team min dat van de partners, zoals ze getoond worden, zonder het teken.
results-how-spread = De spreiding (standaardafwijking): dicht bij 0 lijken de meningen op elkaar; hoe groter ze is, hoe meer ze verschillen. Ze wordt berekend met het aantal personen min één.
results-how-rounding = De cijfers zijn afgerond op één decimaal; de betrouwbaarheid en het effect op twee.
results-how-small-groups = Geen enkel cijfer berust op minder dan { $n } personen, en geen enkele berekening met meerdere cijfers (aftrekken, bijvoorbeeld) laat een kleine groep terugvinden. Daarom worden sommige cijfers niet getoond.

## Waarover praten

weak-title = Waarover samen praten
weak-rule = Een thema staat hier als een gemiddelde onder het midden van de schaal ligt, of als de twee stemmen een kwart van de schaal of meer verschillen. Van 1 tot 5: onder 3, of een punt verschil.
weak-none = Geen enkel thema valt op in deze cijfers. Vraag beide stemmen of ze zich erin herkennen.
weak-nothing-shown = Er zijn gemiddelden nodig om voor te stellen waarover u kunt praten. Er zijn nog te weinig antwoorden.
weak-gap-heading = { $condition }: verschil van { $gap }
weak-low-heading = { $side ->
    [team] { $condition }: { $mean } voor het team
   *[partner] { $condition }: { $mean } voor de partners
}
weak-objectives-gap = { $higher ->
    [team] De twee stemmen verschillen over de doelstellingen: het team zegt duidelijker dan de partners te zien waar het partnerschap naartoe gaat en hoe ver het staat.
   *[partner] De twee stemmen verschillen over de doelstellingen: de partners zeggen duidelijker dan het team te zien waar het partnerschap naartoe gaat en hoe ver het staat.
}
weak-communication-gap = { $higher ->
    [team] De twee stemmen verschillen over de communicatie: het team zegt beter op de hoogte te zijn en vrijer te kunnen praten dan de partners.
   *[partner] De twee stemmen verschillen over de communicatie: de partners zeggen beter op de hoogte te zijn en vrijer te kunnen praten dan het team.
}
weak-confidentiality-gap = { $higher ->
    [team] De twee stemmen verschillen over de vertrouwelijkheid: het team zegt zekerder te zijn dan de partners van wat vertrouwelijk moet blijven en van wat beschermd is.
   *[partner] De twee stemmen verschillen over de vertrouwelijkheid: de partners zeggen zekerder te zijn dan het team van wat vertrouwelijk moet blijven en van wat beschermd is.
}
weak-transparency-gap = { $higher ->
    [team] De twee stemmen verschillen over de beslissingen: het team zegt beter te weten dan de partners hoe ze worden genomen en om welke redenen.
   *[partner] De twee stemmen verschillen over de beslissingen: de partners zeggen beter te weten dan het team hoe ze worden genomen en om welke redenen.
}
weak-participation-gap = { $higher ->
    [team] De twee stemmen verschillen over de participatie: het team zegt meer dan de partners dat het zijn mening kan geven en gehoord wordt.
   *[partner] De twee stemmen verschillen over de participatie: de partners zeggen meer dan het team dat ze hun mening kunnen geven en gehoord worden.
}
weak-evaluation-gap = { $higher ->
    [team] De twee stemmen verschillen over de evaluatie: het team zegt meer dan de partners dat de balans samen wordt opgemaakt en dat er veranderingen volgen.
   *[partner] De twee stemmen verschillen over de evaluatie: de partners zeggen meer dan het team dat de balans samen wordt opgemaakt en dat er veranderingen volgen.
}
weak-objectives-low = { $side ->
    [team] Voor het team blijft er nog te doen: duidelijk maken waar het partnerschap naartoe gaat en hoe ver het staat.
   *[partner] Voor de partners blijft er nog te doen: duidelijk maken waar het partnerschap naartoe gaat en hoe ver het staat.
}
weak-communication-low = { $side ->
    [team] Voor het team blijft er nog te doen: vaker nieuws geven en praten gemakkelijker maken.
   *[partner] Voor de partners blijft er nog te doen: vaker nieuws geven en praten gemakkelijker maken.
}
weak-confidentiality-low = { $side ->
    [team] Voor het team blijft er nog te doen: zeggen wat vertrouwelijk is en persoonlijke informatie beter beschermen.
   *[partner] Voor de partners blijft er nog te doen: zeggen wat vertrouwelijk is en persoonlijke informatie beter beschermen.
}
weak-transparency-low = { $side ->
    [team] Voor het team blijft er nog te doen: uitleggen hoe beslissingen worden genomen en om welke redenen.
   *[partner] Voor de partners blijft er nog te doen: uitleggen hoe beslissingen worden genomen en om welke redenen.
}
weak-participation-low = { $side ->
    [team] Voor het team blijft er nog te doen: plaats maken voor elke mening en rekening houden met voorstellen.
   *[partner] Voor de partners blijft er nog te doen: plaats maken voor elke mening en rekening houden met voorstellen.
}
weak-evaluation-low = { $side ->
    [team] Voor het team blijft er nog te doen: samen de balans opmaken en er veranderingen uit halen.
   *[partner] Voor de partners blijft er nog te doen: samen de balans opmaken en er veranderingen uit halen.
}
weak-item = Vooral: ‘{ $statement }’
weak-adjustment-question = Welke bijsturing beslist u?
weak-adjustment-add = Aan het plan toevoegen
weak-point-decided = Bijsturing beslist
answer-take-back = Dit antwoord wissen
answer-away-seconds = U hebt { $n } seconden om het te zeggen.
