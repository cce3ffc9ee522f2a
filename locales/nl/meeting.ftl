# Meetings: planned, prepared, held, and what follows from them.

## Meetings
meeting-new = Nieuw overleg
meeting-new-lead = Een naam en een dag volstaan. De rest volgt bij het voorbereiden.
meeting-plan = Een overleg plannen
meeting-plan-title = Wanneer en waar
meeting-create = Het overleg plannen
meeting-created = Het overleg is gepland.
meeting-needs-partnership = Een overleg hoort bij een partnerschap. Maak er eerst een.
meeting-list-title = Overleg
meeting-list-lead = Een goed voorbereid overleg laat iedereen meedoen.
meeting-empty-title = Wanneer ziet u elkaar weer?
meeting-empty-text = Plan een eerste overleg: een naam en een dag volstaan om te beginnen.
meeting-planned-title = Gepland
meeting-none-planned = Er is geen overleg gepland.
meeting-past-title = Voorbij
meeting-past-more = { $count ->
    [one] Nog { $count } overleg tonen
   *[other] Nog { $count } keer overleg tonen
}
meeting-trend-title = Hoe goed voorbereid, jaar na jaar
meeting-trend-lead = Het gemiddelde van de punten die op de dag klaar waren, op 8.
meeting-trend-year = { $count ->
    [one] { $mean } op 8, { $held } overleg
   *[other] { $mean } op 8, { $held } keer overleg
}
meeting-present = { $count ->
    [0] aanwezigheid nog niet genoteerd
    [one] { $count } aanwezige
   *[other] { $count } aanwezigen
}
meeting-to-note = Te noteren
meeting-to-note-text = De dag is voorbij. Noteer wie er was, of verplaats het overleg.
meeting-held = Het vond plaats
meeting-cancelled-on = Geannuleerd op { $date }
meeting-cancelled-because = Reden: { $reason }
meeting-day-and-time = { $date }, { $time }
meeting-online = online
meeting-led-by = geleid door { $name }
meeting-tabs = Delen van het overleg
meeting-remove = Weghalen
meeting-title-hint = Bijvoorbeeld: Gebruikerscomité
meeting-place-hint = Adres, verdieping, zaal: wat nodig is om het te vinden.
meeting-link-hint = Voor wie op afstand deelneemt.
meeting-phone-hint = Het nummer om te bellen als de verbinding niet werkt.
meeting-time-zone-hint = Het uur is dat van deze plaats.

## Change a meeting
meeting-change-title = Het overleg wijzigen
meeting-move = Verplaatsen
meeting-day-is-moved = Gebruik “Verplaatsen” om de dag te wijzigen: de reden blijft genoteerd.
meeting-moved-from = Eerst gepland op { $date }: { $reason }
meeting-no-reason = geen reden genoteerd
meeting-reason-hint = De genodigden kunnen het lezen.
meeting-was-moved = Het overleg is verplaatst.
meeting-cancel = Het overleg annuleren
meeting-cancel-text = Het blijft in de lijst, met de reden.
meeting-keep = Overleg laten doorgaan
meeting-was-cancelled = Het overleg is geannuleerd.
meeting-repeat = Herhalen
meeting-repeat-text = Dezelfde mensen, dezelfde plaats, de gewone punten van het team. Partners stellen de hunne opnieuw voor.
meeting-was-repeated = Het volgende overleg is gepland.
meeting-delete = Verwijderen
meeting-delete-title = “{ $title }” verwijderen?
meeting-delete-text = De agenda en de aanwezigheden gaan mee. Het verwijderen kan ongedaan worden gemaakt.
meeting-was-deleted = Het overleg is verwijderd.
meeting-hold = Het overleg vond plaats
meeting-hold-later = Vanaf { $date } noteert u hier dat het plaatsvond.
meeting-was-held = Genoteerd: het overleg vond plaats.

