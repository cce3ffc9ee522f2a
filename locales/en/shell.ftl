shell-no-home = This account has no home folder: Entente does not know where to keep its settings.
shell-no-window = The window could not be opened. Nothing was changed.
shell-no-display = There is no screen here: the window cannot open. To work without a screen, use entente-cli.
shell-choose-table = Choose the list of partners
shell-filter-tables = Lists and workbooks
shell-choose-vault = Choose the folder of the vault
shell-choose-new-vault = Choose the folder of the new vault
shell-choose-document = Save the document
