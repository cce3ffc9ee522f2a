# Wat geweigerd werd of niet lukte: één zin zegt wat er gebeurde, `.remedy` zegt wat u kunt doen.
# Nooit een verwijt, nooit inhoud van een fiche.

## De kluis en haar sleutels

error-vault-missing = Er is geen kluis in deze map.
    .remedy = Kies de map waarin de kluis werd gemaakt. Is het een USB-stick of een gedeelde map, controleer dan of die aangesloten is.
error-vault-exists = Deze map bevat al een kluis of andere bestanden.
    .remedy = Er is niets gewijzigd. Kies een lege map, of open de kluis die er staat.
error-vault-in-use = De kluis is al open op de computer { $host } sinds { $since } (programma { $pid }).
    .remedy = Er is niets gewijzigd. Sluit Entente daar en probeer het opnieuw.
error-vault-locked = De kluis is gesloten.
    .remedy = Open ze met uw wachtzin. Wat u aan het schrijven was, is bewaard.
error-vault-open = Er is al een kluis open.
    .remedy = Sluit die eerst en probeer het opnieuw.
error-wrong-passphrase = Verkeerde wachtzin.
    .remedy = Er is niets gewijzigd. Controleer de hoofdlettertoets en probeer het opnieuw. Is de wachtzin verloren, dan opent het herstelblad de kluis.
error-wrong-recovery-key = Deze herstelsleutel opent deze kluis niet.
    .remedy = Er is niets gewijzigd. Controleer de datum op het blad: een nieuwer blad vervangt de vorige.
error-share-mistyped = Er staat een typfout op de { $page ->
        [1] eerste
       *[other] tweede
    } pagina, in groep { $group } of vlak daarbij.
    .remedy = Er is niets gewijzigd. Vergelijk deze groep letter voor letter met het papier en probeer het opnieuw.
error-shares-repeated = Dezelfde pagina werd twee keer getypt.
    .remedy = Er is niets gewijzigd. De pagina’s van twee collega’s zijn nodig. Het eerste teken, 1, 2 of 3, is het nummer van de pagina.
error-shares-of-two-sets = Deze twee pagina’s horen niet bij elkaar: ze komen uit twee reeksen.
    .remedy = Er is niets gewijzigd. Kijk naar de naam van de reeks boven aan de pagina’s: die moet dezelfde zijn. Een nieuwere reeks vervangt de vorige.
error-wrong-shares = Deze twee pagina’s horen bij elkaar, maar ze openen deze kluis niet.
    .remedy = Er is niets gewijzigd. Kijk naar de datum en het centrum boven aan de pagina’s: een nieuwere reeks verving ze, of ze zijn van een andere kluis.
error-no-shares = Voor deze kluis gelden geen herstelpagina’s van collega’s.
    .remedy = Er is niets gewijzigd. Gebruik het herstelblad. Pagina’s maakt u in de instellingen, als de kluis open is.
error-wrong-invitation = Deze code opent niets in deze kluis: ze is al gebruikt, of een nieuwe kwam in de plaats.
    .remedy = Er is niets gewijzigd. Vraag een nieuwe code.
error-invitation-mistyped = Er staat een tikfout in de code, in groep { $group } of vlakbij.
    .remedy = Er is niets gewijzigd. Vergelijk deze groep letter voor letter met de code die u kreeg en probeer opnieuw.
error-invitation-over = Deze code is niet meer geldig: de laatste dag is voorbij.
    .remedy = Er is niets gewijzigd. Vraag een nieuwe code.
error-access-ended = Deze wachtzin opent deze kluis niet meer.
    .remedy = Er is niets gewijzigd. Spreek erover met uw coördinator.
error-last-coordinator = Er moet minstens één coördinator blijven: zonder kan niemand nog anderen toelaten.
    .remedy = Er is niets gewijzigd. Geef deze rol eerst aan iemand anders.
error-recovery-key-mistyped = Er staat een typfout in de herstelsleutel, in groep { $group } of vlak daarbij.
    .remedy = Er is niets gewijzigd. Vergelijk deze groep letter voor letter met het blad en probeer het opnieuw.