## Readiness
readiness-title = Klaar op { $score } van de 8 punten
readiness-title-past = Was klaar op { $score } van de 8 punten
readiness-score = { $score } van de 8 punten
readiness-when-and-where = Dag, uur en plaats
readiness-link-and-fallback = Verbinding en noodnummer
readiness-documents-in-time = Documenten ruim vooraf verstuurd
readiness-background = Achtergrond om goed deel te nemen
readiness-acronyms = Afkortingen uitgelegd
readiness-needs = Wat ieder nodig heeft
readiness-partners-points = Punten voorgesteld door partners
readiness-hosting = Wie leidt, en hoe iedereen aan het woord komt
readiness-state-met = klaar
readiness-state-open = te doen
readiness-state-late = te laat
readiness-state-not-shown = wordt niet aan uw rol getoond
readiness-step-plan = Aanvullen
readiness-step-invite = Uitnodigen
readiness-step-dispatch = Verzending noteren
readiness-step-background = Schrijven
readiness-step-acronyms = Verbeteren
readiness-step-needs = Regelen
readiness-step-agenda = Voorstellen
readiness-step-hosting = Kiezen
readiness-step-named = { $step }: { $point }
readiness-no-time = Het uur ontbreekt.
readiness-no-place = De plaats ontbreekt.
readiness-no-link = Iemand neemt op afstand deel: er is een link nodig.
readiness-no-phone = Voeg een nummer toe voor als de verbinding niet werkt.
readiness-nobody-remote = Niemand neemt op afstand deel.
readiness-nobody-invited = Er is nog geen partner uitgenodigd.
readiness-documents-open = Uw regel: { $rule } dagen. Er blijven { $left } dagen om die na te komen; { $done } van de { $of } partners hebben ze.
readiness-documents-late = Te versturen voor { $date }: { $done } van de { $of } partners hebben ze.
readiness-no-background = Enkele zinnen volstaan: waar we vandaan komen, wat er gevraagd wordt.
readiness-acronyms-open = { $count ->
    [one] { $count } onbekende afkorting: { $list }
   *[other] { $count } onbekende afkortingen: { $list }
}
readiness-needs-open = { $done } van de { $of } geregeld
readiness-need-for = { $need } voor { $name }
readiness-agenda-empty = De agenda is nog leeg.
readiness-partners-none = 0 van de { $of }. Nodig partners uit om een punt voor te stellen.
readiness-no-facilitator = Er ontbreekt iemand die leidt.
readiness-no-technique = Kies hoe iedereen aan het woord komt.

## Acronyms
readiness-acronyms-lead = Een afkorting die niet iedereen kent, houdt mensen op afstand.
readiness-acronyms-none = Alle afkortingen zijn uitgelegd.
readiness-acronym-meaning = { $acronym } betekent
readiness-acronym-explain = Aan de woordenlijst toevoegen
readiness-acronym-was-explained = { $acronym } is uitgelegd.
readiness-acronyms-pass = Laten staan
readiness-acronyms-pass-hint = Schrijf waarom: het blijft genoteerd.
readiness-acronyms-pass-which = Welke
readiness-acronyms-passed = Blijven staan: { $list } ({ $reason })
readiness-acronyms-were-passed = Deze afkortingen mogen blijven.
readiness-acronyms-take-back = Dat terugnemen
readiness-acronyms-were-taken-back = Deze afkortingen worden weer gemeld.

## Background and hosting
meeting-background-hint = In eenvoudige woorden: wat eraan voorafging, wat partners gevraagd wordt.
meeting-facilitator-hint = Ook een partner kan leiden.
technique-choose = Elke manier wordt uitgelegd als u ze kiest.
technique-all = Alle manieren om iedereen aan het woord te laten
technique-round-of-words = Rondje
    .how = ieder zegt om beurt één zin; overslaan mag.
technique-pairs-first = Eerst per twee
    .how = vijf minuten per twee, dan samen.
technique-cards = Kaartjes
    .how = ieder schrijft op een kaartje, dan worden ze voorgelezen.
technique-talking-object = Praatstok
    .how = een voorwerp gaat rond; wie het vasthoudt, spreekt.
technique-dots = Stippen
    .how = ieder plakt drie stippen op wat het meest telt.
technique-small-tables = Kleine tafels
    .how = per vier of vijf, dan vertelt één persoon per tafel.
technique-silence-first = Eerst stilte
    .how = iedereen denkt twee minuten na voor er iemand spreekt.
