# Words of the pages about who comes and who sits where. Short sentences, everyday words.

# Words that are kept for what someone needs. They come on papers as they are.
need-interpreter = interpreter
need-step-free = wheelchair
need-childcare = childcare
need-paper = paper instead of phone

# Signing up.
join-title = Sign up
join-head = You can sign up for
join-inviters = Who invites you
join-name = What would you like to be called?
join-name-hint = Your first name is enough. Another name is fine too.
join-side = On which side are you?
join-both = On both (bridge)
join-both-about = You belong to both sides
join-organisation = Which organisation or group are you from?
join-no-organisation = I’d rather not say, or I come for myself
join-other-organisation = Another one
join-own-organisation = The name of the other organisation or group
join-languages = Which languages do you speak?
join-other-language = Another language
join-needs = What do you need?
join-need-interpreter = An interpreter
join-need-step-free = A place without stairs or doorsteps
join-need-childcare = Care for my children
join-need-paper = Paper instead of a phone
join-other-need = Something else
join-other-need-hint = Only say what the hosts must arrange. Names of others or your health are not needed.
join-kept = { $n ->
    [one] Brug only keeps what you fill in here: the hosts of this meeting see it, your name is on papers in the room, and { $n } day after the last session Brug erases it.
   *[other] Brug only keeps what you fill in here: the hosts of this meeting see it, your name is on papers in the room, and { $n } days after the last session Brug erases it.
}
join-send = Sign up
join-personal = Would you check this once more? It looks as if there is a phone number, a birth date or a citizen service number (BSN). Brug does not need to know that.
join-personal-anyway = Please take it out. Is it right as it is? Then press the button once more.
join-looks-personal = This looks like a phone number, a birth date or a citizen service number (BSN).
join-outrun = Someone else changed this while you were busy. Nothing was overwritten. This is what is there now:
join-outrun-again = Below is what you filled in. See whether it is right. If you press the button once more, yours takes its place.
wrong-too-long = { $n ->
    [one] This is too long. There is room for { $n } character.
   *[other] This is too long. There is room for { $n } characters.
}
wrong-two-organisations = You chose an organisation, and filled in another one too. Choose one, or empty the field.

# The own link of who signed up.
own-title = Your sign-up
own-head = Thank you, { $name }. You are on the list.
own-calendar = Put it in my calendar
own-link = Your own link
own-link-why = With this link you can change your sign-up, or withdraw. Keep it: Brug cannot give it again. Share it with nobody.
own-known = This is what Brug knows of you
own-withdraw = I want to withdraw
own-change-title = Change your sign-up
own-withdraw-title = Withdraw
own-withdraw-sure = Do you want to withdraw from { $title }?
own-withdraw-then = You go off the list. Brug then keeps nothing of you, and this link does not work any more.
own-withdraw-yes = Yes, take me off the list
own-withdraw-no = No, I am coming
withdrawn-title = You have withdrawn
withdrawn-text = You are not on the list any more. Brug keeps nothing of you.
withdrawn-again = Did you change your mind? Then sign up again, with the link of the hosts.

# When that cannot be.
error-closed-title = Signing up is closed
error-closed-text = This meeting has been. You need not do anything.
error-not-on-list-title = This link is nobody’s (any more)
error-not-on-list-text = Did you withdraw? Then that worked: Brug keeps nothing of you. After the meeting Brug erases all names, and then this link does not work any more either. Is it neither? Then see whether the link was copied completely.
error-full-title = The list is full
error-full-text = No more people can come to this meeting. Nothing was changed. Ask the hosts what is possible.

# The list, for hosts.
people-title = People
people-file = people
people-expected = { $n ->
    [0] nobody expected
    [one] expected: { $n } person
   *[other] expected: { $n } people
}
people-added = { $n ->
    [one] { $n } person is on the list now.
   *[other] { $n } people are on the list now.
}
people-share = The link to sign up
people-new = Add someone
people-read = Read a list
people-tables = Who sits where
people-list = { $n ->
    [0] The list
    [one] The list: { $n } person
   *[other] The list: { $n } people
}
people-nobody = Nobody is on the list yet.
people-needs = Needs: { $needs }
people-by-link = Signed up themselves
people-by-host = Added by a host
people-by-file = From a file
people-same-name = This name is there already. Add a letter, so that everyone has a name card of their own.
people-pages = Pages of the list
people-download = The list as a file for a spreadsheet (.csv)
people-kept = { $n ->
    [one] Only hosts see this list. { $n } day after the last session Brug erases all names.
   *[other] Only hosts see this list. { $n } days after the last session Brug erases all names.
}
people-to-list = Back to the list
people-change = Change someone
people-by-hand-hint = Only fill in what this person wants to say.
people-wishes = Wishes for the tables
people-wishes-hint = Take the tick away when a wish does not hold any more.
people-wish-together = Sits with { $name }
people-wish-apart = Does not sit with { $name }
people-wish-table = Always sits at table { $n }
people-wish-absent = Is not there in round { $n }
people-remove = Take off the list
people-remove-sure = Do you want to take { $name } off the list?
people-remove-then = Brug then keeps nothing of this person. That cannot be undone.
people-remove-yes = Yes, take off the list

