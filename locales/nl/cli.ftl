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