technique-partners-first = Partners eerst
    .how = partners spreken eerst, het team daarna.

## Documents and what was sent
meeting-documents = Documenten
meeting-documents-due = Te versturen voor { $date }, uw regel van { $days } dagen.
meeting-documents-lead = Ruim voor het overleg te versturen.
meeting-document-add = Een document toevoegen
meeting-document-title-hint = In eenvoudige woorden: wat erin staat.
meeting-document-place-hint = Waar het is: een map, een website, een persoon.
meeting-document-was-added = Het document is toegevoegd.
meeting-document-was-removed = Het document is weggehaald.
meeting-document-remove-named = Weghalen: { $title }
dispatch-note = Een verzending noteren
dispatch-sent = Wat verstuurd is
dispatch-line = { $date }, { $means }: { $what }
dispatch-invitation-alone = de uitnodiging
dispatch-to = { $count ->
    [one] aan { $count } persoon: { $names }
   *[other] aan { $count } personen: { $names }
}
dispatch-no-documents = Geen document: de uitnodiging telt als verzending.
dispatch-documents-hint = Wat deze keer verstuurd is.
dispatch-was-noted = De verzending is genoteerd.
dispatch-held-back = Een afkorting is nog niet uitgelegd: { $list }. Leg ze uit of laat ze door met een reden; daarna noteert u de verzending.
dispatch-was-removed = De verzending is weggehaald.
dispatch-remove-named = Weghalen: { $date }

## Who is invited
attendance-title = Aanwezigheid en woord
attendance-invite = Uitnodigen
attendance-invite-title = Genodigden
attendance-invite-who = Wie uitnodigen
attendance-invite-count = { $count } van de { $total } gekozen
attendance-invited = { $count ->
    [0] Niemand is uitgenodigd
    [one] { $count } genodigde
   *[other] { $count } genodigden
}
attendance-were-invited = { $count ->
    [one] { $count } persoon is uitgenodigd.
   *[other] { $count } personen zijn uitgenodigd.
}
attendance-all-invited = Alle leden van het partnerschap zijn uitgenodigd.
attendance-no-members = Dit partnerschap heeft nog geen leden.
attendance-add-members = Leden toevoegen
attendance-nobody = Nodig eerst mensen uit, bij “Voorbereiden”.
attendance-person = { $name }, { $side }
attendance-uninvite = Weghalen
attendance-uninvite-named = Weghalen: { $name }
attendance-was-uninvited = { $name } is niet meer uitgenodigd.
attendance-needs = Noden
attendance-needs-of = Noden van { $name }
attendance-arranged = { $need }: geregeld
attendance-need-note = Hoe: { $need }
attendance-need-note-hint = Bijvoorbeeld: Turkse tolk geboekt
attendance-was-arranged = { $need }: het is geregeld.
attendance-was-not-arranged = { $need }: te regelen.

## Who was there, who spoke
attendance-present = aanwezig
attendance-excused = verontschuldigd
attendance-absent = afwezig
attendance-presence-of = Aanwezigheid van { $name }
attendance-was-noted = { $name }: { $presence }
attendance-was-unnoted = { $name }: aanwezigheid gewist
attendance-turns = { $count ->
    [one] { $count } spreekbeurt
   *[other] { $count } spreekbeurten
}
attendance-turns-of = Spreekbeurten van { $name }
attendance-turn-more = Eén spreekbeurt meer: { $name }
attendance-turn-less = Eén spreekbeurt minder: { $name }
attendance-turn-noted = { $name }: { $count } keer aan het woord
attendance-turns-share = Beurten van partners: { $partners } van de { $turns }
attendance-no-turns = Nog niemand heeft gesproken.
attendance-key = Toets
attendance-keys = Tellen met de toetsen 1 tot 9 en dan A tot Z
attendance-keys-hint = Eén toets per persoon, in de volgorde van de lijst.
attendance-key-nobody = Niemand voor toets { $n }.

