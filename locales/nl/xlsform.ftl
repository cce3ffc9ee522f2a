# Wat een XLSForm (het rekenblad voor vragenlijsten van ODK en Kobo) in de weg staat, wat een XLSForm niet kan zeggen, en wat
# er mis is in antwoorden die van telefoons terugkomen. Elke zin volgt op de plaats in het bestand.

## Waarom een XLSForm niet wordt aanvaard

xlsform-reason-sheet-missing = Het blad “{ $name }” ontbreekt.
xlsform-reason-sheet-refused = Dit blad doet iets wat Entente niet doet, of bestaat twee keer.
xlsform-reason-column-missing = De kolom “{ $name }” ontbreekt.
xlsform-reason-column-twice = Twee kolommen zeggen hetzelfde. Houd er één.
xlsform-reason-language-unknown = Deze taal is niet bekend. Schrijf haar code tussen haakjes, bijvoorbeeld “label::Frans (fr)”.
xlsform-reason-too-many-rows = Er zijn meer dan { $limit } rijen.
xlsform-reason-too-deep = Groepen zitten meer dan { $limit } niveaus diep in elkaar.
xlsform-reason-type-missing = Deze rij zegt niet wat ze is. Vul de kolom “type” in.
xlsform-reason-type-unknown = Het type “{ $kind }” bestaat niet in een XLSForm.
xlsform-reason-type-refused = Entente kan dit type rij niet verwerken: { $kind }.
xlsform-reason-group-not-open = Hier eindigt een groep die nooit begonnen is.
xlsform-reason-group-not-closed = Deze groep begint en eindigt niet.
xlsform-reason-name-missing = Er ontbreekt een naam.
xlsform-reason-name-unusable = “{ $name }” kan geen naam zijn op een telefoon. Gebruik letters, cijfers en “_”, en begin met een letter.
xlsform-reason-name-twice = De naam “{ $name }” bestaat al (rij { $first }).
xlsform-reason-list-missing = De keuzelijst “{ $list }” staat niet op het blad “choices”.
xlsform-reason-choice-twice = Deze keuze van de lijst “{ $list }” bestaat al (rij { $first }).
xlsform-reason-choice-with-blank = Een naam van de lijst “{ $list }” bevat een spatie. Waar meer antwoorden mogelijk zijn, scheidt een spatie ze.
xlsform-reason-text-with-answer = Deze tekst herhaalt het antwoord op een andere vraag. Entente zou het teken tonen en niet het antwoord.
xlsform-reason-control-character = Deze tekst bevat onzichtbare tekens die geen tekst hoort te bevatten.
xlsform-reason-text-too-long = Deze tekst is langer dan { $limit } tekens.
xlsform-reason-yes-or-no = Schrijf hier “yes” of “no”. Entente berekent dit niet.
xlsform-reason-calculation = Het antwoord wordt berekend. Entente berekent geen antwoorden.
xlsform-reason-default-computed = Het beginantwoord wordt berekend. Entente berekent geen antwoorden.
xlsform-reason-default-unusable = Het beginantwoord past niet bij deze vraag.
xlsform-reason-parameter-unusable = Deze parameter kan niet worden gebruikt: { $name }.
xlsform-reason-expression-broken = Deze formule kan niet worden gelezen: er ontbreekt een teken, of er staat er een te veel.
xlsform-reason-expression-unknown = Deze formule bevat iets wat Entente niet berekent: { $what }
xlsform-reason-expression-mixed = Deze voorwaarde mengt “and” en “or”. Entente begrijpt het ene of het andere.
xlsform-reason-question-unknown = De vraag “{ $question }” bestaat niet.
xlsform-reason-question-without-answer = Niemand antwoordt op “{ $question }”: het is een tekst of een groep.
xlsform-reason-condition-loop = Voorwaarden draaien in een kring rond “{ $question }”.
xlsform-reason-condition-unanswered = De voorwaarde geldt ook zolang “{ $question }” geen antwoord heeft. Voeg toe dat het antwoord niet leeg mag zijn.
xlsform-reason-condition-type = “{ $question }” wordt vergeleken met iets wat er het antwoord niet op kan zijn.
xlsform-reason-constraint-type = Deze grens past niet bij dit type vraag: { $kind }.
xlsform-reason-constraint-strict = Deze grens van een kommagetal sluit de waarde zelf uit. Schrijf “>=” of “<=”.
xlsform-reason-pattern-unusable = Dit patroon (regex) kan niet worden gebruikt, of er zijn er twee.
xlsform-reason-filter-column-missing = Het blad “choices” heeft geen kolom “{ $name }” voor deze filter.

## Wat een XLSForm niet kan zeggen

xlsform-left-out = Wat dit formaat niet kan zeggen, is weggelaten:
xlsform-left-out-repeated-group = Deze groep kan meer dan eens voorkomen.
xlsform-left-out-repeated-answers = Deze vraag zonder keuzes neemt meer antwoorden.
xlsform-left-out-choices-missing = Deze vraag heeft geen keuzes.
xlsform-left-out-condition = De voorwaarde van dit element kan niet worden geschreven.
xlsform-left-out-too-deep = Groepen zitten te diep in elkaar.
xlsform-left-out-text-too-long = Een tekst is te lang voor een cel.
xlsform-left-out-total = Entente berekent het totaal zodra de antwoorden terug zijn.
xlsform-left-out-hidden = Dit element wordt nooit getoond.
xlsform-left-out-limit = Een grens van het antwoord wordt niet op de telefoon gecontroleerd.
xlsform-left-out-initial = Het beginantwoord staat niet op de telefoon.
xlsform-left-out-group-required = De telefoon controleert niet of in deze groep iets is beantwoord.

## Wat er mis is met een cel met antwoorden

xlsform-cell-not-a-number = Dit is geen getal, of geen geheel getal waar er een wordt gevraagd.
xlsform-cell-not-a-date = Dit is geen dag, geschreven als jaar-maand-dag.
xlsform-cell-not-a-choice = Dit is geen van de keuzes van de vraag.
xlsform-cell-not-yes-or-no = Dit is geen ja en geen nee.
xlsform-cell-choices-differ = De kolom van de vraag en die van haar keuzes zeggen niet hetzelfde.
xlsform-cell-control-character = Deze tekst bevat onzichtbare tekens die geen tekst hoort te bevatten.
xlsform-cell-text-too-long = Deze tekst is te lang.
xlsform-cell-too-many-cells = De rij heeft meer cellen dan er kopteksten zijn: ze zijn misschien verschoven.
phone-form-file = Vragenlijst voor telefoons
phone-reason = „{ $question }”: { $reason }
phone-empty = Geen enkele vraag is beantwoord.
