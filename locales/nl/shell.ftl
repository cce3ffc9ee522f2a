shell-no-home = Deze account heeft geen persoonlijke map: Entente weet niet waar de instellingen bewaard kunnen worden.
shell-no-window = Het venster kon niet worden geopend. Er is niets gewijzigd.
shell-no-display = Er is hier geen scherm: het venster kan niet openen. Gebruik entente-cli om zonder scherm te werken.
shell-choose-table = Kies de lijst van partners
shell-filter-tables = Lijsten en werkmappen
shell-choose-vault = Kies de map van de kluis
shell-choose-new-vault = Kies de map van de nieuwe kluis
shell-choose-document = Document opslaan
