# Het verslag over een partnerschap (PDF en webpagina) en het herstelblad.
# Namen van voorwaarden, categorieën en niveaus en de zinnen over resultaten komen uit de andere bestanden.

## Het voorblad

document-kind = Verslag over het partnerschap
document-made-on = Gemaakt op { $date }
document-contents = In dit verslag
document-naming = Personen worden alleen genoemd als ze daarmee instemden. De anderen worden geteld.
document-not-encrypted = Dit document heeft de kluis verlaten: het is niet meer beschermd. Bewaar het op een veilige plaats.
document-purpose = Doel
document-population = Voor wie
document-territory = Waar
document-period = Wanneer
document-since = Sinds { $start }
document-until = Tot { $end }
document-from-until = Van { $start } tot { $end }
document-aimed-level = Beoogd niveau van deelname
document-not-said = nog te verduidelijken

## Personen

document-people = Wie doet mee
document-people-none = Aan deze kant is nog niemand ingeschreven.
document-people-caption = { $side } per categorie, { $count } in totaal
document-column-category = Categorie
document-column-count = Aantal
document-column-named = Namen
document-and-unnamed = { $n ->
    [one] en nog { $n } van wie de naam niet vermeld wordt
   *[other] en nog { $n } van wie de namen niet vermeld worden
}
document-all-unnamed = { $n ->
    [one] de naam wordt niet vermeld
   *[other] de namen worden niet vermeld
}

## De rozet

document-rosette = De rozet van de zes voorwaarden
document-rosette-lead = Elk bloemblad toont wat voor één voorwaarde gedaan is: hoe langer, hoe meer feiten er genoteerd zijn. Een leeg bloemblad in streepjes is geen slecht resultaat: er valt nog niets te meten.
document-rosette-caption = De zes voorwaarden en de getelde feiten

## Doelstellingen

document-objectives = De doelstellingen en hun voortgang
document-objectives-none = Er is nog geen doelstelling genoteerd.
document-objectives-not-shown = { $count ->
    [one] { $count } doelstelling wordt in dit verslag niet getoond.
   *[other] { $count } doelstellingen worden in dit verslag niet getoond.
}
document-state = Hoe ver het staat
document-owner = Wie ervoor zorgt
document-to-make-precise = te verduidelijken
document-reached-on = bereikt op { $date }
document-given-up-on = opgegeven op { $date }
document-indicators-none = Deze doelstelling heeft nog geen indicator.
document-indicators-caption = Wat voor deze doelstelling gemeten wordt
document-column-indicator = Indicator
document-column-baseline = Begin
document-column-target = Doel
document-column-latest = Laatste meting
document-measurements-caption = Alle metingen: { $name }
document-column-date = Datum
document-column-value = Waarde
document-column-note = Waar dit cijfer vandaan komt

## Evaluaties

document-evaluations = De evaluaties, in twee stemmen
document-evaluations-none = Er is nog geen evaluatie afgesloten.
document-questionnaire = Vragenlijst
document-closed-on = Afgesloten op
document-fewer-answers = Minder dan { $n } antwoorden
document-voices-alternative = Gemiddelden van 1 tot 5: het team met een cirkel, de partners met een vierkant. { $rows }

## Aanpassingen

document-adjustments = Wat het partnerschap besliste te veranderen
document-adjustments-none = Er is nog geen aanpassing beslist.
document-adjustments-not-shown = { $count ->
    [one] { $count } aanpassing wordt in dit verslag niet getoond.
   *[other] { $count } aanpassingen worden in dit verslag niet getoond.
}
document-adjustments-caption = De besliste aanpassingen
document-column-adjustment = Wat verandert, en waarom
document-column-decided = Beslist op
document-column-who = Wie, en tegen wanneer
document-column-outcome = Hoe ver het staat
document-reason = Waarom: { $reason }
document-by = tegen { $date }
document-done-on = gedaan op { $date }

## Hoe de cijfers berekend worden

