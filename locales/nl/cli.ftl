# Wat de opdrachtregel zegt.

## Vragen

cli-ask-passphrase = Wachtzin
cli-ask-new-passphrase = Nieuwe wachtzin
cli-ask-again = Dezelfde, nog één keer
cli-ask-recovery-key = Herstelsleutel, alle zeven groepen

## De kluis

cli-vault-created = De kluis van ‘{ $organisation }’ is gemaakt in { $folder }.
cli-recovery-written = Het herstelblad staat in { $file }. Druk het af, bewaar het ver van de computer en wis daarna dit bestand.
cli-recovery-shown = Herstelsleutel, nu op papier over te schrijven: hij wordt niet meer getoond.
cli-recovery-keep = Zonder de wachtzin en zonder deze sleutel kan niemand de kluis nog openen.
cli-passphrase-changed = De wachtzin is gewijzigd. De oude opent de kluis niet meer.
cli-recovered = De kluis werd met de herstelsleutel geopend en heeft een nieuwe wachtzin.
cli-recovered-together = De kluis werd met de pagina’s van twee collega’s geopend en heeft een nieuwe wachtzin.
cli-pages-made = De drie pagina’s van reeks { $set } staan in { $folder }. De vorige gelden niet meer.
cli-pages-keep = Druk ze af, geef elke pagina aan haar persoon en wis daarna deze bestanden.
cli-pages-voided = De pagina’s van de collega’s gelden niet meer. Het herstelblad blijft geldig.
cli-pages-none = Voor deze kluis gelden geen herstelpagina’s van collega’s.
cli-pages-set = Reeks { $set }, gemaakt op { $date }
cli-pages-one = Pagina { $number }: { $name }, nog niet geprobeerd
cli-pages-one-proven = Pagina { $number }: { $name }, geprobeerd op { $date }
cli-demo-made = Een voorbeeldkluis staat in { $folder }. Alles erin is verzonnen.

## De toestand van de kluis

cli-status-organisation = Centrum: { $name }
cli-status-format = Formaat van de kluis: { $format }
cli-status-schema = Versie van de fiches: { $schema }
cli-status-changes = { $n ->
    [0] Geen wijziging in het logboek
    [one] { $n } wijziging in het logboek
   *[other] { $n } wijzigingen in het logboek
}
cli-status-count = { $entity }: { $n }
cli-entities-centre = Centrum
cli-entities-partnership = Partnerschappen
cli-entities-partner = Partners
cli-entities-membership = Deelnames
cli-entities-objective = Doelstellingen
cli-entities-indicator = Indicatoren
cli-entities-measurement = Metingen
cli-entities-adjustment = Aanpassingen
cli-entities-round = Evaluaties
cli-entities-meeting = Overlegmomenten
cli-entities-agenda-item = Agendapunten
cli-entities-attendance = Aanwezigheden
cli-entities-document = Documenten
cli-entities-dispatch = Verzendingen
cli-entities-communication = Contacten
cli-entities-recommendation = Aanbevelingen
cli-entities-question = Vragen
cli-entities-decision = Beslissingen
cli-entities-action = Acties
cli-entities-problem = Problemen
cli-entities-contribution = Bijdragen
cli-entities-recognition = Erkenningen
cli-entities-agreement = Overeenkomsten
cli-entities-glossary-term = Uitgelegde woorden
cli-entities-population-group = Bevolkingsgroepen
cli-entities-snooze = Uitgesteld
cli-entities-disclosure = Keuzes van wie mag zien
cli-entities-consent-text = Toestemmingsteksten
cli-entities-consent = Toestemmingen
cli-entities-incident = Incidenten
cli-entities-erasure-certificate = Attesten van wissing
cli-entities-questionnaire = Vragenlijsten
cli-entities-enclosure = Bijlagen

## Een lijst overnemen

