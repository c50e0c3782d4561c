# Words of the papers. Keys by place and role; the same keys in every language.

## Names of papers and of their files (file names: small Latin letters and hyphens)

presentation-name = Presentation
presentation-file = presentation
presentation-about = Slides with notes for the facilitator.
guide-name = Guide for the facilitator
guide-file = guide
guide-about = From the first phone call to the last date.
handout-name = Hand-out for participants
handout-file = hand-out
handout-about = For everyone who takes part, with room to write.
sheets-name = Answer sheets
sheets-file = answer-sheets
sheets-about = For each exercise, a sheet to answer on.
cards-statements-name = Cards: statements
cards-statements-file = cards-statements
cards-statements-about = For exercise A.
cards-strengths-name = Cards: strengths
cards-strengths-file = cards-strengths
cards-strengths-about = For exercise B.
cards-forms-name = Cards: forms of working together
cards-forms-file = cards-forms
cards-forms-about = For exercise C.
cards-obstacles-name = Cards: what stands in the way
cards-obstacles-file = cards-obstacles
cards-obstacles-about = For exercise D.
cards-roles-name = Cards: roles
cards-roles-file = cards-roles
cards-roles-about = For exercise E.
board-a-name = Board for the wall: wish beside guess
board-a-file = board-a-image
board-a-about = For exercise A. A3; you can make it smaller, to A4.
board-b-name = Board for the wall: strength
board-b-file = board-b-strength
board-b-about = For exercise B. A3; you can make it smaller, to A4.
board-c-name = Board for the wall: forms
board-c-file = board-c-forms
board-c-about = For exercise C. A3; you can make it smaller, to A4.
board-d-name = Board for the wall: piles
board-d-file = board-d-piles
board-d-about = For exercise D. A3; you can make it smaller, to A4.
name-cards-name = Name cards
name-cards-file = name-cards
name-cards-about = First name in large letters, no job title.
table-signs-name = Table signs
table-signs-file = table-signs
table-signs-about = Fold them and put them on the table.
wall-plan-name = Who sits where
wall-plan-file = who-sits-where
wall-plan-about = For the wall: who sits at which table in each round.
slips-name = Table slips
slips-file = table-slips
slips-about = A slip for each person with their table in every round.
agreement-name = Agreement form
agreement-file = agreements
agreement-about = Empty form for both sides.
invitation-name = Invitation
invitation-file = invitation
invitation-about = Letter from the hosts to those who take part.
proposal-name = Proposal letter
proposal-file = proposal-letter
proposal-about = With this, one side proposes the meeting to the other.
message-name = Short message
message-file = message
message-about = To paste into a messaging app.
sign-up-name = Sign-up form
sign-up-file = sign-up-form
sign-up-about = For who would rather sign up on paper. One sheet per person.
attendance-name = Attendance list
attendance-file = attendance
attendance-about = Says on the list itself when it will be destroyed.
calendar-name = Calendar
calendar-file = calendar
calendar-about = Sessions and dates for looking back, for your own calendar.

## Translations

translation-not-checked = This translation has not been checked yet by someone whose own language this is.
translation-stale = { $n ->
    [one] One text follows an older Dutch version.
   *[other] { $n } texts follow an older Dutch version.
}

## Time

clock-from-to = { $from }–{ $to }
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
day-and-clocks = { $day }, { $clocks }
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
session-number = Session { $n }
meeting = Meeting
until = until { $time }
end = End

## Sides

side-informal = Informal side
side-formal = Formal side
side-bridge = Bridge
my-side = My side:
host-still-open = still open
them-informal = the association
them-formal = the team
and = { " and " }
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
place-open = place still open
aim-open = to be decided together

## Programme

programme = Programme
break = Break
room = Free time
aim-of-meeting = This is why we are here
told-in-the-room = We’ll hear this in the room.
more-in-handout = { $n ->
    [one] … and { $n } more in the hand-out
   *[other] … and { $n } more in the hand-out
}
steps-of = { $exercise }: step by step
board-of = { $exercise }: the board
until-next-time = Until next time
afterwards = And after that
agreements-at-home = We make agreements after the meeting, with the form.
thanks = Thank you for what you brought with you today.
after-six-weeks = After six weeks, on { $date }: has the first step been taken?
after-three-months = After three months, on { $date }: looking back together
after-six-months = After six months, on { $date }: looking back together
after-a-year = After a year, on { $date }: go on, change, or finish?
door-check = At the door
door-yes = Yes
door-a-bit = A bit
door-no = No
plan-field = Our plan
plan-ours = What we agree

## Notes under the slides, and headings of the guide

notes-say = Say:
notes-say-inline = Say: ‘{ $text }’
notes-watch = Watch out for
notes-prepare = Have ready
notes-when-short = When time is short
notes-folded = Also part of this: { $exercise }
notes-before-start = Before { $time }, while people come in
notes-title = This slide is on when people come in. It shows both sides in the same size. Greet everyone at the door.
notes-title-say = Welcome. Take something to drink and sit where you like. Best of all, next to someone you do not know yet.
notes-title-watch = Don’t give anyone a fixed seat because of their job. Make sure that people of both sides sit among each other.
notes-aim = Read the aim aloud. Ask someone from each side what it means to them.
notes-aim-say = This is our aim. Does it fit why you came?
notes-who = Give one host from each side a minute. The side that proposed the meeting begins.
notes-who-say = The hosts of both sides briefly tell what they bring and what they look for. Each has one minute.
notes-programme = Go through the programme briefly. Name the breaks and the end time above all.
notes-programme-say = This is our programme. We start together and we end on time.
notes-programme-watch = Ask who has to leave early. Agree how that table goes on then.
notes-break = Put the end time on the screen in large letters. Start on time afterwards.
notes-break-say = We take a break. Look for someone from the other side, and come back on time.
notes-break-watch = Look who is standing alone. Bring people from both sides together over coffee.
notes-background-watch = Tell this in your own words, in two or three minutes. It is background, not a lesson.
notes-talking = Let two people read out the ground rules, one from each side. Put them up on the wall and leave them there.
notes-talking-say = This is how we want to talk with each other. Is there a rule missing?
notes-talking-watch = Later, point to the poster, not to a person.
notes-until-next = Before you part
notes-until-next-say = That is all for today. Before the next time we visit each other. Who receives whom?
notes-until-next-watch = Plan the visit now, with a name and a date.
notes-end = Say the first date aloud. Ask who will be there from each side.
notes-end-say = Thank you. On these days we look back together. Put them in your calendar now.
notes-end-watch = Leave the last words to a participant, not to the organisers.
guide-steps = Step by step
guide-do = Do this
guide-avoid = Better not
guide-background = Background