error-too-many-attempts = Er werden meerdere verkeerde wachtzinnen na elkaar geprobeerd.
    .remedy = { $seconds ->
        [one] Er is niets gewijzigd. Probeer het opnieuw over { $seconds } seconde.
       *[other] Er is niets gewijzigd. Probeer het opnieuw over { $seconds } seconden.
    }
error-passphrase-too-weak = Deze wachtzin zou te gemakkelijk te raden zijn.
    .remedy = Er is niets gewijzigd. Neem vier of meer woorden die niets met elkaar te maken hebben.
error-header-damaged = Het bestand met de sloten van de kluis is beschadigd, en de kopie ook.
    .remedy = Wis niets in deze map. Zet uw laatste back-up terug in een andere map.
error-database-damaged = Het bestand met de fiches is beschadigd, of hoort niet bij deze kluis.
    .remedy = Wis niets in deze map. Zet uw laatste back-up terug in een andere map.
error-backup-damaged = Deze back-up is beschadigd of onvolledig, of is geen back-up van Entente.
    .remedy = Er is niets gewijzigd. Neem een andere back-up, of kopieer deze opnieuw van waar ze vandaan komt.
error-version-newer = Deze kluis werd geschreven door een nieuwere versie van Entente (formaat { $found }; deze versie leest tot formaat { $supported }).
    .remedy = Er is niets gewijzigd. Installeer de nieuwste versie van Entente op deze computer.
error-kdf-too-costly = Deze kluis openen zou veel te veel werk vragen van de computer ({ $memory_mib } MiB geheugen, { $passes } rondes).
    .remedy = Er is niets gewijzigd. Geen enkele gewone kluis vraagt zoveel: misschien is met dit bestand geknoeid. Open liever een back-up.
error-log-broken = Het logboek van de wijzigingen komt niet meer overeen met de fiches (regel { $seq }).
    .remedy = Schrijf niet meer in deze kluis. Vergelijk ze met uw laatste back-up en verwittig de persoon die voor Entente zorgt.
error-no-backup = Er is nog geen reservekopie van deze kluis.
    .remedy = Maak eerst een reservekopie en probeer dan opnieuw.
error-file-exists = Er bestaat al een bestand met die naam.
    .remedy = Het is niet vervangen. Kies een andere naam.
error-backup-beside = Deze kopie zou bij de kluis liggen en samen ermee verloren gaan.
    .remedy = Er is niets gekopieerd. Kies een stick, een schijf of een map die elders is.

## Vragen

error-unknown-command = Deze opdracht bestaat niet.
    .remedy = Er is niets gewijzigd. Vraag de lijst van opdrachten.
error-invalid-request = Deze vraag heeft niet de verwachte vorm.
    .remedy = Er is niets gewijzigd.
error-not-allowed = Uw rol laat dit niet toe.
    .remedy = Er is niets gewijzigd. Vraag het aan de persoon die coördineert.
error-export-not-allowed = U mag in de kluis lezen, maar er niets uit meenemen.
    .remedy = Er is niets weggeschreven. Uw coördinator kan u dat recht geven.
error-not-for-audience = Dit partnerschap is voor minder mensen bedoeld dan dit document.
    .remedy = Er is niets weggeschreven. Kies andere lezers voor het document, of wijzig wie het partnerschap mag zien.
error-busy = Er is iets anders bezig.
    .remedy = Wacht tot het klaar is en probeer het opnieuw. Er is niets verloren.
error-cancelled = Het werd gestopt omdat u erom vroeg.
    .remedy = Er is niets gewijzigd.

## Fiches

error-invalid-record = Enkele antwoorden moeten worden nagekeken voor u opslaat.
    .remedy = Wat u schreef, is bewaard. Verbeter de aangeduide antwoorden en sla dan op.
error-not-found = Deze fiche bestaat niet in deze kluis.
    .remedy = Ga terug naar de lijst: die toont wat er vandaag in staat.
error-deleted = Deze fiche werd verwijderd.
    .remedy = De geschiedenis bewaart wat erin stond, en de verwijdering kan ongedaan gemaakt worden.
