# Overname van een partnerlijst: bestanden, kolommen, schade, gelijkenissen.
# $n is een getal, $line een regelnummer.

## De bestanden

table-kind-csv = Tekstbestand in kolommen (CSV)
table-kind-xlsx = Excel-werkmap
table-kind-xls = Oudere Excel-werkmap
table-kind-ods = LibreOffice-werkmap

## Hoe letters in het bestand geschreven zijn

encoding-label = Schrijfwijze van de letters
encoding-help = Als de accenten in het voorbeeld niet kloppen, probeer dan een andere keuze.
encoding-utf8 = Universeel (UTF-8)
encoding-utf8-with-bom = Universeel, zoals Excel het schrijft (UTF-8 met markering)
encoding-utf16-le = Unicode-tekst van Excel (UTF-16)
encoding-utf16-be = Unicode-tekst, bytes omgekeerd (UTF-16)
encoding-windows-1252 = Windows, West-Europa
encoding-windows-1250 = Windows, Centraal-Europa
encoding-mac-roman = Oudere Macintosh

## Wat de kolommen scheidt

delimiter-label = Kolommen gescheiden door
delimiter-comma = Komma
delimiter-semicolon = Puntkomma
delimiter-tab = Tab
delimiter-pipe = Verticale streep
delimiter-none = Eén kolom

## De weggelaten regels

skipped-title = Boven de kolomtitels
skipped-total = Totaalregel
skipped-empty = Lege regel
skipped-separator = Regel die de kolomscheiding aankondigt

## Wat er met elke kolom gebeurt

target-name = Naam
target-given-name = Voornaam
target-family-name = Familienaam
target-kind = Persoon of organisatie
target-category = Categorie
target-email = E-mailadres
target-phone = Telefoon
target-street = Straat
target-house-number = Huisnummer
target-postcode = Postcode
target-city = Plaats
target-country = Land
target-language = Taal
target-website = Website
target-note = Bewaren in de notitie
target-ignore = Niet overnemen
target-set-aside = Bewaard in de notitie, omdat dit veld het niet kan bevatten.

## Wat er met het bestand gebeurde voor het hier kwam

damage-row-in-quotes = Hele regels tussen aanhalingstekens
damage-row-in-quotes-explained = Een programma zette de hele regel tussen aanhalingstekens. Daardoor wordt ze als één cel gelezen.
repair-row-in-quotes = Deze regels opnieuw lezen zonder de aanhalingstekens eromheen
damage-lost-leading-zero = Nul verloren aan het begin
damage-lost-leading-zero-explained = Een rekenblad nam deze tekst voor een getal en haalde de nul aan het begin weg.
repair-lost-leading-zero = De nul terugzetten
damage-decimal-tail = Decimalen toegevoegd
damage-decimal-tail-explained = Een programma nam deze tekst voor een getal en voegde achteraan “,0” of “.0” toe.
repair-decimal-tail = De decimalen weghalen
damage-scientific-number = Afgekort getal
damage-scientific-number-explained = Een rekenblad kortte een lang getal af, bijvoorbeeld tot 3,2E+10. Er kunnen cijfers ontbreken.
repair-scientific-number = De getallen waarvan geen cijfer ontbreekt voluit schrijven
damage-mojibake = Onleesbare accenten
damage-mojibake-explained = Een programma las de accenten verkeerd: “Ã©” staat op de plaats van “é”.
repair-mojibake = De accenten opnieuw lezen waar het resultaat zeker is
damage-cyrillic-letters = Cyrillische letters in Latijnse woorden
damage-cyrillic-letters-explained = Een programma verving letters met accenten door cyrillische letters.
repair-cyrillic-letters = De letters met accenten terugzetten
damage-lost-character = Verloren letters
damage-lost-character-explained = Een “�” vervangt een letter die niet meer in het bestand staat, of de gekozen schrijfwijze van de letters klopt niet.
repair-lost-character = Hier is geen herstel mogelijk. Probeer een andere schrijfwijze van de letters, of verbeter met de hand.
damage-control-character = Onzichtbare tekens
damage-control-character-explained = De cel bevat onzichtbare tekens die niet in een tekst thuishoren.
repair-control-character = De onzichtbare tekens weghalen
damage-spreadsheet-error = Fout van het rekenblad
damage-spreadsheet-error-explained = Een berekening mislukte en liet een foutteken achter, zoals #N/B.
repair-spreadsheet-error = Deze cellen leegmaken
damage-stray-quotes = Slecht gesloten aanhalingstekens
damage-stray-quotes-explained = Aanhalingstekens midden in een cel maken het einde ervan onzeker.
repair-stray-quotes = Hier is geen herstel mogelijk. Controleer deze regels in het voorbeeld.
damage-formula-guard = Beschermende apostrof
damage-formula-guard-explained = Een apostrof belet dat een rekenblad deze tekst voor een formule neemt.
repair-formula-guard = De apostrof weghalen
damage-count = { $n ->
    [one] { $n } cel
   *[other] { $n } cellen
}
damage-line-count = { $n ->
    [one] { $n } regel
   *[other] { $n } regels
}
repair-done-count = { $n ->
    [one] { $n } herstelling uitgevoerd
   *[other] { $n } herstellingen uitgevoerd
}

## De regels die geen partner opleveren

row-refused-name-missing = Regel { $line }: geen naam.
row-refused-too-many-cells = Regel { $line }: meer cellen dan kolommen. Er zou een cel verloren gaan.
row-refused-in-quotes = Regel { $line }: de hele regel staat tussen aanhalingstekens. Vraag het herstel om ze te lezen.
row-refused-control-character = Regel { $line }: er staan onleesbare tekens in. Vraag het herstel om ze over te nemen.
row-refused-too-long = Regel { $line }: een cel is te lang voor haar veld.

## Waarom het lezen bij een regel stopt

table-cause-open-quote = Een aanhalingsteken opent en sluit niet.
table-cause-cell-too-long = Een cel is te lang.
table-cause-not-text = De regel is geen tekst.

## Waarom twee partners op elkaar lijken

likeness-same-name = Zelfde naam
likeness-near-name = Sterk gelijkende namen
likeness-name-contained = De ene naam bevat de andere
likeness-same-place = Zelfde plaats
likeness-same-email = Zelfde e-mailadres
likeness-same-phone = Zelfde telefoonnummer