## Guide

run-sheet = Running order: { $session }
spare = Left over at the end: { $minutes }, for running late and for a chat.
not-in-programme = Not in this programme
fate-folded = { $exercise }: is part of { $into }. { $why }
fate-homework = { $exercise }: you do this after the meeting, on paper. { $why }
fate-left-out = { $exercise }: we don’t do this. { $why }
cause-hosts = The hosts chose this.
cause-no-time = There is no time for it.
materials-list = What must be ready
materials-counted-for = Counted for { $people ->
    [one] { $people } person
   *[other] { $people } people
} at { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}.
material-per = { $name }: { $n } { $per }
per-person = per person
per-table = per table
per-side = per side
per-meeting = for the whole group
groups-plenary = with everyone
groups-pairs = in pairs, one from each side
groups-tables = at mixed tables
who-host = hosts
who-facilitator = facilitator
who-both = together
tense-when = What happens
tense-do = What you do
tense-say = What you can say

## Tables

table-time = Time
table-minutes = Min.
table-what = What
table-how = How
table-first = Begins with
table-we-do = What we do
table-date = Date
table-task = What
table-who = Who
table-number = Number
table-card-number = No.
table-material = What
table-for = For
table-meeting = Meeting
table-when = When
table-where = Where
table-aim = Aim
table-word = Word
table-meaning = What it means
table-name = Name
table-organisation = Organisation

## Hand-out, sheets, agreement

handout-sheets = To write on
sheets-explain = Print each sheet { $people ->
    [one] once
   *[other] { $people } times
}. A sheet shows a side, no name.
agreement-parties = Who makes these agreements
agreement-clauses = Our agreements
agreement-subjects = What a good agreement is about
agreement-dates = When we look back
agreement-look-back = Who invites whom, and where?
agreement-sign = Signed by both sides
contact-person = Contact person
reach-how = How to reach them
sign-name = Name:
sign-date = Date:
sign-signature = Signature:

## Sign-up form

sign-up-intro = Good that you want to take part. You do not need a phone for it: fill in this sheet. Leave open what you would rather not fill in.
sign-up-called = The name you like to be called by
sign-up-side = Which side do you belong to?
sign-up-both-sides = Bridge: I belong to both sides
sign-up-organisation = Your organisation
sign-up-other-organisation = another one:
sign-up-languages = Which languages do you speak?
sign-up-other-language = another language:
sign-up-needs = What do you need to take part?
sign-up-need-interpreter = an interpreter
sign-up-need-step-free = an entrance and a room without steps
sign-up-need-childcare = childcare during the meeting
sign-up-need-paper = paper instead of a phone
sign-up-need-other = something else:
sign-up-hand-in = Done? Give this sheet to one of the hosts.
sign-up-kept = Only the hosts and the facilitators see what you fill in here; they erase it and destroy this sheet at the latest 30 days after the last session, on { $date }.
sign-up-by-phone = Or sign up by phone. Scan the code, or go to:
sign-up-code = QR code with the address to sign up: { $link }

## Cards, name cards, signs, posters

cards-print = Print on both sides, flipped on the long edge. Cut along the dashes.
both-sides = Both sides
fold-here = fold here
name-caption = What I do for parents:
table-label = Table { $n }
round-label = Round { $n }
wall-list = Where do I sit?
wall-name = Name
wall-foot = Throw away after the meeting. Brug does not keep who sat with whom.
slip-line = Round { $n }: table { $table }
slip-absent = Round { $n }: not there

## The page that shows what there is

index-title = Papers for { $title }
index-intro = Everything you need for this meeting. You can change the files for Word and PowerPoint; PDF is for printing.
index-all = Everything in one file
index-made-on = Made for { $date }

## What the hosts are, and languages that people speak

host-kind-self-organisation = self-organisation
host-kind-leisure-club = leisure club
host-kind-mosque = mosque
host-kind-church = church
host-kind-parents-group = parents’ group
host-kind-neighbourhood-team = neighbourhood team
host-kind-youth-team = youth team
host-kind-centre-for-youth-and-family = Centrum voor Jeugd en Gezin
host-kind-school = school
host-kind-municipality = municipality
speaks-nl = Dutch
speaks-en = English
speaks-ar = Arabic
speaks-ber = Berber
speaks-tr = Turkish
speaks-pl = Polish
speaks-ti = Tigrinya
speaks-uk = Ukrainian
speaks-so = Somali
speaks-fa = Farsi
speaks-fr = French
speaks-es = Spanish
speaks-ru = Russian
speaks-ku = Kurdish
speaks-pt = Portuguese
people-coming = Who is coming
people-need = Needed
people-speak = Languages in the room