cli-import-looked = Het bestand werd bekeken. Er is niets gewijzigd.
cli-import-encoding = Schrijfwijze van de letters: { $encoding }
cli-import-delimiter = Scheiding van de kolommen: { $delimiter }
cli-import-rows = { $n ->
    [0] Geen regel gelezen
    [one] { $n } regel gelezen
   *[other] { $n } regels gelezen
}
cli-import-created = { $n ->
    [0] Geen nieuwe fiche
    [one] { $n } nieuwe fiche
   *[other] { $n } nieuwe fiches
}
cli-import-doubles = { $n ->
    [0] Geen mogelijke dubbel
    [one] { $n } mogelijke dubbel, te bekijken in het venster van Entente
   *[other] { $n } mogelijke dubbels, te bekijken in het venster van Entente
}
cli-import-repairs = { $n ->
    [0] Geen herstelling
    [one] { $n } herstelling
   *[other] { $n } herstellingen
}
cli-import-more = … en nog { $n }; --json geeft ze allemaal.
cli-import-refused = { $n ->
    [0] Geen regel opzijgelaten
    [one] { $n } regel opzijgelaten
   *[other] { $n } regels opzijgelaten
}

## Het logboek, het zoeken, het verslag

cli-log-verified = { $n ->
    [0] Het logboek is leeg.
    [one] Het logboek is ongeschonden: { $n } regel nagekeken.
   *[other] Het logboek is ongeschonden: { $n } regels nagekeken.
}
cli-log-entry = { $seq }. { $when }, { $user }: { $kind }, { $entity }
cli-log-create = toegevoegd
cli-log-update = gewijzigd
cli-log-delete = verwijderd
cli-log-restore = hersteld
cli-search-found = { $n ->
    [0] Er werd niets gevonden.
    [one] { $n } fiche gevonden
   *[other] { $n } fiches gevonden
}
cli-report-written = { $pages ->
    [0] Het document staat in { $file }.
    [one] Het document staat in { $file } ({ $pages } bladzijde).
   *[other] Het document staat in { $file } ({ $pages } bladzijden).
}
cli-report-not-encrypted = Dit bestand heeft de kluis verlaten: het is niet meer beschermd.
cli-everything-taken = Archief geschreven: { $file }. Fiches: { $records }; bewaarde bestanden: { $files }.

## Aujourd’hui et les rencontres
cli-today = { $n ->
    [0] Er wacht niets.
    [one] { $n } zaak wacht:
   *[other] { $n } zaken wachten:
}
cli-readiness = Klaar op { $n } van de 8 punten
cli-point-met = ✓
cli-point-open = …
cli-point-late = !

## De statistiek van een tabel

