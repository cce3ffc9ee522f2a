shell-no-home = Dieses Konto hat keinen persönlichen Ordner: Entente weiß nicht, wo die Einstellungen bleiben sollen.
shell-no-window = Das Fenster konnte nicht geöffnet werden. Nichts wurde geändert.
shell-no-display = Hier gibt es keinen Bildschirm: Das Fenster kann sich nicht öffnen. Um ohne Bildschirm zu arbeiten, nutzen Sie entente-cli.
shell-choose-table = Liste der Partner wählen
shell-filter-tables = Listen und Arbeitsmappen
shell-choose-vault = Ordner des Tresors wählen
shell-choose-new-vault = Ordner des neuen Tresors wählen
shell-choose-document = Dokument speichern