document-how-petal = Bloemblad: elk geteld feit is een deel van een geheel, bijvoorbeeld 2 doelstellingen van de 3. Het bloemblad is het gemiddelde van die delen.
document-how-progress = Voortgang van een doelstelling: de weg die sinds het begin is afgelegd, gedeeld door de weg van begin tot doel. Minder dan het begin telt als 0, meer dan het doel als 100%.

## Het herstelblad

sheet-title = Herstelblad
sheet-made-on = Gemaakt op { $date }
sheet-what-for = Dit blad opent de kluis van Entente als de wachtzin verloren is. Zonder dit blad en zonder de wachtzin kan niemand de fiches nog lezen.
sheet-caption = De herstelsleutel, in zeven groepen om in volgorde over te typen
sheet-column-number = Groep
sheet-column-signs = Tekens
sheet-keep = Waar u het bewaart
sheet-keep-paper = Op papier, in een gesloten kast of een brandkast.
sheet-keep-apart = Nooit naast de computer, en niet in de tas ervan.
sheet-keep-file = Hebt u het als bestand opgeslagen, druk het dan af en wis daarna het bestand.
sheet-keep-known = Twee personen die u vertrouwt, weten waar het ligt.
sheet-warning = Wie dit blad en de kluis heeft, kan alles lezen. Is het verloren of heeft iemand het gezien, maak dan een nieuw blad: het oude geldt dan niet meer.
sheet-use = Hoe u het gebruikt
sheet-use-open = Open Entente en kies ‘Wachtzin vergeten’.
sheet-use-type = Typ de zeven groepen over. Spaties en hoofdletters tellen niet. De nul is een cijfer, er is geen letter O.
sheet-use-new = Kies een nieuwe wachtzin en maak daarna een nieuw blad.

## The pages of three colleagues

recovery-page-title = Herstelpagina van { $name }
recovery-page-made-on = Pagina { $number } van 3, reeks { $set }, gemaakt op { $date }
recovery-page-what-for = Samen met de pagina van een van de twee anderen opent deze pagina de kluis van Entente als de wachtzin verloren is. Alleen opent ze niets.
recovery-page-caption = De acht groepen van de pagina, om in volgorde over te typen
recovery-page-keep-paper = Op papier, in een gesloten kast, thuis of in het centrum.
recovery-page-keep-apart = Nooit naast een andere van de drie pagina’s, en niet naast de computer.
recovery-page-keep-file = Heeft iemand ze als bestand opgeslagen, druk ze dan af en wis daarna het bestand.
recovery-page-keep-leave = Verlaat u het centrum, geef ze dan terug aan wie coördineert: die maakt nieuwe pagina’s.
recovery-page-warning = Wie twee van deze pagina’s en de kluis heeft, kan alles lezen. Is de uwe verloren of heeft iemand ze gezien, zeg het dan: nieuwe pagina’s vervangen alle drie.
recovery-page-use-open = Open Entente en kies ‘Wachtzin vergeten’, daarna ‘de pagina’s van twee collega’s’.
recovery-page-use-type = Iedereen typt de acht groepen van de eigen pagina over. Spaties en hoofdletters tellen niet. De nul is een cijfer, er is geen letter O.
recovery-page-use-new = Kies een nieuwe wachtzin en maak daarna nieuwe pagina’s.

## The sheet of a contributor
return-kind = Terugkoppeling over uw bijdrage
return-title = Voor { $name }
return-file = terugkoppeling
report-file = verslag
recovery-sheet-file = herstelblad
recovery-page-file = herstelpagina-{ $number }
return-thanks = Dank u. Hier leest u wat u zei, en wat ervan geworden is.
return-nothing = Wij hebben nog niets van u genoteerd.
return-yours-alone = Dit blad bevat alleen uw eigen bijdragen. Bewaar het of geef het aan wie u wilt.
return-recommendation = Uw aanbeveling
return-question = Uw vraag
return-you-said = U zei
return-you-asked = U vroeg
return-acknowledged = Wij hebben ze ontvangen
return-decided = Wat beslist is
return-not-decided = Er is nog niets beslist.
return-accepted = Aanvaard
return-in-part = Gedeeltelijk aanvaard
return-refused = Niet weerhouden, en waarom
return-changed = Wat veranderd is
return-under-way = Er wordt aan gewerkt.
return-told = Wij hebben het u gezegd
return-answer = Het antwoord
return-not-answered = Het antwoord wordt voorbereid.

