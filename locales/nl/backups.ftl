# Reservekopieën, en herstellen.
backups-lead = Een reservekopie telt pas als ze opnieuw geopend kon worden. Elke kopie wordt na het schrijven volledig teruggelezen; alles blijft versleuteld.
backups-state = Hoe het ervoor staat
backups-last = Laatste reservekopie
backups-elsewhere = Laatste kopie elders
backups-drill = Laatste hersteloefening
backups-sheet = Herstelblad het laatst geprobeerd
backups-shares = Pagina’s van collega’s het laatst geprobeerd
backups-never = nooit
backups-due = te doen
backups-make = Nu een kopie maken
backups-make-elsewhere = Elders kopiëren…
backups-elsewhere-why = Een stick of schijf die elders bewaard wordt: diefstal of brand neemt de computer samen met wat ernaast ligt.
backups-working = De reservekopie wordt geschreven en daarna teruggelezen
backups-made = { $records ->
    [one] Reservekopie gemaakt en nagekeken: { $records } fiche.
   *[other] Reservekopie gemaakt en nagekeken: { $records } fiches.
}
backups-list = De bewaarde reservekopieën
backups-place = Ze staan in de map { $place }.
backups-kept = Bewaard worden: één per dag over 12 dagen, één per week over 10 weken, één per maand over 9 maanden.
backups-none = Er is er nog geen.
backups-more = en { $count } oudere
backups-unreadable = { $count ->
    [one] { $count } bestand in deze map heet een reservekopie en kan niet gelezen worden.
   *[other] { $count } bestanden in deze map heten een reservekopie en kunnen niet gelezen worden.
}
backups-size = { $size } MB
drill-title = Herstellen uitproberen
drill-text = De laatste reservekopie wordt ernaast hersteld, vergeleken, geopend en verwijderd. Uw kluis verandert niet. Typ wat u op de dag van een ongeluk zou hebben: de wachtzin, de sleutel van het herstelblad of de pagina’s van twee collega’s.
drill-with = Met
drill-with-passphrase = de wachtzin
drill-with-recovery = de sleutel van het herstelblad
drill-with-pages = de pagina’s van twee collega’s
drill-do = Proberen
drill-working = De reservekopie wordt hersteld en vergeleken
drill-done = { $records ->
    [one] Het herstel is gelukt: { $records } fiche teruggevonden.
   *[other] Het herstel is gelukt: { $records } fiches teruggevonden.
}
drill-behind = De kluis bevat vandaag { $now } fiches: deze reservekopie is van { $at }. Maak nu een reservekopie om de rest te bewaren.
drill-certificate = Het attest bewaren…
certificate-file = attest-herstel
restore-open = Een reservekopie herstellen
restore-lead = De reservekopie wordt in een nieuwe map hersteld; er wordt niets vervangen. Ze opent met de wachtzin, het herstelblad of de pagina’s van twee collega’s, van de dag waarop ze gemaakt is.
restore-do = Reservekopie en map kiezen
restore-working = De reservekopie wordt hersteld en nagekeken
restored = De reservekopie is hersteld. Open ze met haar wachtzin.
today-safety = Wat veilig is
today-safety-see = De reservekopieën bekijken
everything-title = Alles meenemen
everything-text = Een archief dat zonder Entente wordt gelezen: een JSON-bestand en een CSV-tabel per soort fiche, en de bewaarde bestanden. Zonder de antwoorden op vragenlijsten, die niemand een voor een mag zien. Het is geen reservekopie en het is niet versleuteld: bewaar het zoals u deze dossiers op papier zou bewaren.
everything-do = Alles in een archief meenemen…
everything-working = Het archief wordt geschreven
everything-taken = Het archief is geschreven. Fiches: { $records }; bewaarde bestanden: { $files }. Het is niet versleuteld.
everything-not-saved = Het archief werd niet opgeslagen. Er is niets uit de kluis gegaan.
everything-file = entente-alles
everything-note-file = LEES-MIJ.txt
everything-note =
    Alles wat het centrum in Entente heeft genoteerd, leesbaar zonder Entente.
    Dit archief is niet versleuteld: bewaar het zoals u deze dossiers op papier zou bewaren.

    records: één JSON-bestand per soort fiche, volledig. De velden dragen de namen van het programma.
    tables: dezelfde fiches als CSV-tabellen (UTF-8, komma’s), voor een rekenblad.
    files: documenten en bijlagen zoals ze binnenkwamen, genoemd naar hun fiche.

    Niet erin: wat werd verwijderd, de geschiedenis, het logboek van inzages, en de antwoorden op vragenlijsten.
backups-restored = Deze kluis werd hersteld uit de reservekopie van {$day}. Wat sindsdien gedaan werd, moet opnieuw: toegangen die beëindigd waren, openen weer, en gewiste personen zijn terug.
