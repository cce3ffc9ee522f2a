# Before the vault is open: the first run, making a vault, the recovery sheet, unlocking.

## First run
first-title = Welkom
first-lead = Entente bewaart uw gezondheidspartnerschappen en evalueert ze met wie ze doet leven. Alles blijft versleuteld op deze computer, zonder netwerk.
first-create-title = Beginnen voor uw centrum
first-create-text = Maak een kluis: het versleutelde bestand waarin alles wordt bewaard. Reken op vijf minuten.
first-create = Een kluis maken
first-demonstration-title = Eerst proberen
first-demonstration-text = Open een verzonnen centrum, met partnerschappen en een evaluatie die al gedaan is.
first-demonstration = De demonstratie openen
first-existing-title = Een kluis hernemen
first-existing-text = U hebt al een kluis op deze computer, een stick of in een gedeelde map.
first-existing = De map van de kluis kiezen

## Making a vault
create-title = Een kluis maken
create-lead = De kluis wordt versleuteld met uw wachtzin. Zonder die zin kan niemand hem openen, ook wij niet.
create-organisation = Naam van uw centrum
create-organisation-hint = Die komt bovenaan uw verslagen te staan.
create-person = Uw naam (niet verplicht)
create-person-hint = Die komt in de geschiedenis te staan: wie wat wijzigde.
create-place = Waar bewaart u de kluis?
create-place-default = Op de gewone plaats
create-place-choose = Ik kies de map
create-do = De kluis maken
create-working = De kluis wordt klaargemaakt. Dat duurt met opzet enkele seconden: zo is hij moeilijk te kraken.

## Passphrase
passphrase = Wachtzin
passphrase-present = Huidige wachtzin
passphrase-new = Nieuwe wachtzin
passphrase-again = Dezelfde, een tweede keer
passphrase-show = Tonen wat ik typ
passphrase-hint = Vier of vijf woorden die niet bij elkaar horen en die u alleen makkelijk onthoudt.
strength-none = De sterkte van de zin verschijnt terwijl u typt.
strength-0 = Veel te makkelijk te raden.
strength-1 = Te makkelijk te raden.
strength-2 = Nog wat zwak: voeg een woord toe.
strength-3 = Goed.
strength-4 = Heel goed.

## The recovery sheet
recovery-title = Uw herstelblad
recovery-lead = Als de wachtzin vergeten is, opent deze sleutel de kluis. Bewaar hem op papier, ver van de computer.
recovery-step-keep = 1. Bewaar de sleutel
recovery-keep = Sla het blad op om het af te drukken, of schrijf de groepen over. Daarna wordt de sleutel niet meer getoond.
recovery-groups = De groepen van de sleutel, in volgorde
recovery-save = Het blad opslaan (PDF)
recovery-saved = Het blad is opgeslagen. Druk het af en wis daarna het bestand.
recovery-step-type = 2. Controleer hem door hem over te typen
recovery-typed = Herstelsleutel
recovery-typed-hint = Lees hem van het papier. Spaties en hoofdletters tellen niet.
recovery-confirm = De sleutel is goed bewaard
recovery-confirmed = Uw kluis is klaar.
recovery-lost = Ik heb de sleutel niet bewaard
recovery-lost-text = Maak een nieuwe: de oude geldt dan niet meer.
recovery-renew = Een nieuw blad maken

## Unlocking
unlock-title = De kluis is vergrendeld
unlock-lead = Uw gegevens staan hier versleuteld: { $place }
unlock-demonstration-title = De demonstratie is vergrendeld
unlock-demonstration-lead = Alles erin is verzonnen: ze opent zonder wachtzin.
unlock-do = Openen
unlock-working = De kluis gaat open…
unlock-wait = Te veel pogingen. Wacht nog { $seconds } s en probeer dan opnieuw.
unlock-forgotten = Wachtzin vergeten?
unlock-other = Een andere kluis openen
recover-title = Openen zonder de wachtzin
recover-lead = Neem uw herstelblad, of de pagina’s van twee collega’s, en kies een nieuwe wachtzin.
recover-with = Ik heb in handen
recover-with-sheet = het herstelblad
recover-with-pages = de pagina’s van twee collega’s
recover-new-sheet = Het herstelblad is gebruikt. Maak hier een nieuw: het oude mag deze kluis niet meer openen.
recover-new-pages = De pagina’s van twee collega’s zijn gebruikt. Maak hier nieuwe: deze mogen deze kluis niet meer openen.
recover-do = De kluis openen
