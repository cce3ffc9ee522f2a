# Recommendations: the board, one of them, its steps until its author knows what became of it, and who said something.
## The board
recommendation-lead = Een aanbeveling is pas afgesloten als wie ze deed, weet wat ermee gebeurd is.
recommendation-new = Nieuwe aanbeveling
recommendation-empty-title = Wat hebben de partners u gezegd?
recommendation-empty-text = Noteer een eerste aanbeveling, in de woorden van de persoon zelf. Het programma herinnert u eraan te antwoorden.
recommendation-shown-as = Weergave
recommendation-as-board = In kolommen
recommendation-as-list = Als lijst
recommendation-figure-received = Ontvangen in { $year }
recommendation-figure-told-all = Teruggekoppeld binnen de beloofde tijd
recommendation-figure-told = { $days ->
    [one] Teruggekoppeld binnen { $days } dag
   *[other] Teruggekoppeld binnen { $days } dagen
}
recommendation-figure-of = { $part } van { $whole }
recommendation-figure-nothing = nog niets te meten
recommendation-figure-realised = Gerealiseerde veranderingen
recommendation-figure-refused = Geweigerd of deels aanvaard, met de reden
recommendation-stage-received = Ontvangen
recommendation-stage-decided = Beslist
recommendation-stage-under-way = In uitvoering
recommendation-stage-closed = Teruggekoppeld en afgesloten
recommendation-column-empty = Voorlopig geen.
recommendation-more = Meer tonen
recommendation-more-of = Meer tonen: { $stage }
recommendation-more-shown = { $count ->
    [one] { $stage }: nog { $count } aanbeveling.
   *[other] { $stage }: nog { $count } aanbevelingen.
}
recommendation-list-caption = Alle aanbevelingen, de nieuwste eerst
recommendation-column-text = Aanbeveling
recommendation-column-author = Van wie
recommendation-column-received = Ontvangen op
recommendation-column-stage = Stand van zaken

## What a card says
recommendation-to-acknowledge = ontvangst te melden
recommendation-to-study = te bekijken
recommendation-tell-in = { $days ->
    [0] vandaag terug te koppelen
    [one] terug te koppelen: nog { $days } dag
   *[other] terug te koppelen: nog { $days } dagen
}
recommendation-tell-since = { $days ->
    [one] antwoord verwacht sinds { $days } dag
   *[other] antwoord verwacht sinds { $days } dagen
}
recommendation-actions-done = { $total ->
    [one] { $done } van { $total } actie gedaan
   *[other] { $done } van { $total } acties gedaan
}
recommendation-closed-by-exception = afgesloten met een schriftelijke reden
recommendation-closed-by-told-back = de persoon weet wat ervan geworden is
recommendation-received-on = ontvangen op { $date }
recommendation-author = De fiche van de persoon, met het terugkoppelingsblad

## Who said it
origin-partner = Een persoon of organisatie uit de adreslijst
origin-group = Een groep
origin-group-hint = Bijvoorbeeld: het gebruikerscomité.
origin-group-name = Naam van de groep
origin-unnamed = Iemand die niet genoemd wil worden
origin-unnamed-hint = Bijvoorbeeld via de ideeënbus. Het antwoord wordt dan openbaar gegeven: met een affiche of tijdens een overleg.
origin-anonymous = anoniem
kind-partner = Een partner
kind-group = Een groep
kind-anonymous = Anoniem

## A new one
recommendation-new-lead = Schrijf op wat er gezegd is, zoals het gezegd is. De persoon verneemt daarna wat u ermee doet.
recommendation-partnership = In welk partnerschap?
recommendation-text-hint = In de woorden van de persoon. Bijvoorbeeld: de wachtzaal openen om 8 uur.
recommendation-who = Wie heeft het gezegd?
recommendation-create = De aanbeveling toevoegen
recommendation-created = De aanbeveling is genoteerd.

## Where it stands
recommendation-said = Wat er gezegd is
recommendation-in-meeting = Gezegd tijdens het overleg:
recommendation-meeting-untitled = overleg zonder naam
recommendation-course = Hoe ver staat ze?
recommendation-step-received = Ontvangen
recommendation-step-decided = Beslist
recommendation-step-told = Teruggekoppeld
recommendation-step-closed = Afgesloten
recommendation-step-done = gedaan
recommendation-step-now = nu
recommendation-step-later = daarna
recommendation-acknowledged-on = ontvangst gemeld op { $date } ({ $means })
recommendation-not-acknowledged = De persoon weet nog niet dat ze goed aangekomen is.
recommendation-realised-on = Verandering gerealiseerd op { $date }: { $proof }
recommendation-tell-by = Antwoord beloofd tegen { $date }
recommendation-exception-because = Niemand kon worden ingelicht, omdat: { $reason }
recommendation-closed-on = afgesloten op { $date }

