use meeting::programme::*;
use meeting::*;
fn main() {
    let m = |spec: &[(i8, i8, i8, i8)]| Meeting {
        title: "x".into(),
        place: None,
        aim: None,
        languages: vec!["nl".into()],
        hosts: vec![],
        sessions: spec
            .iter()
            .enumerate()
            .map(|(i, &(h, mi, h2, m2))| Session {
                starts: jiff::civil::date(2027, 2, 3 + i as i8).at(h, mi, 0, 0),
                ends: jiff::civil::date(2027, 2, 3 + i as i8).at(h2, m2, 0, 0),
            })
            .collect(),
        participants: Participants::default(),
        wishes: Wishes::default(),
    };
    for s in [
        vec![(13, 0, 16, 30)],
        vec![(13, 0, 16, 30), (13, 0, 16, 30)],
        vec![(19, 30, 21, 0)],
        vec![(19, 30, 21, 30); 3],
        vec![(10, 0, 12, 30)],
        vec![(10, 0, 10, 45)],
        vec![(10, 0, 12, 0)],
        vec![(10, 0, 11, 0)],
        vec![(9, 0, 17, 0)],
        vec![(9, 0, 17, 0); 6],
    ] {
        let mut me = m(&s);
        if s == vec![(10, 0, 12, 30)] {
            me.wishes.leave_out = vec![method::Letter('A')];
        }
        let t = std::time::Instant::now();
        let p = compose(&me).unwrap();
        let el = t.elapsed();
        println!("--- {:?} {:?} broken {:?}", s, el, rules::broken(&p, &me, &method::facts().exercises));
        for x in &p.sessions {
            println!(
                "  [{}]",
                x.slots
                    .iter()
                    .map(|s| format!(
                        "{}{}",
                        match s.what {
                            What::Exercise(l) => l.to_string(),
                            What::Break => "pause".into(),
                            What::Room => "room".into(),
                        },
                        s.minutes()
                    ))
                    .collect::<Vec<_>>()
                    .join(" ")
                    + &format!(" spare {}", x.spare())
            );
        }
        for f in &p.fates {
            if !matches!(f.outcome, Outcome::Planned { .. }) {
                println!("   {:?}", f);
            }
        }
        for r in reasons(&p, &me, &method::facts().exercises) {
            println!("   {:?}", r);
        }
        println!("   +15 {:?}", more_time(&p, &me, &method::facts().exercises, 15));
        println!("   +30 {:?}", more_time(&p, &me, &method::facts().exercises, 30));
    }
}
