# What Brug says on the terminal.

cli-about = Prepare a meeting together in the browser, or go from one file to all papers.
cli-speak = Language in which Brug speaks on this screen (nl, en, ar)
cli-make = Make all papers of a meeting
cli-make-meeting = File with the meeting
cli-make-out = Folder to put the papers in
cli-make-only = Only these papers, with a comma between them: guide,handout
cli-make-lang = Only these languages, with a comma between them: nl,ar
cli-make-date = Date on the papers; without it, the first day of the preparation
cli-make-threads = Number of processor cores; without it, all of them
cli-plan = Show the programme, and why it is that way
cli-plan-meeting = File with the meeting
cli-serve = The pages in the browser: preparing a meeting together
cli-serve-listen = Where Brug listens; 127.0.0.1:2784 is for this computer only
cli-serve-data = Folder with the data, or the address of a PostgreSQL (postgres://…); without it the usual folder of your computer
cli-serve-address = Address at which people find Brug, such as https://brug.example.nl
cli-serve-behind_proxy = A proxy stands in front, which fills in X-Forwarded-For
cli-serve-tls_cert = Certificate (PEM), to do TLS without a proxy
cli-serve-tls_key = Key of the certificate (PEM)
cli-serve-smtp = Server that sends mail: smtp://user:password@mail.example.nl:587?tls=required
cli-serve-mail_from = Sender of mail: Brug <brug@example.nl>
cli-backup = Make a copy of everything that is kept, also while Brug runs
cli-backup-file = File for the copy
cli-backup-data = Folder with the data
cli-restore = Put a copy in the place of everything that is kept, also while Brug runs
cli-restore-file = File with the copy
cli-restore-data = Folder with the data
cli-admin-link = Make a link with which the owner signs in, once and within a quarter of an hour
cli-admin-link-data = Folder with the data
cli-admin-link-address = Address at which people find Brug
cli-check = Check files for PowerPoint and Word for what leads to a repair prompt
cli-check-files = Files (.pptx, .docx)
cli-new = Make a file to start from
cli-new-shape = Shape: one-session, two-sessions, three-evenings, short-meeting, one-table
cli-tables = Seat people at mixed tables, another one each round
cli-tables-people = File with people (.csv, .xlsx); see docs/tables.md
cli-tables-instance = Or: an instance in JSON
cli-tables-rounds = Number of rounds
cli-tables-size = People at a table, 3 to 8
cli-tables-seconds = For how long to search at most
cli-tables-steps = How many tries at most; the same number always gives the same plan
cli-tables-threads = Number of cores; without it, all of them
cli-tables-seed = Number that chance begins with
cli-tables-weights = What counts more: repeat=10,side=8,side_missing=25,organisation=5,language=30
cli-tables-out = File for the plan: .csv, .xlsx, .json or .pdf; may be given more than once
cli-tables-lang = Language of the file for the wall (nl, en, ar)
cli-tables-after = The plan that was (.csv, .xlsx), to go on from after a change
cli-tables-sat = How many of its rounds have been
cli-tables-choose = Which way to go on is written to the files: 1, 2 or 3


making = Papers
made = { $n ->
    [one] { $n } file is in { $folder }.
   *[other] { $n } files are in { $folder }.
} Begin with { $index }.
check-clean = { $file }: nothing found.
check-found = { $file }: { $n ->
    [one] { $n } error
   *[other] { $n } errors
}

warning = Note
error = Error

## Failures

failure-unreadable = Error: { $file } cannot be read: { $why }
failure-unwritable = Error: { $file } cannot be written: { $why } Nothing has changed.
failure-making = Error in Brug itself: { $cause } Please report this, with the file if that is allowed.
cause-not-found = the file is not there. Are the name and the folder right?
cause-no-permission = you have no permission in this place. Choose another folder, or change the permissions.
cause-disk-full = the disk is full. Make room, or choose another folder.
cause-is-a-folder = this is a folder. Give the name of a file.
cause-not-a-folder = there is a file with that name here. Choose another folder with -o.
cause-folder-in-the-way = there is a folder with that name here. Choose another folder with -o.
cause-read-only = nothing may be written here. Choose another folder with -o.
cause-not-text = this is not text in UTF-8. Save the file as UTF-8.
unknown-paper = Error: I don’t know the paper ‘{ $word }’. Choose from: { $known }.
unknown-language = Error: I don’t have the language ‘{ $word }’. Choose from: { $known }.
unknown-shape = Error: I don’t know the shape ‘{ $word }’. Choose from: { $known }.

## Findings in files

kind-text = a text in quotation marks
kind-texts = texts in square brackets, such as ["nl", "ar"]
kind-pieces = a list for each session, such as [["W 15", "A 30"], ["R 10", "E 40"]]
kind-number = a whole number
kind-moment = a day with a time, such as 2027-02-03T13:00
kind-table = a block, such as [participants]
kind-tables = one or more blocks, such as [[session]]
problem-not-toml = this cannot be read: { $says }
hint-not-toml = Put texts in quotation marks and each field on its own line. For a good example: brug new
problem-missing = is missing.
hint-missing = What belongs here is { $kind }.
problem-wrong-kind = this is something else than what belongs here.
hint-wrong-kind = What belongs here is { $kind }.
problem-empty = there is nothing here.
hint-empty = Fill it in, or take the line out.
problem-too-long = { $characters ->
    [one] { $characters } character
   *[other] { $characters } characters
} is too long.
hint-too-long = There is room for { $most ->
    [one] { $most } character
   *[other] { $most } characters
}. Put the rest in the aim or in what you offer.
problem-control-character = there is a character in it that cannot be printed ({ $code }).
hint-control-character = Take the character out; type the text again if you need to.
problem-out-of-range = { $value } is not possible.
hint-out-of-range = Choose a number from { $least } to { $most }.
problem-too-many = { $count } is too many.
hint-too-many = There can be { $most } at most.
problem-unknown-field = I don’t know this field; I skip it.
hint-unknown-field = The fields are in docs/meeting-file.md.
problem-unknown-field-like = I don’t know this field; I skip it.
hint-unknown-field-like = Do you mean ‘{ $like }’?
problem-unknown-word = I don’t know ‘{ $value }’.
hint-unknown-word = Choose from: { $allowed }.
problem-unknown-language = I don’t have the language ‘{ $value }’.
hint-unknown-language = Choose from: { $available }.
problem-twice = ‘{ $value }’ is there twice.
hint-twice = Take one out.
problem-end-before-start = the end is not after the start.
hint-end-before-start = Check the day and the time of starts and ends.
problem-session-length = a session of { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} is not possible.
hint-session-length = A session takes 45 minutes to 8 hours. If it is longer, make it two.
problem-overlap = this starts before session { $session } is over ({ $ends }).
hint-overlap = Put the sessions in order, and don’t let them overlap.
problem-host-of-bridge = a host belongs to one side.
hint-host-of-bridge = Choose informal or formal. People who belong to both are counted under [participants], at bridge.
problem-one-side-invites = so far one side invites.
hint-one-side-invites = That is enough to prepare. Ask a host from the other side too ({ $other }); on the papers that place is still open.
problem-nobody-of = nobody is coming from this side: { $side }.
hint-nobody-of = Then what it is all about drops out: the image of each other (A), the strength of the other (B) and agreements that both sides stand behind (F).
problem-lopsided = the sides are uneven: { $informal } informal and { $formal } formal.
hint-lopsided = Invite more people from the small side. Both sides should sit at every table.
problem-nobody = nobody is coming.
hint-nobody = Under [participants], fill in how many people you expect from each side.
problem-wished-and-left-out = { $letter } is asked for and also left out.
hint-wished-and-left-out = Take { $letter } out of leave_out, or take out the other wish.
problem-shape-sessions = the shape { $shape } has { $wants } { $wants ->
    [one] session
   *[other] sessions
}; this file has { $sessions }.
hint-shape-sessions = Choose another shape, or change the sessions. Without a shape, Brug chooses itself.
problem-start-outside = { $start } is not in any session.
hint-start-outside = Choose a time between starts and ends of a session.
problem-by-hand-sessions = by_hand has { $lists } { $lists ->
    [one] list
   *[other] lists
}; the number of sessions is { $sessions }.
hint-by-hand-sessions = Write a list for each session. A session without exercises has an empty list: []
problem-unreadable-piece = I don’t understand ‘{ $value }’.
hint-unreadable-piece = Write a letter, break or room, and then the minutes: "W 15", "break 15", "room 10".
problem-not-a-table = this is not a table.
hint-not-a-table = Give a .csv (with comma, semicolon or tab) or .xlsx, with in the first row: name, side. Save another kind of spreadsheet (.ods, .xls) as .xlsx or .csv first.
problem-swollen = there is far more in this file than a list of people.
hint-swollen = Put only the list in a new file, and give that.
problem-no-rows = there are no people in it.
hint-no-rows = Put a row for each person under the first row, or leave out file.
problem-no-column = this column is not there. Found: { $found }
hint-no-column = Put in the first row: name, side, organisation, languages, needs. The order does not matter.
problem-column-ignored = I don’t read this column.
hint-column-ignored = Brug only reads name, side, organisation, languages, what someone needs, and wishes for the tables.
problem-same-name = there are two people with the name ‘{ $name }’.
hint-same-name = Add a letter, so that each person gets their own name card.
problem-nobody-else = ‘{ $name }’ is nobody else in this list.
hint-nobody-else = Write the name as it stands in the column of names.
problem-who-is-meant = there are several people with the name ‘{ $name }’.
hint-who-is-meant = Add a letter, in both columns, so that it is clear whom you mean.
problem-looks-personal = this looks like a phone number, a date of birth or a BSN (citizen service number).
hint-looks-personal = Brug doesn’t need to know that. It is better to take it out.

## Programme

plan-session = Session { $n }, { $starts }–{ $ends }
plan-empty = Nothing is planned here.
plan-spare = { $n ->
    [one] { $n } minute left
   *[other] { $n } minutes left
}, for running late and for a chat
plan-nothing-missing = Everything is in it, at the usual length or longer.
plan-why = Why it is this way:
plan-shortened = { $exercise }: { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} instead of { $usual }, because time is short.
plan-fixed = { $exercise }: { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}, as the hosts wished (usually { $usual }).
plan-left-out = { $exercise }: drops out.
plan-homework = { $exercise }: after the meeting, on paper.
plan-folded = { $exercise }: is part of { $into }.
plan-because-hosts = The hosts chose this.
plan-because-impossible = With this exercise too, it does not fit.
plan-because-drop = Otherwise this would drop out: { $dropped }.
plan-because-both = Otherwise this would drop out: { $dropped }, and this would be shorter: { $shorter } ({ $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} in all).
plan-because-shorter = Otherwise this would be shorter: { $shorter } ({ $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} in all).
plan-because-breaks = Otherwise there would be too few breaks.
plan-more = With more time:
plan-gain = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} more (until { $ends }): { $changes }.
plan-gain-session = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} more in session { $session } (until { $ends }): { $changes }.
plan-change-added = { $exercise } is added ({ $n ->
    [one] { $n } minute
   *[other] { $n } minutes
})
plan-change-longer = { $exercise } { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} longer
plan-change-shorter = { $exercise } { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} shorter
plan-change-dropped = { $exercise } drops out
conflict-one = Error { $file }: [programme]: this wish does not fit in the time of the sessions: { $wishes }.
conflict-some = Error { $file }: [programme]: these wishes do not go together: { $wishes }.
conflict-hint = Take one out, move the time, or make the session longer.
wish-shape = shape = { $shape }
wish-include = { $letter } must be in it (include)
wish-minutes = { $letter } takes { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
} (minutes)
wish-start = { $letter } starts at { $start } (start)