error-only-read = { $cause ->
        [full] Er is geen plaats meer waar deze kluis staat: ze kan alleen gelezen worden.
       *[other] Waar deze kluis staat, kan niets geschreven worden: ze kan alleen gelezen worden.
    }
    .remedy = { $cause ->
        [full] Er is niets gewijzigd. Maak plaats, vergrendel en open opnieuw. Elders een reservekopie maken kan wel.
       *[other] Er is niets gewijzigd. Sta daar schrijven toe, vergrendel en open opnieuw. Elders een reservekopie maken kan wel.
    }
error-erased = Deze persoon werd gewist.
    .remedy = Alleen het attest blijft over, onder ‘Privacy’. Wissen kan niet ongedaan gemaakt worden.
error-incident-owes = {$count ->
    [one] Er is nog één ding te doen na dit incident
   *[other] Er zijn nog {$count} dingen te doen na dit incident
 }: het is nog niet afgesloten.
    .remedy = Noteer eerst wie verwittigd werd, of waarom dat niet hoeft. De lijst staat op de pagina van het incident.
error-changed-meanwhile = Deze fiche is veranderd sinds u ze opende.
    .remedy = Wat u schreef, is bewaard. Lees de fiche opnieuw en sla dan op wat moet veranderen.
error-nothing-to-undo = Er is niets om ongedaan te maken.
    .remedy = Uw laatste wijziging is al ongedaan gemaakt, is van een soort die blijft, of iemand anders deed er sindsdien een.
error-undo-overtaken = Deze wijziging kan niet meer ongedaan gemaakt worden: een latere wijziging steunt erop.
    .remedy = Er is niets gewijzigd. Maak eerst de latere wijziging ongedaan.
error-meeting-over = Dit overleg heeft al plaatsgevonden of is geannuleerd.
    .remedy = Er is niets gewijzigd. Herhaal het overleg voor een nieuwe datum.
error-acronyms-unexplained = { $count ->
        [one] Eén afkorting in de documenten van dit overleg is nog niet uitgelegd.
       *[other] { $count } afkortingen in de documenten van dit overleg zijn nog niet uitgelegd.
    }
    .remedy = Er is niets genoteerd. Leg ze uit in de woordenlijst, of laat ze staan en zeg waarom.
error-not-decided-yet = Over deze aanbeveling is nog niets beslist.
    .remedy = Er is niets gewijzigd. Noteer eerst wat er beslist is.
error-not-told-yet = Wie deze aanbeveling deed, weet nog niet wat ervan geworden is.
    .remedy = Er is niets gewijzigd. Vertel het eerst, of schrijf waarom dat niet kan.
error-already-closed = Deze aanbeveling is al afgesloten.
    .remedy = Er is niets gewijzigd.
error-still-used = { $count ->
        [one] Deze fiche wordt nog gebruikt door { $count } andere fiche.
       *[other] Deze fiche wordt nog gebruikt door { $count } andere fiches.
    }
    .remedy = Er is niets gewijzigd. Verwijder eerst de fiches die ervan afhangen.

## Evaluatie

error-instrument-unreadable = Deze vragenlijst kon niet worden gelezen.
    .remedy = Er is niets gewijzigd. Toon deze plaats in het bestand aan wie het gemaakt heeft: { $path }.
error-instrument-unsupported = { $what ->
    [repeats] Deze vragenlijst herhaalt een groep vragen zo vaak men wil. Entente kan ze nog niet stellen.
    [skeleton] De uitspraken van deze vragenlijst zijn van iemand anders en ontbreken nog.
    [item] Deze vragenlijst stelt geen enkele vraag.
    [compose] Deze vragenlijst zegt dingen die hier niet gewijzigd kunnen worden zonder iets te verliezen.
   *[other] Deze vragenlijst vraagt iets wat Entente niet kan.
}
    .remedy = { $what ->
        [skeleton] Er is niets gewijzigd. Als u ze mag gebruiken, plak ze dan onder Vragenlijsten.
       *[other] Er is niets gewijzigd. Kies een andere vragenlijst, of toon dit aan wie ze voorbereid heeft: { $path } ({ $what }).
    }
error-round-not-open = Deze evaluatie neemt op dit moment geen antwoorden aan.
    .remedy = Het antwoord is niet bewaard. De evaluatie is nog niet open, of ze is al afgesloten.
