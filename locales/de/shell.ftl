shell-no-home = Dieses Konto hat keinen persönlichen Ordner: Entente weiß nicht, wo die Einstellungen bleiben sollen.
shell-no-window = Das Fenster konnte nicht geöffnet werden. Nichts wurde geändert.
shell-no-display = Hier gibt es keinen Bildschirm: Das Fenster kann sich nicht öffnen. Um ohne Bildschirm zu arbeiten, nutzen Sie entente-cli.
shell-locks-before-sleep = Der Tresor wird gesperrt, bevor der Computer schläft.
shell-choose-table = Liste der Partner wählen
shell-filter-tables = Listen und Arbeitsmappen
shell-filter-mails = E-Mails
shell-choose-vault = Ordner des Tresors wählen
shell-choose-backup = Eine Sicherung wählen
shell-choose-backup-folder = Wählen, wohin die Sicherung kommt
shell-filter-backups = Sicherungen von Entente
shell-choose-new-vault = Ordner des neuen Tresors wählen
shell-choose-document = Dokument speichern
shell-choose-file = Ein Dokument wählen
shell-choose-mail = Eine E-Mail auswählen
shell-choose-questionnaire = Einen Fragebogen wählen
shell-filter-questionnaires = Fragebögen
copied = Kopiert. Die Zwischenablage wird in { $seconds } Sekunden geleert.

# The entry in the menu of a Linux desktop. Words to find it by end in a semicolon each.
menu-kind = Gesundheitspartnerschaften
menu-comment = Die Partnerschaften eines Gesundheitszentrums pflegen, anhören und evaluieren, ohne Netz
menu-words = Partner;Partnerschaft;Treffen;Evaluation;Fragebogen;Gesundheit;