cli-stats-read = Tabel gelezen. Rijen met antwoorden: { $rows }. Kolommen met getallen: { $columns }.
cli-stats-column = kolom { $column }
cli-stats-no-headings = Er is geen titelrij gevonden: elke kolom draagt haar nummer.
cli-stats-row-names = ‘{ $name }’ geeft de rijen een naam: deze kolom telt niet mee.
cli-stats-empty = ‘{ $name }’ bevat geen enkel antwoord: deze kolom wordt opzijgelaten.
cli-stats-not-numbers = { $n ->
    [one] ‘{ $name }’ wordt opzijgelaten: één vak is geen getal (regel { $line }).
   *[other] ‘{ $name }’ wordt opzijgelaten: { $n } vakken zijn geen getal (het eerste op regel { $line }).
}
cli-stats-totals = { $n ->
    [one] Eén totaalregel wordt opzijgelaten.
   *[other] { $n } totaalregels worden opzijgelaten.
}
cli-stats-wide = { $n ->
    [one] Let op: één rij heeft meer vakken dan er kolommen zijn. Wat te veel is, wordt niet gelezen; kijk na met --delimiter.
   *[other] Let op: { $n } rijen hebben meer vakken dan er kolommen zijn. Wat te veel is, wordt niet gelezen; kijk na met --delimiter.
}
cli-stats-all-in-one = Zonder --keys vormen alle kolommen met getallen één schaal.
cli-stats-scale = { $items ->
    [one] Schaal ‘{ $name }’: { $items } stelling
   *[other] Schaal ‘{ $name }’: { $items } stellingen
}
cli-stats-every-column = alle kolommen
cli-stats-figure = { $what }: { $figure } · { $how }
cli-stats-alpha = Cronbachs alfa
cli-stats-alpha-complete = { $n ->
    [one] over de enige rij zonder ontbrekend antwoord
   *[other] over de { $n } rijen zonder ontbrekend antwoord
}
cli-stats-alpha-pairwise = per paar stellingen, telkens over de rijen die op beide antwoorden (minstens { $n })
cli-stats-alpha-standardised = Gestandaardiseerde alfa
cli-stats-mean-r = Gemiddelde correlatie tussen twee stellingen
cli-stats-on-complete = rijen zonder ontbrekend antwoord
cli-stats-omega = McDonalds omega (totaal)
cli-stats-omega-how = rijen zonder ontbrekend antwoord, één factor (minres)
cli-stats-omega-too-few-items = daarvoor zijn minstens drie stellingen nodig
cli-stats-omega-constant-item = één stelling heeft overal hetzelfde antwoord
cli-stats-omega-no-convergence = de berekening komt niet tot een einde
cli-stats-omega-heywood = één factor zou een stelling helemaal of meer verklaren (een geval van Heywood): de schaal heeft niet één factor, of te weinig antwoorden
cli-stats-no-alpha = daarvoor zijn minstens twee stellingen en twee rijen zonder ontbrekend antwoord nodig, met antwoorden die verschillen
cli-stats-score = Gemiddelde van de schaal
cli-stats-score-how = van { $low } tot { $high }, interval van 95% volgens de verdeling van Student; standaardafwijking { $sd }; { $n } rijen die op minstens de helft van de stellingen antwoorden
cli-stats-no-interval = te weinig rijen voor een interval
cli-stats-reversed = Omgekeerd: { $names }. Een antwoord x telt daar { $sum } − x.
cli-stats-range-given = Mogelijke antwoorden: van { $min } tot { $max }.
cli-stats-range-observed = Gegeven antwoorden: van { $min } tot { $max }. Gaat de schaal verder, zeg het met --min en --max.
cli-stats-outside = { $n ->
    [one] Eén antwoord buiten deze grenzen telt als ontbrekend.
   *[other] { $n } antwoorden buiten deze grenzen tellen als ontbrekend.
}
cli-stats-against = Na te kijken: { $names }. Wat daar geantwoord is, gaat tegen de andere stellingen in; een minteken in de sleutels keert het om.
cli-stats-head-item = stelling
cli-stats-head-mean = gemiddelde
cli-stats-head-sd = afwijking
cli-stats-head-r = gecorrigeerde r
cli-stats-head-dropped = alfa zonder
cli-stats-head-ones = aandeel 1
cli-stats-head-wilson = Wilson, 95%
cli-stats-head-wilson-corrected = met continuïteitscorrectie
cli-stats-columns-explained = Gecorrigeerde r: correlatie van de stelling met de som van de andere. Net als ‘alfa zonder’ over de rijen zonder ontbrekend antwoord.
cli-backup-made =
    Reservekopie gemaakt en nagekeken: { $file } ({ $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }, { $entries ->
        [one] { $entries } wijziging
       *[other] { $entries } wijzigingen
    }).
cli-backup-verified =
    De reservekopie is volledig: { $file } ({ $records ->
        [one] { $records } fiche
       *[other] { $records } fiches
    }, { $entries ->
        [one] { $entries } wijziging
       *[other] { $entries } wijzigingen
    }).
cli-backup-restored = De kluis is hersteld in { $folder }. Ze opent met de wachtzin van de dag van de reservekopie.
cli-entities-user = Personen die de kluis openen