error-round-sealed = Deze evaluatie is nog open: de resultaten blijven verborgen tot ze afgesloten is.
    .remedy = Zo kan iedereen vrij antwoorden. Sluit de evaluatie af om de resultaten te zien.

## Bestanden van elders

error-file-too-large = Dit bestand is te groot: de grens is { $limit_mib } MiB.
    .remedy = Er is niets gewijzigd. Verdeel het over meerdere bestanden.
error-file-empty = Dit bestand is leeg.
    .remedy = Er is niets gewijzigd. Controleer of u het juiste bestand koos.
error-file-kind-unknown = Entente kan dit soort bestand niet lezen.
    .remedy = Er is niets gewijzigd. Bewaar het als werkblad van Excel of LibreOffice, of als tekst in kolommen (CSV).
error-table-unreadable = { $cause ->
        [open_quote] De tabel kon niet worden gelezen vanaf regel { $line }: een aanhalingsteken gaat open en sluit niet.
        [cell_too_long] De tabel kon niet worden gelezen vanaf regel { $line }: een vak is daar te lang.
        [not_text] De tabel kon niet worden gelezen vanaf regel { $line }: die regel is geen tekst.
       *[other] De tabel kon niet worden gelezen vanaf regel { $line }.
    }
    .remedy = Er is niets gewijzigd. Verbeter deze regel in het bestand en probeer het opnieuw.
error-table-too-large = { $rows ->
        [one] Deze tabel heeft te veel rijen: de grens is { $limit }.
        [other] Deze tabel heeft te veel rijen: de grens is { $limit }.
       *[columns] { $sheets ->
            [one] Deze tabel heeft te veel bladen: de grens is { $limit }.
            [other] Deze tabel heeft te veel bladen: de grens is { $limit }.
           *[columns] Deze tabel heeft te veel kolommen: de grens is { $limit }.
        }
    }
    .remedy = Er is niets gewijzigd. Verdeel de tabel over meerdere bestanden, of laat weg wat niet nodig is.
error-table-without-name = { $line ->
    [0] Geen enkele kolom bevat een naam, en er is geen titelrij gevonden.
   *[other] Geen enkele kolom bevat een naam. De titels van de kolommen werden op regel { $line } gezocht.
}
    .remedy = Er is niets gewijzigd. Duid zelf aan welke kolom de namen bevat.
error-table-without-numbers = Geen enkele kolom van deze tabel bevat alleen getallen.
    .remedy = Er is niets gewijzigd. Zet één persoon per rij en één stelling per kolom, met de antwoorden in cijfers.
error-table-without-questions = Geen enkele kolom van deze tabel hoort bij een vraag van deze evaluatie.
    .remedy = Er is niets gewijzigd. Ga na of het bestand van het formulier van deze evaluatie komt.
error-keys-without-scales = Dit bestand met sleutels noemt geen enkele schaal.
    .remedy = Er is niets gewijzigd. Zet één kolom per schaal: haar naam bovenaan, de titels van haar stellingen eronder.
error-keys-not-fitting = { $cause ->
        [unknown] Sleutels, regel { $line }, kolom { $column }: de tabel heeft geen kolom met die titel.
        [doubled] Sleutels, regel { $line }, kolom { $column }: meerdere kolommen van de tabel hebben die titel.
        [not_numbers] Sleutels, regel { $line }, kolom { $column }: die kolom van de tabel bevat niet alleen getallen.
        [twice] Sleutels, regel { $line }, kolom { $column }: deze schaal noemt tweemaal dezelfde stelling.
       *[other] De sleutels passen niet bij deze tabel (regel { $line }, kolom { $column }).
    }
    .remedy = Er is niets gewijzigd. Vergelijk dit vak met de titels van de tabel en probeer opnieuw.
error-mail-unreadable = Dit bestand is geen e-mail die Entente kan lezen, of het is beschadigd.
    .remedy = Er is niets gewijzigd. Bewaar de e-mail als .eml of .msg en probeer opnieuw.
