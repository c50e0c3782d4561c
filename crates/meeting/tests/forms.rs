//! People files as form tools export them, and answers as people give them there.

use meeting::people::{Reading, read};
use meeting::{Person, Side};

/// Who was read, `Samira/informal/Moedergroep/ar,nl/tolk`, a line each.
fn who(reading: &Reading) -> String {
    let line = |person: &Person| {
        let organisation = person.organisation.as_deref().unwrap_or("-");
        let (languages, needs) = (person.languages.join(","), person.needs.join(","));
        format!("{}/{}/{organisation}/{languages}/{needs}", person.name, person.side.word())
    };
    reading.people.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The columns that were left unread, and whatever else was told.
fn told(reading: &Reading) -> String {
    let line = |finding: &meeting::Finding| match finding.problem {
        meeting::Problem::ColumnIgnored => finding.field.clone(),
        _ => format!("{}: {:?}", finding.field, finding.problem),
    };
    reading.findings.iter().map(line).collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn assert_read(file: &str, people: &str, ignored: &str) {
    let reading = read(file.as_bytes());
    assert_eq!((who(&reading).as_str(), told(&reading).as_str()), (people, ignored));
}

const TWO: &str = "Samira/informal/Moedergroep/ar,nl/tolk\nJoost/formal/Jeugdteam Zuid/nl/";

#[test]
fn google_forms_in_dutch() {
    assert_read(
        "Tijdstempel,E-mailadres,Hoe wil je genoemd worden?,Aan welke kant sta je?,Van welke organisatie ben je?,\
         \"Welke talen spreek je, naast Nederlands?\",\"Wat heb je nodig? (tolk, kinderopvang)\"\n\
         2027-01-05 10:00:00,s@example.org,Samira,Vrijwilliger,Moedergroep,\"Arabisch, Nederlands\",tolk\n\
         2027-01-05 11:00:00,j@example.org,Joost,Professional,Jeugdteam Zuid,Nederlands,Nee\n",
        TWO,
        "Tijdstempel | E-mailadres",
    );
}

#[test]
fn microsoft_forms_has_the_name_of_an_account_beside_the_one_that_was_asked() {
    assert_read(
        "\u{feff}Id;Begintijd;Tijd van voltooien;E-mail;Naam;1. Wat is je naam? *;2. Ben je vrijwilliger of professional?\u{a0}*;\
         3.  Organisatie:;Talen (meer mag);Wat heb je nodig?\n\
         1;5-1-27;5-1-27;anonymous;;Samira;Vrijwilliger;Moedergroep;Arabisch;tolk;\n"
            .replace("Arabisch;tolk", "\"Arabisch;Nederlands;\";tolk")
            .as_str(),
        "Samira/informal/Moedergroep/ar,nl/tolk",
        "Id | Begintijd | Tijd van voltooien | E-mail | Naam",
    );
    assert_read(
        "ID,Start time,Completion time,Email,Name,Side\n1,1/5/27,1/5/27,s@example.org,Samira,volunteer\n",
        "Samira/informal/-//",
        "ID | Start time | Completion time | Email",
    );
}

#[test]
fn lime_survey_puts_a_code_before_the_question() {
    assert_read(
        "\"id. Response ID\",\"submitdate. Date submitted\",\"lastpage. Last page\",\"startlanguage. Start language\",\
         \"seed. Seed\",\"G01Q01. What should we call you?\",\"G01Q02. Are you a volunteer or a professional?\",\
         \"org. What is the name of your organisation?\",\"G01Q04. Which languages do you speak?\",\
         \"G01Q05[SQ001]. What do you need?\"\n\
         1,2027-01-05,2,nl,123,Samira,volunteer,Moedergroep,\"Arabic, Dutch\",tolk\n\
         2,2027-01-05,2,en,124,Joost,professional,Jeugdteam Zuid,dutch,n/a\n",
        TWO,
        "id. Response ID | submitdate. Date submitted | lastpage. Last page | startlanguage. Start language | seed. Seed",
    );
}

#[test]
fn a_form_in_arabic() {
    assert_read(
        "طابع زمني,البريد الإلكتروني,ما اسمُك؟,من أيّ جانب أنت؟,المنظّمة,ما اللغات التي تتحدّثها؟,ماذا تحتاج؟\n\
         ٢٠٢٧,s@example.org,Samira,متطوّعة,Moedergroep,العربية والهولندية,tolk\n\
         ٢٠٢٧,j@example.org,Joost,مهنيّ,Jeugdteam Zuid,الهولندية,لا\n",
        TWO,
        "طابع زمني | البريد الإلكتروني",
    );
}

#[test]
fn of_several_columns_for_a_name_what_people_want_to_be_called_is_read() {
    let ignored = "Naam | Achternaam";
    assert_read("Naam,Achternaam,Roepnaam,Kant\nS.,A.,Samira,i\n", "Samira/informal/-//", ignored);
    let ignored = "Naam op je naamkaartje";
    assert_read("Naam op je naamkaartje,Naam,Kant\nSam,Samira,i\n", "Samira/informal/-//", ignored);
    // In the nearer one nothing stands.
    assert_read("Roepnaam,Naam,Kant\n,Samira,i\n", "Samira/informal/-//", "Roepnaam");
}

#[test]
fn a_column_is_for_what_its_question_is_about() {
    let header_of = |question: &str| {
        let reading = read(format!("name,side,\"{question}\"\nSamira,i,x\n").as_bytes());
        let person = &reading.people[0];
        let organisation = person.organisation.as_deref() == Some("x");
        match (organisation, !person.languages.is_empty(), !person.needs.is_empty()) {
            (true, false, false) => "organisation",
            (false, true, false) => "languages",
            (false, false, true) => "needs",
            _ => told(&reading).leak(),
        }
    };
    for (question, column) in [
        ("How is your organisation called?", "organisation"),
        ("Hoe heet je vereniging?", "organisation"),
        ("Wat is de naam van je team *", "organisation"),
        ("اسم جمعيتك", "organisation"),
        ("“Talen”:", "languages"),
        ("Q7: Languages", "languages"),
        ("In welke taal heb je een tolk nodig", "languages"),
        ("  Wat\u{a0} heb  je nodig\n(verplicht)", "needs"),
        ("12) Behoeften", "needs"),
        ("Do you have any special needs?", "needs"),
        ("Wat is je functie in je organisatie?", "Wat is je functie in je organisatie?"),
        ("Telefoonnummer van je organisatie", "Telefoonnummer van je organisatie"),
        ("Hoe kom je?", "Hoe kom je?"),
    ] {
        assert_eq!(header_of(question), column, "{question}");
    }
}

#[test]
fn a_side_is_understood_as_people_write_it() {
    let side = |text: &str| {
        let reading = read(format!("name,side\nSamira,\"{text}\"\n").as_bytes());
        reading.people.first().map(|person| person.side)
    };
    for (texts, expected) in [
        (
            &[
                "Vrijwilliger",
                "vrijwilliger / informeel",
                "Informele kant",
                "volunteer",
                "Ik ben vrijwilliger bij de moskee",
                "I.",
                "Informal (volunteer)",
                "متطوع",
                "متطوّعة",
                "غير رسمي",
                "من الجانب غير الرسمي",
            ][..],
            Some(Side::Informal),
        ),
        (
            &[
                "Professional",
                "beroepskracht",
                "formeel / beroepskracht",
                "Formal side",
                "Professional in de jeugdzorg",
                "مهني",
                "رسمي",
                "موظفة",
            ],
            Some(Side::Formal),
        ),
        (
            &[
                "allebei",
                "Beide",
                "both",
                "Brug",
                "Vrijwilliger;Professional;",
                "vrijwilliger en beroepskracht",
                "volunteer and professional",
                "كلاهما",
                "متطوع و مهني",
            ],
            Some(Side::Bridge),
        ),
        (
            &[
                "?",
                "geen",
                "ouder",
                "geen vrijwilliger",
                "not formal",
                "vrijwilliger of professional",
                "vrijwilliger bij een formele organisatie",
                "non-professional",
            ],
            None,
        ),
    ] {
        for text in texts {
            assert_eq!(side(text), expected, "{text}");
        }
    }
}

#[test]
fn languages_are_understood_by_name_and_code() {
    let languages = |text: &str| {
        let reading = read(format!("name,side,languages\nSamira,i,\"{text}\"\n").as_bytes());
        assert_eq!(told(&reading), "");
        reading.people[0].languages.join(",")
    };
    for (text, expected) in [
        ("Nederlands;Arabisch", "nl,ar"),
        ("Arabic, Dutch", "ar,nl"),
        ("Nederlands en Engels", "nl,en"),
        ("nl en ar", "nl,en,ar"),
        ("Turks/Berbers + Frans", "tr,ber,fr"),
        ("العربية، الفارسية", "ar,fa"),
        ("العربيّة والتركيّة", "ar,tr"),
        ("Türkçe\nPolski", "tr,pl"),
        ("Tigrinya & Somali", "ti,so"),
        ("Oekraïens Spaans Papiaments", "uk,es,pap"),
        ("Arabisch (Marokkaans)", "ar"),
        ("nl, Nederlands, NL", "nl"),
        ("Dari; Edo, een beetje Frans", "dari,edo,een beetje frans"),
    ] {
        assert_eq!(languages(text), expected, "{text}");
    }
}

#[test]
fn who_needs_nothing_has_no_needs() {
    let needs = |text: &str| {
        let reading = read(format!("name,side,needs\nSamira,i,\"{text}\"\n").as_bytes());
        assert_eq!(told(&reading), "");
        reading.people[0].needs.join(" + ")
    };
    for nothing in ["nee", "Geen", "n.v.t.", "N/A", "-", "No.", "لا شيء"] {
        assert_eq!(needs(nothing), "", "{nothing}");
    }
    assert_eq!(needs("tolk;kinderopvang;"), "tolk + kinderopvang");
    assert_eq!(needs("Een tolk\nNiets, rolstoel ☕,☕"), "Een tolk + rolstoel ☕ + ☕");
}