## Agenda
agenda-title = Agenda
agenda-open = De agenda openen
agenda-empty = Niets op de agenda. Voeg een eerste punt toe, of vraag er een aan partners.
agenda-add = Een punt toevoegen
agenda-title-hint = In eenvoudige woorden, zonder afkortingen.
agenda-purpose-inform = informeren
agenda-purpose-discuss = bespreken
agenda-purpose-decide = beslissen
agenda-purpose-look-back = terugkijken
agenda-minutes = { $n } min
agenda-nobody-named = Niemand in het bijzonder
agenda-proposed-by = voorgesteld door { $name }
agenda-up = Omhoog
agenda-down = Omlaag
agenda-up-named = Omhoog: { $title }
agenda-down-named = Omlaag: { $title }
agenda-remove-named = Weghalen: { $title }
agenda-was-added = Het punt is toegevoegd.
agenda-was-removed = “{ $title }” is weggehaald.
agenda-was-moved = “{ $title }” staat nu op plaats { $place }.
agenda-total = { $total } min in totaal
agenda-total-of = { $total } van de { $planned } geplande min
agenda-too-long = De agenda is { $over } min te lang.
agenda-acronyms = { $count ->
    [one] { $count } afkorting uit te leggen: { $list }
   *[other] { $count } afkortingen uit te leggen: { $list }
}
agenda-acronym-mark = afkorting uit te leggen

## The timer of the agenda
agenda-timer = Timer
agenda-timer-before = Start wanneer het overleg begint.
agenda-timer-start = Starten
agenda-timer-pause = Pauze
agenda-timer-resume = Hervatten
agenda-timer-next = Volgend punt
agenda-timer-end = Beëindigen
agenda-timer-current = Punt { $place } van { $total }: { $title }
agenda-timer-left = nog { $n } min
agenda-timer-beyond = { $n } min meer dan gepland
agenda-timer-spent = { $n } min voorbij
agenda-timer-next-is = Daarna: { $title }
agenda-timer-over = De geplande tijd voor “{ $title }” is om.

## Quick capture and outcomes
meeting-capture = Noteren zonder de bladzijde te verlaten
meeting-capture-hint = Eén regel, dan Enter.
meeting-capture-text = Wat gezegd is
meeting-capture-kind = Het is
meeting-capture-recommendation = een aanbeveling
meeting-capture-question = een vraag
meeting-capture-decision = een beslissing
meeting-capture-action = een actie
meeting-capture-who = Wie het zei
meeting-capture-owner = Wie het doet
meeting-capture-unnamed = Niemand wordt genoemd
meeting-capture-save = Noteren
meeting-captured = Genoteerd in dit overleg
meeting-captured-none = Nog niets genoteerd.
meeting-captured-recommendation = De aanbeveling is genoteerd.
meeting-captured-question = De vraag is genoteerd.
meeting-captured-decision = De beslissing is genoteerd.
meeting-captured-action = De actie is genoteerd.
meeting-outcomes = Gevolgen van het overleg
meeting-recommendations = { $count ->
    [one] { $count } aanbeveling
   *[other] { $count } aanbevelingen
}
meeting-questions = { $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}
meeting-decisions = { $count ->
    [one] { $count } beslissing
   *[other] { $count } beslissingen
}
meeting-actions = { $count ->
    [one] { $count } actie
   *[other] { $count } acties
}
meeting-recommendation-received = ontvangen
meeting-recommendation-decided = beslist
meeting-recommendation-closed = teruggekoppeld
meeting-question-open = onbeantwoord
meeting-question-answered = antwoord door te geven
meeting-question-told = antwoord doorgegeven

## Minutes
minutes-title = Verslag
minutes-hint = In eenvoudige woorden: wat gezegd is, wat beslist is, wie wat doet.
minutes-empty = Het verslag is nog niet geschreven.
minutes-begin = Beginnen met wat al genoteerd is
minutes-present = Aanwezig: { $names }
minutes-excused = Verontschuldigd: { $names }
minutes-recommendations = Aanbevelingen
minutes-questions = Vragen
minutes-decisions = Beslissingen
minutes-actions = Wat er te doen is
minutes-draft = ontwerp
minutes-with-partners = Bij de partners sinds { $date }
minutes-approved = Goedgekeurd op { $date }
minutes-share = Aan de partners te lezen geven
minutes-were-shared = De partners kunnen zeggen wat ontbreekt.
minutes-approve = Het is goedgekeurd
minutes-were-approved = Het verslag is goedgekeurd.
minutes-redraft = Het hernemen
minutes-were-redrafted = Het verslag is weer een ontwerp.
minutes-versions = Vorige versies
minutes-versions-none = Geen vorige versie.
minutes-version-of = { $date }, { $user }

