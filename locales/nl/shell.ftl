shell-no-home = Deze account heeft geen persoonlijke map: Entente weet niet waar de instellingen bewaard kunnen worden.
shell-no-window = Het venster kon niet worden geopend. Er is niets gewijzigd.
shell-no-display = Er is hier geen scherm: het venster kan niet openen. Gebruik entente-cli om zonder scherm te werken.
shell-locks-before-sleep = De kluis wordt vergrendeld voor de computer in slaap gaat.
shell-choose-table = Kies de lijst van partners
shell-filter-tables = Lijsten en werkmappen
shell-filter-mails = E-mails
shell-choose-vault = Kies de map van de kluis
shell-choose-backup = Een reservekopie kiezen
shell-choose-backup-folder = Kiezen waar de reservekopie komt
shell-filter-backups = Reservekopieën van Entente
shell-choose-new-vault = Kies de map van de nieuwe kluis
shell-choose-document = Document opslaan
shell-choose-file = Een document kiezen
shell-choose-mail = Een e-mail kiezen
shell-choose-questionnaire = Een vragenlijst kiezen
shell-filter-questionnaires = Vragenlijsten
copied = Gekopieerd. Het klembord wordt over { $seconds } seconden leeggemaakt.

# The entry in the menu of a Linux desktop. Words to find it by end in a semicolon each.
menu-kind = Gezondheidspartnerschappen
menu-comment = De partnerschappen van een gezondheidscentrum onderhouden, beluisteren en evalueren, zonder netwerk
menu-words = partner;partnerschap;vergadering;evaluatie;vragenlijst;gezondheid;
