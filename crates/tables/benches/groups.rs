//! How good the plans are and how soon, on the instances of `benches/groups` and on rooms made by chance.
//!
//! `cargo bench -p brug-tables` takes about two minutes on one core: 1 and 10 seconds for each instance. An argument takes
//! those whose name has it: `cargo bench -p brug-tables -- 06`. With `seeds` before it, it runs 24 seeds for so many tries each
//! and prints how far they are apart: `cargo bench -p brug-tables -- seeds 06`.

#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{env, fs};

use serde_json::Value;
use tables::{Effort, Person, Room, Round, Set64, Side, bound, seat};

/// For how long each instance is searched.
const LIMITS: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(10)];
/// From here on a cost says that someone is not kept apart yet.
const NO_PLAN: u64 = 500_000;
/// The seed of every search; another one gives other plans, mostly of about the same cost.
const SEED: u64 = 7;

fn main() {
    let mut wanted: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let of_seeds = wanted.first().is_some_and(|word| word == "seeds");
    wanted.drain(..usize::from(of_seeds));
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str()));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/groups");
    let peers: Value = serde_json::from_str(&read(&folder.join("peers.json"))).expect("peers.json is JSON");
    for path in instances(&folder) {
        let instance = tables::instance::read(&read(&path)).expect("the instances are whole");
        if is_wanted(&instance.name) && of_seeds {
            seeds(&instance.name, &instance.room);
        } else if is_wanted(&instance.name) {
            let ours = LIMITS.map(|limit| search(&instance.room, limit));
            tell(&instance.name, &instance.room, &ours, &peers[&instance.name]);
        }
    }
    for (name, room) in made() {
        if is_wanted(name) && of_seeds {
            seeds(name, &room);
        } else if is_wanted(name) {
            let ours = LIMITS.map(|limit| search(&room, limit));
            tell(name, &room, &ours, &Value::Null);
        }
    }
    println!("Most memory in use: {} MB", most_memory_mb());
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn instances(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the instances are there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json") && !path.ends_with("peers.json"));
    paths.sort();
    paths
}

/// What was found when: at each time the cost from then on.
struct Course {
    limit: Duration,
    found: Vec<(Duration, u64)>,
    tries: u64,
    took: Duration,
}

fn search(room: &Room, limit: Duration) -> Course {
    let began = Instant::now();
    let course = Mutex::new((Vec::<(Duration, u64)>::new(), 0));
    let found = seat(room, &Effort { seed: SEED, threads: 1, steps: None }, &|progress| {
        let mut course = course.lock().expect("nobody panics while holding it");
        course.1 = progress.steps;
        if progress.cost < NO_PLAN && course.0.last().is_none_or(|last| progress.cost < last.1) {
            course.0.push((began.elapsed(), progress.cost));
        }
        began.elapsed() < limit
    });
    let took = began.elapsed();
    let (mut times, tries) = course.into_inner().expect("nobody panicked");
    let cost = found.expect("the instances can be seated").cost;
    if times.last().is_none_or(|last| cost < last.1) {
        times.push((took, cost));
    }
    Course { limit, found: times, tries, took }
}

/// How far the plans of many seeds are apart after the same number of tries.
fn seeds(name: &str, room: &Room) {
    const TRIES: u64 = 10_000_000;
    const SEEDS: u64 = 24;
    let found = (1..=SEEDS).map(|seed| seat(room, &Effort { seed, threads: 1, steps: Some(TRIES) }, &|_| true));
    let mut costs: Vec<u64> = found.map(|found| found.expect("the instances can be seated").cost).collect();
    costs.sort_unstable();
    let mean = costs.iter().sum::<u64>() as f64 / SEEDS as f64;
    let [best, worst] = [costs.first(), costs.last()].map(|cost| cost.copied().unwrap_or_default());
    println!("{name}: {SEEDS} seeds, {TRIES} tries each: {mean:.1} on average, {best} to {worst}");
}