error-workbook-unreadable = Dit werkblad kon niet worden geopend: het is beveiligd met een wachtwoord, of beschadigd.
    .remedy = Er is niets gewijzigd. Open het in uw rekenblad, bewaar het zonder wachtwoord en probeer het opnieuw.

## De computer

error-storage = { $cause ->
        [not_found] Een bestand of map werd niet gevonden.
        [denied] De computer laat niet toe om op deze plaats te lezen of te schrijven.
        [full] Er is geen plaats meer op deze schijf.
        [read_only] Op deze schijf of in deze map kan niet worden geschreven.
       *[other] Een bestand kon niet worden gelezen of geschreven.
    }
    .remedy = { $cause ->
        [not_found] Wat opgeslagen was, is er nog. Controleer of de USB-stick of de gedeelde map aangesloten is.
        [denied] Wat opgeslagen was, is er nog. Kies een andere map, of vraag toegang aan wie de computer beheert.
        [full] Wat opgeslagen was, is er nog. Maak plaats en probeer het opnieuw.
        [read_only] Wat opgeslagen was, is er nog. Kies een andere map.
       *[other] Wat opgeslagen was, is er nog. Probeer het opnieuw; gebeurt het nog eens, controleer dan de schijf.
    }
error-report-failed = Het verslag kon niet worden gemaakt.
    .remedy = Uw fiches zijn ongeschonden. Probeer het opnieuw; gebeurt het nog eens, kies dan de andere vorm van verslag.
error-internal = Er liep iets mis in Entente zelf ({ $place }).
    .remedy = Wat opgeslagen was, is er nog. Gebeurt het nog eens, meld het dan met het woord tussen haakjes.

## Een antwoord om na te kijken

problem-missing = Dit antwoord is nodig.
problem-too-long = Deze tekst is te lang.
problem-out-of-range = Dit getal ligt buiten wat hier mogelijk is.
problem-end-before-start = Deze dag is vóór de dag waarop het begint.
problem-in-future = Deze datum ligt in de toekomst.
problem-not-an-email = Dit lijkt niet op een e-mailadres.
problem-not-text = Deze tekst bevat onzichtbare tekens die niet bewaard kunnen worden.
problem-same-as-baseline = Begin en doel zijn gelijk: er zou niets te meten zijn.
problem-differs = De twee antwoorden zijn niet gelijk.
problem-already-used = Dit wordt al gebruikt.
problem-unknown-choice = Dit is geen van de keuzes.
problem-not-a-date = Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 30-06-2027.
problem-not-a-time = Dit is geen uur. Schrijf bijvoorbeeld 18:30.
problem-not-a-number = Dit is geen getal. Schrijf het in cijfers.
problem-too-short = Deze tekst is te kort.
problem-other-form = Deze tekst heeft niet de gevraagde vorm.
problem-too-many = Er zijn meer antwoorden dan de vraag toelaat.
problem-goes-alone = Een van deze antwoorden gaat met geen ander samen. Houd alleen dat over, of haal het weg.
problem-not-asked = Deze vraag wordt niet gesteld, volgens de andere antwoorden. Laat ze leeg.

## Waarom een wachtzin gemakkelijk te raden is

strength-hint-short = Ze is te kort: minstens tien tekens.
strength-hint-common = Veel mensen gebruiken deze.
strength-hint-name = De naam van een persoon is snel geraden.
strength-hint-keyboard = Toetsen naast elkaar zijn snel geraden.
strength-hint-repeated = Herhalingen zijn snel geraden.
strength-hint-sequence = Een reeks zoals ‘abc’ of ‘123’ is snel geraden.
strength-hint-date = Een datum of een jaar is snel geraden.
strength-hint-guessable = Voeg woorden toe die niets met elkaar te maken hebben.
error-words-do-not-fit = { $reason ->
    [count] Deze vragenlijst heeft { $wanted } uitspraken, en u hebt { $found } regels geplakt.
    [too_many] Dit zijn meer dan { $wanted } regels.
    [too_long] Regel { $line } is te lang.
   *[line] Regel { $line } kan niet als uitspraak gelezen worden.
}
    .remedy = Er is niets opgeslagen. Plak één regel per uitspraak, in de volgorde van de vragenlijst.
