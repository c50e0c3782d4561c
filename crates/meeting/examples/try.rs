//! x
use meeting::*;
fn show(t:&str){ let r=file::read(t); println!("--- {:?}", t.replace(BASE,"…")); for f in &r.findings { println!("   {:?}",f);} println!("   {:?}", r.meeting.map(|m|(m.languages,m.sessions,m.participants.informal,m.wishes)));}
const BASE:&str="title='x'\nlanguages=['nl']\n[[host]]\nside='informal'\norganisation='a'\n[[host]]\nside='formal'\norganisation='b'\n[participants]\ninformal=5\nformal=5\n";
const SES:&str="[[session]]\nstarts=2027-02-03T13:00\nends=2027-02-03T16:30\n";
fn main(){
 show(&format!("{BASE}{SES}"));
 show(&format!("{BASE}{SES}").replace("informal=5","informal=1_0"));
 show(&format!("{BASE}{SES}").replace("informal=5","informal=0x10"));
 show(&format!("{BASE}{SES}").replace("informal=5","informal=99999999999999999999999"));
 show(&format!("{BASE}{SES}").replace("['nl']","[]"));
 show(&format!("{BASE}{SES}").replace("[participants]\ninformal=5\nformal=5\n","").replace("title","participants=5\ntitle"));
 for s in ["'2027-02-03T13:00:30'","'2027-02-03'","2027-02-03","13:00","2027-02-03T13:00:30","'2027-02-03T13:00+02:00'","'2027-02-03T13:00Z'","2027-02-03T13:00Z","'2027-02-03T13:00[Europe/Amsterdam]'","'2027-02-03 13:00'","2027-02-30T13:00","2027-02-03T24:00","'2027-02-30T13:00'","2027-02-03T13:00:60", "'3 februari 2027'", "'-009999-01-01T00:00'"] {
   show(&format!("{BASE}[[session]]\nstarts={s}\nends=2027-02-03T16:30\n"));
 }
 show(&format!("{BASE}{SES}[programme]\nstart={{ R = 2027-02-03T13:00, a = 2027-02-03T14:00, A = 2027-02-03T15:00 }}\n"));
 show(&format!("{BASE}{SES}[programme]\nminutes={{ a = 30, A = 35 }}\n"));
 show(&format!("{BASE}{SES}[programme]\nstart={{ A = '2027-02-03T13:00:30' }}\n"));
 show(&format!("{BASE}[[session]]\nstarts=9999-12-31T13:00\nends=9999-12-31T16:30\n"));
 show(&format!("{BASE}[[session]]\nstarts=0001-12-31T13:00\nends=9999-12-31T16:30\n"));
 show(&format!("{BASE}[[session]]\nstarts=2027-02-03T13:00\n"));
}