fn tell(name: &str, room: &Room, ours: &[Course], peers: &Value) {
    let shape = room.rounds[0];
    let people = room.people.len();
    println!(
        "{name}: {people} people, {} tables, {} rounds; least possible {}",
        shape.tables,
        room.rounds.len(),
        bound(room).total()
    );
    for course in ours {
        let (when, cost) = course.found.last().expect("a first plan is always made");
        let first = course.found.first().expect("a first plan is always made").0;
        println!(
            "  Brug {:>2} s: {cost:>5}  best after {:>8.1} ms, first plan after {:.1} ms, {:.1} million tries a second",
            course.limit.as_secs(),
            millis(*when),
            millis(first),
            course.tries as f64 / course.took.as_secs_f64() / 1e6,
        );
    }
    if let Some(peers) = peers.as_object() {
        let ours = ours[0].found.last().expect("a first plan is always made").1;
        let told = peers.iter().map(|(peer, cost)| match cost.as_u64() {
            // Nothing divides by a peer's 0.
            Some(0) | None => format!("{peer} {}", cost.as_u64().map_or("–".to_owned(), |cost| cost.to_string())),
            Some(cost) => format!("{peer} {cost} ({:.2})", ours as f64 / cost as f64),
        });
        println!("  peers (Brug 1 s / peer): {}", told.collect::<Vec<_>>().join(", "));
    }
    draw(ours.last().expect("there is a limit"));
    println!();
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Cost over time, from 1 ms on, the time of each column a fixed part more than that of the one before; the lowest bar is the
/// best found.
fn draw(course: &Course) {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    const COLUMNS: u32 = 64;
    let best = course.found.last().expect("a first plan is always made").1;
    let first = course.found.first().expect("a first plan is always made").1;
    let end = millis(course.limit);
    let bar = |column: u32| {
        let time = end.powf(f64::from(column) / f64::from(COLUMNS - 1));
        match course.found.iter().rev().find(|(when, _)| millis(*when) <= time) {
            None => ' ',
            Some((_, cost)) => {
                // The logarithms of the costs above the best, as most of what is gained is gained at once.
                let [above, most] = [cost - best, (first - best).max(1)].map(|cost| (cost as f64 + 1.0).ln());
                BARS[(above / most * 7.0).round() as usize]
            }
        }
    };
    println!("  1 ms {} {:.0} s   ({first} to {best})", (0..COLUMNS).map(bar).collect::<String>(), end / 1e3);
}

/// Rooms that no peer has been tried on.
fn made() -> Vec<(&'static str, Room)> {
    vec![
        ("few large tables", room(36, 4, 4, 14, &[7, 6, 5, 4, 3], 9)),
        ("a third of one organisation", room(45, 9, 5, 18, &[15, 6, 5, 4, 3], 14)),
        ("uneven tables", room(50, 11, 4, 20, &[8, 7, 6, 4, 3], 10)),
        ("sixty", room(60, 12, 5, 25, &[8, 7, 6, 5, 4, 3, 2, 2], 0)),
        ("absent by turns", absent(room(40, 8, 6, 16, &[8, 6, 5, 3], 8))),
        ("four hundred", room(400, 80, 6, 160, &[30, 28, 25, 20, 15, 14, 12, 10, 9, 8], 120)),
    ]
}

/// A room in which people, organisations and languages are spread over each other by steps that share no divisor.
fn room(people: usize, tables: usize, rounds: usize, formal: usize, organisations: &[usize], arabic: usize) -> Room {
    let mut list: Vec<Person> =
        (0..people).map(|number| Person::new(if number < formal { Side::Formal } else { Side::Informal })).collect();
    let places = |step: usize| (0..people).map(move |number| number * step % people);
    let members = organisations.iter().enumerate().flat_map(|(number, count)| std::iter::repeat_n(number, *count));
    for (organisation, place) in members.zip(places(coprime(people, 7))) {
        list[place].organisation = Some(organisation);
    }
    for (number, place) in places(coprime(people, 11)).take(arabic).enumerate() {
        list[place].languages = if number % 2 == 0 { Set64(0b10) } else { Set64(0b11) };
    }
    Room::new(list, vec![Round::with_tables(people, tables); rounds])
}

/// The first number from `step` on that shares no divisor with `people`.
fn coprime(people: usize, step: usize) -> usize {
    fn divisor(a: usize, b: usize) -> usize {
        if b == 0 { a } else { divisor(b, a % b) }
    }
    (step..).find(|step| divisor(people, *step) == 1).expect("one more than a multiple shares none")
}

/// Every fifth person misses one round.
fn absent(mut room: Room) -> Room {
    for (number, person) in room.people.iter_mut().enumerate().filter(|(number, _)| number % 5 == 0) {
        person.absent.add(number / 5 % 6);
    }
    for round in 0..room.rounds.len() {
        room.rounds[round] = Round::with_tables(room.present(round).count(), room.rounds[round].tables);
    }
    room
}

/// The most memory that this process has had, as Linux counts it; 0 elsewhere.
fn most_memory_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0).div_ceil(1024)
}
