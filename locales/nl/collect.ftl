# Antwoorden verzamelen: deze computer, papier, telefoons, een groep; de vragenlijsten; de kalender; wat evaluaties veranderden.

collect-title = Antwoorden verzamelen
collect-lead = Kies wat bij elke persoon past. De antwoorden van iedereen tellen op dezelfde manier; dat van een groep wordt apart getoond.
collect-kiosk = Op deze computer
collect-kiosk-text = De persoon ziet alleen de vragenlijst. Om eruit te gaan is de wachtzin nodig.
collect-paper = Op papier
collect-paper-text = Druk het blad af en voer de antwoorden in met de cijfertoetsen.
collect-paper-print = Het af te drukken blad opslaan
collect-paper-enter = Ingevulde bladen invoeren
collect-phones = Op telefoons
collect-phones-text = Met KoboToolbox of ODK: sla de vragenlijst op, stel ze daar, en haal het bestand met antwoorden hier binnen. De naam, het uur en het toestel die in dat bestand staan, worden niet gelezen.
collect-group-text = Een groep bespreekt elke vraag en antwoordt samen. Dit antwoord wordt apart getoond, met de afwijkende meningen.
collect-group = Als groep antwoorden
collect-group-done = Al ingeleverd:
collect-voice-together = samen
collect-voice-team = team
collect-voice-partner = partners
phone-form-make = De vragenlijst opslaan
phone-form-saved = De vragenlijst voor telefoons is opgeslagen. Ze is niet meer versleuteld.
phone-form-left-out = De vragenlijst is opgeslagen, behalve dit, wat telefoons niet kunnen zeggen:
phone-form-impossible = Deze vragenlijst kan niet op telefoons gesteld worden. Er is niets opgeslagen.
phone-open = Antwoorden binnenhalen
phone-reading = De antwoorden worden gelezen
phone-side = Antwoorden zonder stem komen van:
phone-side-none = Dat weten we niet: laat ze weg
phone-found-title = Antwoorden in { $file }
phone-found = { $team ->
    [0] Geen blad van het team
    [one] { $team } blad van het team
   *[other] { $team } bladen van het team
} en { $partners ->
    [0] geen van de partners
    [one] { $partners } van de partners
   *[other] { $partners } van de partners
}. Wat er al is, wordt niet twee keer geteld.
phone-found-without-side = { $n ->
    [one] { $n } blad zegt niet wie antwoordt.
   *[other] { $n } bladen zeggen niet wie antwoordt.
}
phone-refused = { $n ->
    [one] { $n } regel kan niet binnengehaald worden
   *[other] { $n } regels kunnen niet binnengehaald worden
}
phone-refused-row = Regel { $line }:
phone-columns = Deze kolommen horen bij geen vraag en worden niet gelezen: { $columns }.
phone-take = Deze antwoorden binnenhalen
phone-taken = { $taken ->
    [0] Geen nieuw antwoord
    [one] { $taken } antwoord binnengehaald
   *[other] { $taken } antwoorden binnengehaald
}{ $known ->
    [0] .
    [one] , { $known } was er al.
   *[other] , { $known } waren er al.
}
round-groups = De uitgenodigde partners, per categorie
round-groups-caption = Uitnodigingen en antwoorden per categorie
round-groups-kind = Categorie
round-groups-rate = Aandeel
round-groups-unknown = Niet vermeld
round-by-category = De partners naar hun categorie vragen
round-by-category-hint = Nuttig in een groot partnerschap: een categorie wordt alleen apart getoond als ze genoeg antwoorden heeft, en de andere worden samen geteld.
questionnaires-title = Vragenlijsten
questionnaires-lead = Die met Entente meekomen, en uw eigen. Een evaluatie bewaart de vragenlijst zoals ze was toen ze voorbereid werd.
questionnaires-new = Een vragenlijst schrijven
questionnaires-take = Uit een bestand halen
questionnaires-take-text = Een vragenlijst in FHIR (JSON), of een XLSForm-tabel van Kobo of ODK.
questionnaires-whose = Van wie zijn de woorden van deze vragenlijst?
questionnaires-whose-here = Wij mogen ze hier gebruiken
questionnaires-whose-here-hint = In documenten, op papier en op telefoons dragen uitspraken alleen hun nummer.
questionnaires-whose-ours = Ze is van ons, of iedereen mag ze verspreiden
questionnaires-whose-ours-hint = De uitspraken mogen afgedrukt en verstuurd worden.
questionnaires-choose-file = Het bestand kiezen
questionnaires-taken = „{ $title }” is aan uw vragenlijsten toegevoegd.
questionnaires-refused = „{ $title }” werd niet overgenomen
questionnaires-refused-text = Er is niets gewijzigd. Dit is waarom, met de plaats in het bestand:
questionnaires-own = van u
questionnaires-skeleton = uitspraken te plakken
questionnaires-skeleton-text = De uitspraken horen toe aan hun auteurs en staan hier niet. Als u ze mag gebruiken, plak ze dan: nummers, thema’s en berekening zijn klaar.
questionnaires-words-stay = woorden blijven hier
questionnaires-words-stay-text = De uitspraken verlaten deze computer niet: in documenten, op papier en op telefoons dragen ze hun nummer.
questionnaires-look = Bekijken
questionnaires-look-text = Wat u hier kiest, wordt nergens bewaard.
questionnaires-edit = Wijzigen
questionnaires-save-fhir = Bestand voor zorgsoftware (FHIR)
questionnaires-save-xlsform = Bestand voor telefoons (XLSForm)
questionnaires-paste = De uitspraken plakken
questionnaires-paste-words = De uitspraken, één per regel
questionnaires-paste-hint = In de volgorde van de vragenlijst. Ze blijven op deze computer.
questionnaires-paste-save = Aan onze vragenlijsten toevoegen
questionnaires-pasted = „{ $title }” kan gesteld worden.
influence-evaluation-title = Wat de evaluaties veranderd hebben
influence-evaluation-counts = { $decided ->
    [one] { $decided } bijsturing beslist
   *[other] { $decided } bijsturingen beslist
}, { $done ->
    [0] geen uitgevoerd.
    [one] { $done } uitgevoerd.
   *[other] { $done } uitgevoerd.
}
influence-evaluation-moved = Van de uitgevoerde { $asked ->
    [one] werd { $asked } opnieuw geëvalueerd
   *[other] werden { $asked } opnieuw geëvalueerd
}: { $better ->
    [0] geen thema krijgt een betere score.
    [one] { $better } thema krijgt een betere score.
   *[other] { $better } thema’s krijgen een betere score.
}
influence-evaluation-formula = Beter: het gemiddelde van het thema steeg duidelijk voor minstens één stem en daalde voor geen enkele, tot de volgende evaluatie met dezelfde vragenlijst. Dit zegt wat volgde, niet wat de oorzaak was.
influence-evaluation-since = Sindsdien: { $title }, afgesloten op { $date }
influence-evaluation-not-yet = Het thema is nog niet opnieuw geëvalueerd.
influence-reading-better = beter
influence-reading-lower = lager
influence-reading-same = ongeveer gelijk
influence-reading-too-few = te weinig antwoorden om het te zeggen
calendar-title = Volgende evaluaties
calendar-rhythm = { $n ->
    [one] Het partnerschap wordt elke maand geëvalueerd.
   *[other] Het partnerschap wordt om de { $n } maanden geëvalueerd.
}
calendar-change = Dit ritme hoort bij de regels van het partnerschap.
questionnaires-sample-position = Vraag { $n }
self-begin = Voor mezelf antwoorden
self-title = Alleen voor mezelf
self-lead = Antwoord voor uzelf en zie meteen wat het zegt. Niets wordt bewaard, zelfs geen kladversie: niemand anders zal het zien. Waar een zin ‘het team’ zegt, denk dan aan uw eigen aandeel daarin.
self-look = Zien waar ik sta
self-result = Waar ik sta
self-mean = { $mean } op een schaal van { $low } tot { $high }.
self-too-few = Te weinig beoordeelde antwoorden om het te zeggen.
self-low = Wat u opnieuw zou kunnen oppakken:
self-not-kept = Noteer elders wat u wilt onthouden: als u deze pagina verlaat, wordt alles gewist.
self-leave = Weggaan en alles wissen?
self-leave-text = Uw antwoorden worden nergens bewaard.
self-leave-yes = Weggaan