## The file to start from

new-head = A meeting. Fill it in, and then type: brug make meeting.toml -o out
new-title = Together around parents
new-place = Community centre
new-aim = Get to know each other and agree on what we do together
new-languages = the first is the one you speak in the room; papers come in all languages: nl, en, ar
new-association = Our association
new-team = The team in the neighbourhood
new-offers = what you bring, for example: "A coffee morning every Wednesday"
new-needs = what you look for, for example: "One familiar face at the team"

## Tables

tables-round = Round { $n }
tables-table = Table { $n }: { $names }
tables-cost = In all { $cost ->
    [one] { $cost } penalty point
   *[other] { $cost } penalty points
}{ $least }
tables-is-least = ; this is the least possible
tables-above = ; at most { $n } above the least possible
tables-repeat = { $n ->
    [0] Nobody meets anyone twice
    [one] Once, two people meet again
   *[other] { $n } times, two people meet again
}{ $least }
tables-side = { $n ->
    [0] At every table, the sides are divided as in the room
    [one] At { $n } table, the sides are divided unevenly
   *[other] At { $n } tables, the sides are divided unevenly
}{ $least }
tables-organisation = { $n ->
    [0] Nowhere do two people of one organisation sit together
    [one] Once, two people of one organisation sit together
   *[other] { $n } times, two people of one organisation sit together
}{ $least }
tables-language = { $n ->
    [0] Everyone can follow the language of the table, or has an interpreter
    [one] Once, someone cannot follow the language of the table
   *[other] { $n } times, someone cannot follow the language of the table
}{ $least }
tables-proof-counting = In all rounds together, two people meet more often than there are pairs of people.
tables-proof-two-rounds = In any two rounds, some people come together again, because a table has more places than there are tables.
tables-proof-known = It has been proved that it is not possible without this: { $source }.
tables-proof-exhaustive = All possible plans have been tried.
tables-why-head = Why it is this way:
tables-more = … and { $n } more like this.
tables-cost-repeat = { $a } and { $b } meet { $times ->
    [one] { $times } time, in round
   *[other] { $times } times, in rounds
} { $rounds }
tables-cost-side = At table { $table } in round { $round } { $formal ->
    [0] there is nobody
    [one] there is { $formal } person
   *[other] there are { $formal } people
} of the formal side, where { $fitting } would fit
tables-cost-missing-formal = At table { $table } in round { $round } there is nobody of the formal side
tables-cost-missing-informal = At table { $table } in round { $round } there is only the formal side
tables-cost-organisation = Two people of { $organisation } sit together in round { $round }, at table { $table }: { $a } and { $b }
tables-cost-language = { $name } cannot follow the language ({ $language }) at table { $table } in round { $round }
tables-why-too-many = , because { $people ->
    [one] { $people } person is
   *[other] { $people } people are
} from this organisation, and there { $tables ->
    [one] is { $tables } table
   *[other] are { $tables } tables
}.
tables-why-asked = , because that was asked for.
tables-why-one-table = , because there is one table.
tables-why-nothing = , because every other place costs just as much.
tables-why-otherwise = , because otherwise: { $costs }.
tables-and-more = and { $n } more
tables-why-not-yet = ; with more time (--seconds) this can be better.
tables-number = number { $n }
tables-organisation-number = organisation { $n }
tables-written = Written: { $files }
tables-keep = Throw the plan away after the meeting.
tables-way = Way { $n }: { $moved ->
    [0] nobody changes tables
    [one] { $moved } place changes
   *[other] { $moved } places change
}, in all { $cost ->
    [one] { $cost } penalty point
   *[other] { $cost } penalty points
}.
tables-move = { $name }: round { $round } from table { $from } to table { $to }
tables-chosen = Below is way { $n }.
fault-head = Error { $file }: nobody can be seated this way:
fault-nobody = there is nobody. Put a row for each person under the first row.
fault-alone = there is only one person. Tables need at least two.
fault-too-many-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
} is too many; Brug seats { $most } at most. Split the room into parts, and seat each part on its own.
fault-too-many-meetings = all rounds together make { $n } meetings of two people; there can be { $most }. Take more tables, or fewer rounds.
fault-no-rounds = there are no rounds. Give at least one (--rounds).
fault-too-many-rounds = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
} is too many; there can be { $most } at most.
fault-weight = a weight of { $n } is too heavy; the highest is { $most }.
fault-no-tables = round { $round } has no tables.
fault-more-tables = round { $round } has { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}, and there { $people ->
    [0] is nobody
    [one] is { $people } person
   *[other] are { $people } people
}. Take fewer tables, or more people at a table.
fault-sizes = round { $round }: { $people ->
    [one] { $people } person does
   *[other] { $people } people do
} not fit, because { $least } to { $most } can sit at the tables.
fault-pair = a wish is about { $a } and { $b }; these are not two different people from the list.
fault-always-absent = { $name } is not there in any round. Take the row out, or take a round out of ‘absent’.
fault-together-and-apart = { $a } and { $b } must sit together and also apart. This is how it is connected: { $chain }. Take one wish out.
fault-together-too-many = { $names } must sit together, and there is room for { $most } at a table. Take a wish out, or make the tables larger.
fault-apart-too-many = { $names } must all sit apart, and there { $tables ->
    [one] is { $tables } table
   *[other] are { $tables } tables
}. Take a wish out, or take more tables.
fault-no-such-table = { $name } has a fixed place at table { $table }, and there { $tables ->
    [one] is { $tables } table
   *[other] are { $tables } tables
}. Choose a lower number.
fault-fixed-tables = the fixed tables of { $a } and { $b } do not go together with the wish about these two. Take out either the tables or the wish.
fault-fixed-too-many = { $n ->
    [one] { $n } person has
   *[other] { $n } people have
} a fixed place at table { $table }, and there is room for { $most }. Give someone another table.
fault-does-not-fit = in round { $round }, the people who must sit together do not fit at the tables. Take another size (--size), or take a wish out.
fault-not-apart = no plan was found that keeps these people apart: { $pairs }. Take more tables, give more time (--seconds), or take a wish out.
instance-not-json = this is not JSON (line { $line }, character { $column }).
instance-number = { $path }: what belongs here is a whole number from 0 to { $most }.
instance-list = { $path }: what belongs here is a list.
instance-object = { $path }: what belongs here is a block with fields.
instance-text = { $path }: what belongs here is a text.
instance-side = { $path }: what belongs here is formal, informal or bridge.
instance-position = { $path }: people are numbered in order; what belongs here is { $n }.
instance-pair = { $path }: what belongs here is a pair of two numbers that exist.
instance-count = { $path }: n says that there { $n ->
    [one] is { $n } person
   *[other] are { $n } people
}.
instance-languages = { $path }: there can be 64 languages at most.
tables-what = Error: give a file with people, or an instance with --instance. For example: brug tables people.csv --rounds 4 --size 4
tables-how-often = Error: say how many rounds there are, with --rounds.
unknown-out = Error: I cannot write ‘{ $word }’. Choose a file that ends in: { $known }.
unknown-weight = Error: I don’t know the weight ‘{ $word }’. Write a name and a number from 0 to 1000, such as repeat=10. Names: { $known }.
plan-unreadable = Error: there is no plan in { $file }. First comes a column with names, then a column with tables for each round, as brug tables --out plan.csv writes it.
plan-too-few-rounds = Error: the number of rounds in { $file } is { $rounds }, and --sat says that { $sat } have been.
plan-no-such-way = Error: the number of ways to go on is { $n }; choose from these with --choose.