# Sharing the link to sign up.
people-share-lead = Who has this link can sign up. Send it on, or hang up the code. You see on the list who comes.
people-share-look = Look yourself
people-share-none = There is no link to sign up now.
people-share-paper = Form on paper
people-share-text = You are welcome at: { $title }. When: { $days }. We invite you together: { $hosts }. Sign up here:
people-share-text-place = You are welcome at: { $title }. When: { $days }. Where: { $place }. We invite you together: { $hosts }. Sign up here:
people-share-renew = Make a new link
people-share-renew-then = The link and the code of now will not work any more, not on paper that hangs somewhere either. Who is on the list stays on it.
people-share-renew-yes = Yes, make a new link

# Reading a file.
people-read-lead = Do you have a list already, or answers of a form? Brug reads it, and first shows what is in it.
people-read-kinds = Choose a file of a spreadsheet: .xlsx or .csv, at most 5 MB and 500 people.
people-read-columns = The first row has the names of the columns: name and side must be there. Organisation, languages and needs may be.
people-read-ignored = Brug does not read other columns, such as e-mail or telephone.
people-read-hint = Brug does not keep the file itself.
people-file-choose = Your file
people-file-look = Look
people-file-line = Row { $n }
people-file-more = { $n ->
    [one] And { $n } thing more.
   *[other] And { $n } things more.
}
people-file-nothing = There are no people in it. Choose a file with in the first row: name, side. Below it everyone has a row of their own.
people-file-other = This is no spreadsheet that Brug can read. Save your list as .xlsx or as .csv, and choose that file. You can also add people one by one.
people-file-swollen = There is far more in this file than a list of people. Brug does not read it. Put only the list in a new file, and choose that.
people-file-too-many = { $n ->
    [one] A meeting has at most { $n } person. Put only who comes in the file.
   *[other] A meeting has at most { $n } people. Put only who comes in the file.
}
people-file-wrong = Nobody was added. Mend this in your file, and choose it again.
people-file-side = Write: informal, formal or bridge.
people-file-missing = Fill in this cell, or take the row away.
column-name = name
column-side = side
column-organisation = organisation
column-languages = languages
column-needs = needs
column-together = together
column-apart = apart
column-table = table
column-absent = absent
people-preview = This is in it
people-preview-lead = { $n ->
    [0] Everyone in this file is on the list already. Nothing was changed yet.
    [one] There is { $n } person who is not on the list yet. Nothing was changed yet.
   *[other] There are { $n } people who are not on the list yet. Nothing was changed yet.
}
people-preview-too-many = { $n ->
    [0] The list is full. Nobody can be added.
    [one] There is room for { $n } person. Take ticks away.
   *[other] There is room for { $n } people. Take ticks away.
}
people-preview-who = Whom do you put on the list?
people-preview-known = Is on the list already
people-preview-take = Put on the list
people-preview-other = Another file

# Tables.
seats-title = Who sits where
seats-lead = Brug divides the people over mixed tables: both sides at every table, with others in every round, and nobody without someone who understands the language.
seats-form = { $n ->
    [one] Divide { $n } person over tables
   *[other] Divide { $n } people over tables
}
seats-too-few = At least two people must be on the list before Brug can make tables.
seats-no-programme = A programme is needed first. The wishes for the programme do not fit together now.
seats-faults = Nobody can sit like this
seats-faults-way = Change the wishes of the people on the list
seats-does-not-fit = In round { $n } the people who must sit together do not fit at the tables. Take a wish away.
seats-not-apart = There is no plan that keeps these people apart: { $pairs }. Take a wish away, or choose smaller tables.
seats-gone = { $n ->
    [one] { $n } person of the plan does not come any more.
   *[other] { $n } people of the plan do not come any more.
}
seats-open = { $n ->
    [one] { $n } person has no table in every round yet:
   *[other] { $n } people have no table in every round yet:
}
seats-place = Give them a table
seats-place-hint = Who has a table already stays there.
seats-better = { $n ->
    [one] For so many people { $n } table is better. Then divide again.
   *[other] For so many people { $n } tables are better. Then divide again.
}
seats-rounds = Rounds
seats-empty = Nobody sits here.
seats-absent = Not there in this round:
seats-by-hand = Change something yourself
seats-who = Who goes to sit elsewhere?
seats-with = Where to?
seats-choose = Choose
seats-to-table = To table { $n }
seats-swap-with = Change places with { $name }
seats-look-cost = See what that does
seats-undo = Undo the last change
seats-how-good = How good is this plan?
seats-why = What cannot be better in round { $n }, and why
seats-not-yet = ; this can be better: let someone change places, or divide again.
seats-again = Divide again
seats-by-hand-was = You changed something in this plan yourself.
seats-kept = This plan comes on the papers. Brug erases it together with the names.
seats-again-sure = You changed something at the tables yourself. When Brug divides again, that is gone.
seats-again-yes = Yes, divide again
seats-outrun = Someone else changed the tables while you were busy. Below is how it is now. Your change was not made.
seats-unclear = Choose who goes to sit elsewhere, and where to.
seats-same = That changes nothing: choose people of two different tables.
seats-change-title = What this does
seats-what-swap = Round { $n }: { $a } and { $b } change places.
seats-what-move = Round { $n }: { $a } goes to table { $table }.
seats-worse = This comes
seats-gains = This goes
seats-nothing = Nothing
seats-broken = This goes against a wish
seats-broken-apart = { $a } and { $b } were not to sit together.
seats-broken-together = { $a } and { $b } were to sit together.
seats-broken-table = { $name } was to have a fixed table.
seats-points = Penalty points of the whole plan: now { $before }, then { $after }. Fewer is better.
seats-do = Do it
