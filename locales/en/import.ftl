# Taking over a list of partners: files, columns, damage, likeness.
# $n is a number, $line the number of a line.

## The files

table-kind-csv = Text file in columns (CSV)
table-kind-xlsx = Excel workbook
table-kind-xls = Older Excel workbook
table-kind-ods = LibreOffice workbook

## How letters are written in the file

encoding-label = Letters written as
encoding-help = If accents look wrong in the preview, try another choice.
encoding-utf8 = Universal (UTF-8)
encoding-utf8-with-bom = Universal, as Excel writes it (UTF-8 with mark)
encoding-utf16-le = Unicode text from Excel (UTF-16)
encoding-utf16-be = Unicode text, bytes reversed (UTF-16)
encoding-windows-1252 = Windows, Western Europe
encoding-windows-1250 = Windows, Central Europe
encoding-mac-roman = Older Macintosh

## What parts the columns

delimiter-label = Columns parted by
delimiter-comma = Comma
delimiter-semicolon = Semicolon
delimiter-tab = Tab
delimiter-pipe = Vertical bar
delimiter-none = A single column

## The lines left out

skipped-title = Above the column headings
skipped-total = Total line
skipped-empty = Empty line
skipped-separator = Line that announces how columns are parted

## What becomes of each column

target-name = Name
target-given-name = Given name
target-family-name = Family name
target-kind = Person or organisation
target-category = Category
target-email = E-mail address
target-phone = Telephone
target-street = Street
target-house-number = House number
target-postcode = Postcode
target-city = City
target-country = Country
target-language = Language
target-website = Website
target-note = Keep in the note
target-ignore = Leave out
target-set-aside = Kept in the note, because this field cannot hold it.

## What happened to the file before it came here

damage-row-in-quotes = Whole lines in quotation marks
damage-row-in-quotes-explained = A program put the whole line in quotation marks. It therefore reads as a single cell.
repair-row-in-quotes = Read these lines again without the quotation marks around them
damage-lost-leading-zero = Zero lost at the start
damage-lost-leading-zero-explained = A spreadsheet took this text for a number and removed the zero at the start.
repair-lost-leading-zero = Put the zero back
damage-decimal-tail = Decimals added
damage-decimal-tail-explained = A program took this text for a number and added “.0” or “,0” at the end.
repair-decimal-tail = Remove the decimals
damage-scientific-number = Shortened number
damage-scientific-number-explained = A spreadsheet shortened a long number, for example to 3.2E+10. Digits may be missing.
repair-scientific-number = Write out in full the numbers that miss no digit
damage-mojibake = Unreadable accents
damage-mojibake-explained = A program misread the accents: “Ã©” stands in the place of “é”.
repair-mojibake = Read the accents again where the result is certain
damage-cyrillic-letters = Cyrillic letters in Latin words
damage-cyrillic-letters-explained = A program replaced accented letters with Cyrillic letters.
repair-cyrillic-letters = Put the accented letters back
damage-lost-character = Lost letters
damage-lost-character-explained = A “�” stands for a letter that is no longer in the file, or the letters were read with the wrong choice.
repair-lost-character = No repair is possible here. Try another way of reading the letters, or correct by hand.
damage-control-character = Invisible characters
damage-control-character-explained = The cell holds invisible characters that have no place in a text.
repair-control-character = Remove the invisible characters
damage-spreadsheet-error = Spreadsheet error
damage-spreadsheet-error-explained = A calculation failed and left an error mark, such as #N/A.
repair-spreadsheet-error = Empty these cells
damage-stray-quotes = Quotation marks not closed well
damage-stray-quotes-explained = Quotation marks in the middle of a cell make its end uncertain.
repair-stray-quotes = No repair is possible here. Check these lines in the preview.
damage-formula-guard = Protecting apostrophe
damage-formula-guard-explained = An apostrophe keeps spreadsheets from taking this text for a formula.
repair-formula-guard = Remove the apostrophe
damage-count = { $n ->
    [one] { $n } cell
   *[other] { $n } cells
}
damage-line-count = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
repair-done-count = { $n ->
    [one] { $n } repair made
   *[other] { $n } repairs made
}

## The lines that make no partner

row-refused-name-missing = Line { $line }: no name.
row-refused-too-many-cells = Line { $line }: more cells than columns. A cell would be lost.
row-refused-in-quotes = Line { $line }: the whole line is in quotation marks. Ask for the repair to read it.
row-refused-control-character = Line { $line }: it holds unreadable characters. Ask for the repair to include it.
row-refused-too-long = Line { $line }: a cell is too long for its field.

## Why reading stops at a line

table-cause-open-quote = A quotation mark opens and does not close.
table-cause-cell-too-long = A cell is too long.
table-cause-not-text = The line is not text.

## Why two partners are alike

likeness-same-name = Same name
likeness-near-name = Very similar names
likeness-name-contained = One name contains the other
likeness-same-place = Same place
likeness-same-email = Same e-mail address
likeness-same-phone = Same telephone
