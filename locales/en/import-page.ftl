# The screen that brings in a table of partners. What is said of the table itself stands in import.ftl.
import = Import a list
import-lead = Do you already have a list of partners? It comes in here in one go.
import-kinds = Choose a text file in columns (CSV) or an Excel or LibreOffice workbook.
import-nothing-yet = Nothing is added before you have seen everything. The file itself is never changed.
import-open = Choose the file
import-another = Choose another file
import-summary = { $file } · { $rows ->
    [one] { $rows } row read
   *[other] { $rows } rows read
}, { $partners ->
    [one] { $partners } partner found
   *[other] { $partners } partners found
}
import-layout = How the file is read
import-sheet = Sheet
import-header-line = Line of the column headings
import-header-line-hint = 0 if there is none.
import-apply = Read it this way
import-columns = What each column holds
import-named-rows = Rows that name a person and an organisation
import-named-rows-person = Each row is a person; the organisation goes to the remarks
import-named-rows-organisation = Each row is an organisation; the person goes to the remarks
import-column-unnamed = Column { $number }
import-damages = Damaged on the way
import-damages-text = Tick what the program should put right. Without your consent nothing is touched.
import-damage-unnamed = Damaged cells
import-in-column = column “{ $column }”
import-lines = at line { $lines }
import-lines-more = at line { $lines } and further on
import-refused = { $count ->
    [one] { $count } row of { $total } refused
   *[other] { $count } rows of { $total } refused
}
import-refused-text = These rows stay in your file. You can correct them there and import them later.
import-refused-line = Line { $line }: it cannot be taken over.
import-skipped = { $count ->
    [one] { $count } line left aside, without data
   *[other] { $count } lines left aside, without data
}
import-skipped-line = Line { $line }: { $why }
import-skipped-other = without data
import-doubles = { $count ->
    [one] { $count } possible double
   *[other] { $count } possible doubles
}
import-doubles-text = Compare and choose. Nothing is merged.
import-doubles-leave-all = Leave all of these aside
import-doubles-more = See more ({ $shown } of { $total } shown)
import-from-line = In the file, line { $line }
import-in-directory = Already in the directory
import-alike = Alike by { $score } of 100: { $reasons }
import-keep = Keep line { $line }
import-leave-out = Leave line { $line } aside
import-line = Line
import-sample = The first rows ({ $count } of { $total })
import-shown-of = { $shown } shown of { $total }
import-where = Where to add them
import-partnership = Have them join a partnership
import-directory-only = No, only in the directory
import-category = Category if the file says nothing
import-category-hint = It applies only to the rows without a category.
import-before-run = { $count ->
    [one] { $count } partner will be added
   *[other] { $count } partners will be added
}, { $left } left aside, { $refused ->
    [one] { $refused } row refused
   *[other] { $refused } rows refused
}. All of it can be undone in one go.
import-run = { $count ->
    [one] Import { $count } partner
   *[other] Import { $count } partners
}
import-running = Importing
import-stopped = The import was stopped. Nothing was added.
import-done = { $count ->
    [one] { $count } partner added
   *[other] { $count } partners added
}
import-done-joined = { $count ->
    [one] { $count } joined the partnership
   *[other] { $count } joined the partnership
}
import-done-left-out = { $count ->
    [one] { $count } left aside, as you chose
   *[other] { $count } left aside, as you chose
}
import-done-refused = { $count ->
    [one] { $count } row refused, see below
   *[other] { $count } rows refused, see below
}
import-done-repair = { $repair }: { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
import-see = See the directory
import-undo = Undo the whole import
import-was-undone = { $count ->
    [one] The import was undone: { $count } change taken back.
   *[other] The import was undone: { $count } changes taken back.
}
import-example = For example: “{ $found }” would become “{ $repaired }”.
import-reading = Reading the file