## The public register
register-kind = Openbaar register van beslissingen
register-file = register
register-lead = Dit register toont de beslissingen die iedereen mag lezen, met hun redenen. Personen worden alleen genoemd als zij akkoord gingen.
register-nothing = Er is nog geen openbare beslissing.
register-decision = Beslissing
register-reasons = Redenen
register-options = Andere mogelijkheden
register-proposed = Voorgesteld door
register-present = Aanwezig
register-unnamed = { $count ->
    [one] { $count } persoon niet genoemd
   *[other] { $count } personen niet genoemd
}
register-disagreement = Onenigheid
register-review = Te herbekijken op
register-entry = Vermelding in de geschiedenis
register-check-title = Dit register controleren
register-check = Controlewaarde
register-check-how = Onder elke beslissing staan het nummer en de hash van haar laatste vermelding in de geschiedenis van de kluis. De controlewaarde is de BLAKE3-hash van deze regels, “nummer spatie hash”, in de volgorde van het register, elk gevolgd door een regeleinde. Wie de kluis heeft, kan ze herberekenen uit de hashes die haar geschiedenis toont.

## The papers of a meeting
papers-invitation = Uitnodiging
papers-pack = Dossier van het overleg
papers-file = overleg
papers-partnership = Partnerschap
papers-when = Wanneer
papers-from = om { $from }
papers-from-to = van { $from } tot { $to }
papers-where = Waar
papers-link = Om op afstand deel te nemen
papers-phone = Als de verbinding niet werkt
papers-agenda = Agenda
papers-column-point = Punt
papers-column-minutes = Duur
papers-column-purpose = Om te
papers-column-side = Voorgesteld door
papers-minutes = { $n } min
papers-purpose-inform = informeren
papers-purpose-discuss = bespreken
papers-purpose-decide = beslissen
papers-purpose-look-back = terugkijken
papers-background = Om goed deel te nemen
papers-documents = Documenten
papers-terms = Uitgelegde woorden
papers-needs = Wat hebt u nodig om deel te nemen? Een tolk, grote letters, kinderopvang? Zeg het ons, wij regelen het.

