# The first screen: what is owed to whom, by date.

today-title = Dag, { $name }
today-lead = { $date } · { $count ->
    [0] niets wacht op u
    [one] { $count } ding wacht op u
   *[other] { $count } dingen wachten op u
}
today-to-do = Te doen
today-nothing = Niets dringt. Uw partnerschappen zijn bijgewerkt.
today-first-step = Begin met een partnerschap te beschrijven: de naam en waartoe het dient.
today-late = te laat
today-late-since = te laat sinds { $date }
today-before = voor { $date }
today-evaluation-due = De volgende evaluatie voorbereiden
    .detail = het partnerschap maakt de balans op, zoals afgesproken
today-round-to-open = De evaluatie openen
    .detail = ze kan beginnen
today-round-results = Beslissen op basis van de resultaten
    .detail = { $count ->
        [one] { $count } punt te bespreken
       *[other] { $count } punten te bespreken
    }
today-round-to-close = De evaluatie afsluiten
    .detail = { $count ->
        [one] { $count } antwoord
       *[other] { $count } antwoorden
    } op { $total ->
        [one] { $total } uitnodiging
       *[other] { $total } uitnodigingen
    }
today-round-to-remind = De uitgenodigde personen aan de evaluatie herinneren
    .detail = { $count ->
        [one] { $count } antwoord
       *[other] { $count } antwoorden
    } op { $total ->
        [one] { $total } uitnodiging
       *[other] { $total } uitnodigingen
    }
today-objective-to-make-precise = Een doelstelling verduidelijken
    .detail = { $count ->
        [one] { $count } vraag zonder antwoord
       *[other] { $count } vragen zonder antwoord
    } van 5
today-measurement-missing = Meten hoe ver een doelstelling staat
    .detail = nog niet gemeten
today-adjustment-due = Doen wat beslist werd
    .detail = bijsturing beslist
today-partnership-without-objective = Het partnerschap een eerste doelstelling geven
    .detail = geen doelstelling genoteerd
today-partnership-without-partners = Noteren wie partner is
    .detail = geen partner genoteerd
today-recommendation-to-acknowledge = De ontvangst van een aanbeveling bevestigen
    .detail = de persoon wacht op een teken dat ze is aangekomen
today-recommendation-to-decide = Over een aanbeveling beslissen
    .detail = om op tijd te kunnen antwoorden
today-recommendation-to-tell = Vertellen wat er van een aanbeveling geworden is
    .detail = wie ze deed, weet het nog niet
today-question-to-answer = Een vraag beantwoorden
    .detail = ze wacht op de klinische expert
today-question-to-tell = Een antwoord doorgeven
    .detail = wie het vroeg, heeft het nog niet
today-meeting-to-prepare = Een overleg voorbereiden
    .detail = { $count } van de { $total } punten zijn klaar
today-documents-to-send = De documenten voor een overleg versturen
    .detail = { $count } van de { $total } partners hebben ze op tijd
today-acronyms-to-explain = Afkortingen uitleggen
    .detail = { $count ->
        [one] { $count } onbekende afkorting in de stukken
       *[other] { $count } onbekende afkortingen in de stukken
    }
today-meeting-to-note = Noteren wat er gebeurde
    .detail = de dag van het overleg is voorbij
today-partner-silent = Contact opnemen
    .detail = niets genoteerd sinds meer dan { $count } dagen, het afgesproken ritme
today-action-due = Doen wat beloofd is
    .detail = afgesproken actie
today-decision-to-review = Een beslissing opnieuw bekijken
    .detail = ze zou tegen deze dag herbekeken worden
today-agreement-to-review = Een overeenkomst opnieuw bekijken
    .detail = ze zou tegen deze dag herbekeken worden
today-incident-owed = Een incident opvolgen
    .detail = { $count ->
        [one] iemand moet nog verwittigd worden
       *[other] { $count } dingen moeten nog gebeuren
    }
snooze = Later
snooze-named = Later: { $what }
snooze-title = Uitstellen tot later
snooze-until = Tot
snooze-reason = Waarom het kan wachten
snooze-do = Uitstellen
snooze-done = Uitgesteld tot { $date }.
snooze-list = { $count ->
        [one] Eén zaak uitgesteld
       *[other] { $count } zaken uitgesteld
    }
snooze-list-row = Tot { $date } · { $reason }
snooze-end = Weer opnemen
snooze-end-named = Nu weer opnemen: { $what }
snooze-was-ended = Het staat weer in de lijst.
today-recommendation-to-close = Een aanbeveling afsluiten
    .detail = alles is gedaan en gezegd
today-action-to-plan = Een actie een datum geven
    .detail = niemand weet nog tegen wanneer