## On leaving
exit-title = Bij het buitengaan
exit-lead = Drie vragen, met de hand of met kaartjes. De antwoorden blijven zonder naam.
exit-how = Tel de kaartjes van elke kleur.
exit-understood = Ik heb begrepen wat er gezegd is
exit-heard = Ik kon zeggen wat ik wilde
exit-know-next = Ik weet wat er nu gebeurt
exit-card-yes = ja
exit-card-partly = gedeeltelijk
exit-card-no = nee
exit-share = { $card }: { $share }
exit-few = Minder dan { $n } antwoorden: er wordt niets getoond.
exit-remarks-hint = Wat er de volgende keer anders moet, zonder iemand te noemen.

## Fields
field-meeting-plan-title = Naam
field-meeting-plan-on = Dag
field-meeting-plan-starts-at = Begint om
field-meeting-plan-minutes = Duur, in minuten
field-meeting-plan-time-zone = Tijdzone
field-meeting-plan-place = Plaats
field-meeting-plan-link = Link
field-meeting-plan-phone = Noodnummer
field-meeting-hosting-facilitator = Wie leidt
field-meeting-hosting-technique = Hoe iedereen aan het woord komt
field-meeting-background-note = Om goed deel te nemen
field-meeting-course-reason = Reden
field-meeting-course-state-state = Stand
field-meeting-minutes-text = Verslag
field-meeting-minutes-state-state = Stand
field-meeting-exit-remarks = Opmerkingen
field-meeting-override-acronyms-reason = Waarom ze mogen blijven
field-meeting-override-acronyms-acronyms = Afkortingen die blijven
field-agenda-item-item-title = Punt
field-agenda-item-item-minutes = Duur, in minuten
field-agenda-item-item-purpose = Om te
field-agenda-item-item-proposer-side = Voorgesteld door
field-agenda-item-item-proposer-partner = Wie het voorstelde
field-agenda-item-position-place = Plaats
field-attendance-needs-needs = Noden
field-attendance-needs-needs-need = Nood
field-attendance-needs-needs-arranged = Geregeld
field-attendance-presence-presence = Aanwezigheid
field-attendance-speaking-turns = Spreekbeurten
field-attendance-invitation-side = Kant
field-document-description-title = Document
field-document-description-place-place = Waar het is
field-document-description-place-file-name = Bestand
field-dispatch-sending-on = Verstuurd op
field-dispatch-sending-means = Hoe
field-dispatch-sending-documents = Documenten
field-dispatch-sending-to = Aan wie

## What the history says besides
field-meeting-course-state-on = Afgelast op
field-meeting-course-state-reason = Reden
field-meeting-course-moves = Vroegere dagen
field-meeting-minutes-state-since = Bij de partners sinds
field-meeting-minutes-state-on = Goedgekeurd op
field-meeting-exit-understood-yes = Begrepen: ja
field-meeting-exit-understood-partly = Begrepen: deels
field-meeting-exit-understood-no = Begrepen: nee
field-meeting-exit-heard-yes = Kon spreken: ja
field-meeting-exit-heard-partly = Kon spreken: deels
field-meeting-exit-heard-no = Kon spreken: nee
field-meeting-exit-know-next-yes = Weet wat volgt: ja
field-meeting-exit-know-next-partly = Weet wat volgt: deels
field-meeting-exit-know-next-no = Weet wat volgt: nee
field-document-description-place-kind = Waar het bewaard wordt
field-document-description-place-size = Grootte
state-draft = kladversie
state-with-partners = bij de partners
state-approved = goedgekeurd
state-held = vond plaats
state-cancelled = afgelast
kind-elsewhere = elders bewaard
kind-attached = in de kluis bewaard

## Tabs
tab-prepare = Voorbereiden
tab-agenda = Agenda
tab-people = Aanwezigheid en woord
tab-minutes = Verslag
tab-outcomes = Gevolgen