# The pages in the browser.
serve-hello = Brug is running. Open in a browser:
serve-here = on this computer
serve-phones = on phones in the same network
serve-everyone = for everyone who has the link
serve-data = Everything is kept in { $file }
serve-stop = Stop: Ctrl+C
serve-more = What else Brug can do: brug --help
serve-taken = Port { $port } is in use; perhaps Brug is running already. Stop the other program, or choose another port: --listen 0.0.0.0:2785
serve-not-allowed = Brug is not allowed to listen on { $address }. Choose a port above 1023: --listen 0.0.0.0:2784
serve-failed = Brug cannot listen on { $address }: { $why }. Choose another address with --listen, such as 0.0.0.0:2784, and check certificate and key.
serve-address-wrong = The address { $address } does not begin with https:// or http://. Write it out in full, such as https://brug.example.nl
backup-done = The copy is in { $file }. Keep it in a safe place: it holds names.
restore-done = Everything was put back from { $file }.
admin-link-made = With this link the owner signs in, once, within a quarter of an hour:
store-unopened = { $place }: cannot be opened for writing ({ $why }). Choose another folder with --data.
store-not-ours = { $place }: is not a data file of Brug. It has not been changed. Choose another folder with --data.
store-newer = The data are of a newer Brug. Use that newer one, or another folder with --data. Nothing has been changed.
store-exists = { $place }: is there already, and has not been changed. Choose another name.
store-not-a-backup = { $place }: cannot be put back ({ $why }). Nothing has been changed. Choose a file that was made with brug backup.
store-use-pg-dump = This does not work with PostgreSQL. Use pg_dump and pg_restore.
store-busy = Another program keeps the data busy for too long. Try again.
store-full = The disk is full. Make room, and try again.
store-failed = The data could not be read or written: { $why }. See whether the disk is sound, or put a copy back with brug restore.
serve-mail-wrong = Mail is not set up well: { $why }. Check --smtp and --mail-from, such as smtp://user:password@mail.example.nl:587?tls=required and Brug <brug@example.nl>