## The next step
recommendation-next-acknowledge = Melden dat ze aangekomen is
recommendation-why-acknowledge = Een woordje volstaat: dank u, we hebben ze ontvangen, we denken erover na.
recommendation-next-decide = Beslissen wat u ermee doet
recommendation-why-decide = Een duidelijk antwoord, ook een nee, is beter dan stilte.
recommendation-next-tell = Het de persoon laten weten
recommendation-why-tell = De beslissing is genomen: wie de aanbeveling deed, verneemt ze graag.
recommendation-next-realise = Noteren wat er veranderd is
recommendation-why-realise = De persoon is op de hoogte. Noteer het hier zodra de verandering te zien is.
recommendation-next-close = De aanbeveling afsluiten
recommendation-why-close = De persoon weet wat er met de aanbeveling gebeurd is. U kunt ze afsluiten.
recommendation-next-except = Afsluiten zonder het te kunnen laten weten
recommendation-all-done = De cirkel is rond
recommendation-all-done-text = Voor deze aanbeveling is niets meer te doen.
recommendation-others = Of anders
recommendation-other-acknowledge = De ontvangstmelding noteren
recommendation-other-decide = Meteen beslissen
recommendation-other-decide-anew = De beslissing herzien
recommendation-other-tell = Een nieuwe terugkoppeling noteren
recommendation-other-realise = Noteren wat er veranderd is
recommendation-other-close = Meteen afsluiten
recommendation-other-except = Kan de persoon niet ingelicht worden?
recommendation-step-day = Op welke dag?
recommendation-receipt-means = Hoe hebt u het gemeld?
recommendation-proof = Waaraan is het te zien?
recommendation-proof-hint = Een foto, een cijfer, een affiche, nieuwe openingsuren…
recommendation-decide-anew = De persoon kent de vorige beslissing. Als ze verandert, moet dat opnieuw worden teruggekoppeld.
recommendation-exception-meaning = Dit is een uitzondering: de aanbeveling wordt afgesloten zonder dat de persoon weet wat ermee gebeurd is. De reden blijft in de geschiedenis staan.
recommendation-exception-reason = Waarom kon de persoon niet worden ingelicht?
recommendation-exception-reason-hint = Bijvoorbeeld: de groep bestaat niet meer.
recommendation-do-acknowledge = De melding noteren
recommendation-do-decide = De beslissing noteren
recommendation-do-tell = Het is teruggekoppeld
recommendation-do-realise = De verandering is gerealiseerd
recommendation-do-close = Afsluiten
recommendation-do-except = Met deze reden afsluiten
recommendation-was-acknowledged = De persoon weet dat de aanbeveling aangekomen is.
recommendation-was-decided = De beslissing is genoteerd.
recommendation-was-told = Het is teruggekoppeld.
recommendation-was-realised = De verandering is genoteerd.
recommendation-was-closed = De aanbeveling is afgesloten.
recommendation-was-excepted = De aanbeveling is afgesloten, met de reden.

## What was decided about it
verdict-ask = Wat hebt u beslist?
verdict-accepted = Aanvaard
verdict-in-part = Deels aanvaard
verdict-refused = Geweigerd
verdict-accepted-on = aanvaard op { $date }
verdict-in-part-on = deels aanvaard op { $date }
verdict-refused-on = geweigerd op { $date }
verdict-because = Reden: { $reason }
verdict-reason-accepted = Om welke reden? (als u wilt)
verdict-reason-in-part = Wat gebeurt er niet, en waarom?
verdict-reason-refused = Om welke reden?
verdict-reason-hint = In eenvoudige woorden: dit krijgt de persoon te horen.
verdict-change-realised = verandering gerealiseerd
verdict-change-under-way = in uitvoering

## Telling back
told-done = teruggekoppeld
told-on = teruggekoppeld op { $date } ({ $means })
told-by = teruggekoppeld door { $name }
told-what = Te zeggen:
told-means = Hoe hebt u het laten weten?
told-public-hint = De persoon is niet bekend: een affiche of een overleg bereikt die toch.
told-who = Wie heeft het laten weten?
told-who-hint = Een naam of een rol.
told-satisfied = Is de persoon tevreden met wat er met de aanbeveling gebeurt?
told-satisfied-yes = Ja
told-satisfied-no = Nee
told-satisfied-unknown = Niet bekend
told-is-satisfied = de persoon is tevreden
told-is-not-satisfied = de persoon is niet tevreden

## What belongs to it
recommendation-actions = Acties die eruit volgen
recommendation-actions-empty = Nog geen actie. Wie doet wat, tegen wanneer?
recommendation-delete = De aanbeveling verwijderen
recommendation-delete-title = Deze aanbeveling verwijderen?
recommendation-delete-text = Ze staat dan niet meer in de lijsten en de cijfers. Is ze geweigerd, bewaar ze dan liever met de reden. U kunt dit ongedaan maken.
recommendation-was-deleted = De aanbeveling is verwijderd.

## In the history
state-received = ontvangen
state-decided = beslist
field-recommendation-content-text = Wat wordt aanbevolen
field-recommendation-content-origin-kind = Wie het zei
field-recommendation-content-origin-partner = Partner
field-recommendation-content-origin-name = Groep
field-recommendation-content-received-on = Ontvangen op
field-recommendation-progress-state = Stand
field-recommendation-progress-receipt-on = Ontvangst gemeld op
field-recommendation-progress-receipt-means = Ontvangst gemeld via
field-recommendation-progress-verdict-verdict = Beslissing
field-recommendation-progress-verdict-on = Beslist op
field-recommendation-progress-verdict-reason = Reden
field-recommendation-progress-verdict-change-change = Verandering
field-recommendation-progress-verdict-change-on = Verandering gerealiseerd op
field-recommendation-progress-verdict-change-proof = Waaraan het te zien is
field-recommendation-progress-told-on = Teruggekoppeld op
field-recommendation-progress-told-means = Teruggekoppeld via
field-recommendation-progress-told-by = Wie het liet weten
field-recommendation-progress-told-satisfied = Persoon tevreden
field-recommendation-progress-closing-told-on = Teruggekoppeld op
field-recommendation-progress-closing-told-means = Teruggekoppeld via
field-recommendation-progress-closing-told-by = Wie het liet weten
field-recommendation-progress-closing-told-satisfied = Persoon tevreden
field-recommendation-progress-closing-closing = Afgesloten omdat
field-recommendation-progress-closing-on = Afgesloten op
field-recommendation-progress-closing-reason = Reden van de uitzondering