## The report on one evaluation
evaluation-kind = Evaluatieverslag
evaluation-kind-plain = Evaluatieverslag, in klare taal
evaluation-file = evaluatie
evaluation-answers = De antwoorden
evaluation-reviewed = Wat bij de vorige evaluatie was beslist
evaluation-moved-caption = Wat er sinds de vorige evaluatie veranderde
evaluation-moved-better = beter
evaluation-moved-lower = lager
evaluation-moved-same = ongeveer hetzelfde
evaluation-moved-too-few = te weinig antwoorden om het te zeggen
evaluation-how-rounding = De cijfers zijn afgerond op één decimaal.
evaluation-questions-caption = Hoeveel mensen elk antwoord kozen
evaluation-together = Samen beantwoord
evaluation-together-lead = Een groep praatte over elke vraag en koos één antwoord. Het telt niet mee in de gemiddelden.
evaluation-otherwise = Iemand ziet het anders: { $note }
evaluation-voice-together = Team en partners samen
evaluation-no-comments = Wat mensen in hun eigen woorden schreven, staat niet in dit verslag: dat lezen we samen, op de vergadering over de resultaten.
evaluation-plain-why = We hebben de vragen van „{ $questionnaire }” gesteld. Dit is wat er is geantwoord.
evaluation-plain-nobody-named = De antwoorden zijn zonder naam. Dit document toont nooit het antwoord van één persoon alleen.
evaluation-plain-who = Wie heeft geantwoord
evaluation-plain-count = { $side ->
    [team] Team: { $answered } van { $invited }.
   *[partner] Partners: { $answered } van { $invited }.
}
evaluation-plain-few = { $side ->
    [team] Team: minder dan { $n } personen. We tonen hun antwoorden niet. Zo kan niemand herkend worden.
   *[partner] Partners: minder dan { $n } personen. We tonen hun antwoorden niet. Zo kan niemand herkend worden.
}
evaluation-plain-conversation = We zijn een kleine groep. Deze antwoorden dienen om een gesprek te beginnen.
evaluation-plain-said = Wat de antwoorden zeggen
evaluation-plain-nothing = Te weinig mensen hebben geantwoord. We tonen geen enkel antwoord. We kunnen er mondeling over praten.
evaluation-plain-no-test = Deze vragen zijn geen test. Ze helpen ons om samen te praten.
evaluation-plain-answer = { $side ->
    [team] Het team antwoordt ongeveer: „{ $answer }”.
   *[partner] De partners antwoorden ongeveer: „{ $answer }”.
}
evaluation-plain-mean = { $side ->
    [team] Het team geeft gemiddeld { $mean }.
   *[partner] De partners geven gemiddeld { $mean }.
}
evaluation-plain-mean-on-scale = { $side ->
    [team] Het team geeft gemiddeld { $mean }. Het minste is { $least }, het meeste is { $most }.
   *[partner] De partners geven gemiddeld { $mean }. Het minste is { $least }, het meeste is { $most }.
}
evaluation-plain-answer-hidden = { $side ->
    [team] Voor het team tonen we hier geen antwoord: te weinig mensen hebben geantwoord.
   *[partner] Voor de partners tonen we hier geen antwoord: te weinig mensen hebben geantwoord.
}
evaluation-plain-apart = { $higher ->
    [team] Het team geeft een veel hoger cijfer dan de partners.
   *[partner] De partners geven een veel hoger cijfer dan het team.
}
evaluation-plain-low = { $side ->
    [team] Het team geeft een laag cijfer.
   *[partner] De partners geven een laag cijfer.
}
evaluation-plain-talk = We moeten erover praten.
evaluation-plain-close = De twee antwoorden zijn dezelfde, of bijna.
evaluation-plain-since = Sinds de vorige keer
evaluation-plain-since-too-few = { $side ->
    [team] Team: te weinig antwoorden om te vergelijken.
   *[partner] Partners: te weinig antwoorden om te vergelijken.
}
evaluation-plain-same = { $side ->
    [team] Team: de rest is ongeveer hetzelfde.
   *[partner] Partners: de rest is ongeveer hetzelfde.
}
evaluation-plain-all-same = { $side ->
    [team] Team: alles is ongeveer hetzelfde.
   *[partner] Partners: alles is ongeveer hetzelfde.
}
evaluation-plain-promised = Wat we de vorige keer hadden beslist
evaluation-plain-under-way = Dat is nog niet gedaan.
evaluation-plain-done = Dat is gedaan.
evaluation-plain-given-up = We doen het niet.
evaluation-plain-next = Wat we gaan veranderen
evaluation-plain-next-none = Er is nog niets beslist. We praten er samen over.
evaluation-plain-by = Tegen { $date }.
evaluation-plain-who-does = { $name } zorgt ervoor.
evaluation-plain-question = Een vraag?
evaluation-plain-ask = Vraag het aan het team van { $organisation }. Iemand kan u dit document ook voorlezen.
certificate-kind = Attest
certificate-title = Hersteloefening
certificate-lead = Een reservekopie van de kluis werd echt hersteld, vergeleken met wat ze aankondigt, geopend en weer verwijderd.
certificate-on = Hersteld op
certificate-by = Door
certificate-backup = Reservekopie van
certificate-records = Teruggevonden fiches
certificate-entries = Nagekeken wijzigingen in de geschiedenis
certificate-number = { $n }
certificate-took = Duur
certificate-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}
certificate-digest = Vingerafdruk van de fiches
certificate-what-for = Dit attest bevat geen enkele fiche. Het toont dat het centrum na een verlies kan voortwerken.
