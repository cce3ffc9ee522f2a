# Before the vault is open: the first run, making a vault, the recovery sheet, unlocking.

## First run
first-title = Welcome
first-lead = Entente keeps your health partnerships and evaluates them with the people who bring them to life. Everything stays encrypted on this computer, without a network.
first-create-title = Begin for your centre
first-create-text = Make a vault: the encrypted file where everything will be kept. It takes five minutes.
first-create = Make a vault
first-demonstration-title = Try it first
first-demonstration-text = Open an invented centre, with partnerships and an evaluation already done.
first-demonstration = Open the demonstration
first-existing-title = Take up a vault
first-existing-text = You already have a vault on this computer, a stick or a shared folder.
first-existing = Choose the folder of the vault

## Making a vault
create-title = Make a vault
create-lead = The vault is encrypted with your passphrase. Nobody can open it without it, not even us.
create-organisation = Name of your centre
create-organisation-hint = It will appear at the top of your reports.
create-person = Your name (optional)
create-person-hint = It will appear in the history: who changed what.
create-place = Where should the vault be kept?
create-place-default = In the usual place
create-place-choose = I choose the folder
create-do = Make the vault
create-working = The vault is being prepared. This takes a few seconds on purpose: it is what makes it hard to break.

## Passphrase
passphrase = Passphrase
passphrase-present = Present passphrase
passphrase-new = New passphrase
passphrase-again = The same, a second time
passphrase-show = Show what I type
passphrase-hint = Four or five words that do not belong together, easy to remember for you alone.
strength-none = The strength of the phrase shows while you type.
strength-0 = Far too easy to guess.
strength-1 = Too easy to guess.
strength-2 = Still a little weak: add a word.
strength-3 = Good.
strength-4 = Very good.

## The recovery sheet
recovery-title = Your recovery sheet
recovery-lead = If the passphrase is forgotten, this key opens the vault. Keep it on paper, away from the computer.
recovery-step-keep = 1. Keep the key
recovery-keep = Save the sheet to print it, or copy the groups by hand. The key will not be shown again afterwards.
recovery-groups = The groups of the key, in order
recovery-save = Save the sheet (PDF)
recovery-saved = The sheet is saved. Print it, then delete the file.
recovery-step-type = 2. Check it by typing it back
recovery-typed = Recovery key
recovery-typed-hint = Read it from the paper. Spaces and capitals do not matter.
recovery-confirm = The key is safely kept
recovery-confirmed = Your vault is ready.
recovery-lost = I did not keep the key
recovery-lost-text = Make a new one: the old one will no longer be valid.
recovery-renew = Make a new sheet

## Unlocking
unlock-title = The vault is locked
unlock-lead = Your data is encrypted here: { $place }
unlock-demonstration-title = The demonstration is locked
unlock-demonstration-lead = Everything in it is invented: it opens without a passphrase.
unlock-do = Open
unlock-working = The vault is opening…
unlock-wait = Too many tries. Wait another { $seconds } s, then try again.
unlock-forgotten = Forgotten passphrase?
unlock-other = Open another vault
recover-title = Open without the passphrase
recover-lead = Take your recovery sheet, or the pages of two colleagues, and choose a new passphrase.
recover-with = I have in hand
recover-with-sheet = the recovery sheet
recover-with-pages = the pages of two colleagues
recover-new-sheet = The recovery sheet has been used. Make a new one here: the old one should no longer open this vault.
recover-new-pages = The pages of two colleagues have been used. Make new ones here: these should no longer open this vault.
recover-do = Open the vault
