//! How fast the pages are with many meetings stored, beside a server that does nothing but send the same bytes.
//!
//! `cargo bench -p brug --bench serve [-- MEETINGS]`. Prints, per page, how long 50 visitors at a time wait; how long one waits
//! for the presentation; how long starting takes; and the memory of a server at rest.
#![expect(clippy::print_stdout, reason = "a benchmark tells its figures")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use store::{Access, AccessKind, Store};
use web::Secret;

/// Meetings stored, unless asked otherwise.
const MEETINGS: usize = 10_000;
/// Visitors at a time.
const VISITORS: usize = 50;
/// Pages that each visitor opens, one after the other.
const EACH: usize = 40;
/// Pages of a meeting, and what they are called in the table.
const PAGES: [&str; 6] = ["", "/programme", "/what", "/changes", "/people", "/papers"];

/// A meeting with the cookie of the device that may enter it.
struct Known {
    id: String,
    cookie: String,
}

fn main() {
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let meetings = asked.unwrap_or(MEETINGS);
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let known = stored(folder.path(), meetings);
    println!("{meetings} meetings stored; {VISITORS} visitors at a time, {EACH} pages each; load average {}", load());

    let begun = Instant::now();
    let (mut server, address) = serve(folder.path());
    get(address, "/", "");
    println!("start to first page     {:7.1} ms", ms(begun.elapsed()));
    thread::sleep(Duration::from_secs(2));
    println!("memory at rest          {:7.1} MB", resident_mb(server.id()));

    for page in PAGES {
        // At first nothing is at hand: journals are read, and programmes explained.
        let first = visit(address, &known, page);
        let times = visit(address, &known, page);
        let bytes = get(address, &format!("/m/{}{page}", known[0].id), &known[0].cookie).1;
        let (peer, stop) = same_bytes(bytes.clone());
        let peer_times = visit(peer, &known, page);
        drop(stop);
        println!(
            "{:<10} first p50 {:5.1} p99 {:5.1} ms, again p50 {:5.1} p99 {:5.1} ms {:5.1} kB; same bytes alone p99 {:4.1} ms, ratio {:4.1}",
            if page.is_empty() { "overview" } else { page },
            at(&first, 0.5),
            at(&first, 0.99),
            at(&times, 0.5),
            at(&times, 0.99),
            bytes.len() as f64 / 1000.0,
            at(&peer_times, 0.99),
            at(&times, 0.99) / at(&peer_times, 0.99).max(0.001),
        );
    }
    let mut times: Vec<f64> = known
        .iter()
        .take(40)
        .map(|meeting| {
            let begun = Instant::now();
            let (status, _) = get(address, &format!("/m/{}/papers/nl/presentation.pptx", meeting.id), &meeting.cookie);
            assert_eq!(status, 200, "the presentation is made");
            ms(begun.elapsed())
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("presentation   p50 {:6.1} ms  p99 {:6.1} ms, one at a time", at(&times, 0.5), at(&times, 0.99));
    println!("memory afterwards       {:7.1} MB", resident_mb(server.id()));
    let _ = server.kill();
    let _ = server.wait();
}

/// Starts a meeting as a visitor does, and stores it many times over, each with a device of its own.
fn stored(folder: &Path, meetings: usize) -> Vec<Known> {
    let (mut server, address) = serve(folder);
    let form = "step=4&side=informal&organisation=Moedergroep&title=Samen+voor+ouders&aim=Kennismaken&place=Buurthuis\
                &shape=one-session&day=2031-02-03&time=13%3A00&informal=8&formal=8&languages=nl&languages=ar";
    let mut stream = TcpStream::connect(address).expect("the server listens");
    let request = format!(
        "POST /start HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the server answers");
    let cookie = answer.split("brug=").nth(1).and_then(|rest| rest.split(';').next()).expect("a cookie").to_owned();
    let (_, home) = get(address, "/", &format!("brug={cookie}"));
    let home = String::from_utf8(home).expect("text");
    let id = home.split("/m/").nth(1).and_then(|rest| rest.split('"').next()).expect("the meeting").to_owned();
    let _ = server.kill();
    let _ = server.wait();

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = Store::open(&folder.join("brug.db").display().to_string()).await.expect("the database opens");
        let first = store.journal(&id, 0).await.expect("a journal");
        let events: Vec<String> = first.iter().map(|entry| entry.event.clone()).collect();
        let mut known = vec![Known { id: id.clone(), cookie: format!("brug={cookie}") }];
        let now = std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_millis() as i64;
        let mut write = store.begin().await.expect("a transaction");
        for number in 1..meetings {
            let (id, device) = (format!("bench-{number:08}"), Secret::new());
            write.create_meeting(&id, now, false).await.expect("a meeting");
            write.append(&id, 0, now, Some("informal"), &on_another_day(&events, number)).await.expect("a journal");
            let access = Access {
                id: format!("access-{number}"),
                meeting: id.clone(),
                kind: AccessKind::Host,
                side: Some("informal".to_owned()),
                hash: Secret::new().hash(),
                secret: None,
                created: now,
                expires: None,
                ended: None,
                seen: 0,
                email: None,
                language: None,
            };
            write.add_access(&access).await.expect("an access");
            write.add_device(&device.hash(), now).await.expect("a device");
            write.let_device(&device.hash(), &access.id, now).await.expect("an entry");
            known.push(Known { id, cookie: format!("brug={}", device.text()) });
        }
        write.commit().await.expect("it is written");
        store.close().await;
        known
    })
}

/// The same events for a meeting on another day, at another time, and shorter or longer: 44 kinds of half-day.
fn on_another_day(events: &[String], number: usize) -> Vec<String> {
    let day = format!("20{:02}-{:02}-{:02}", 31 + number % 40, 1 + number % 12, 1 + number % 28);
    let starts = 9 + number % 11;
    let minutes = starts * 60 + [150, 180, 210, 240][number % 4];
    let (starts, ends) = (format!("{starts:02}:00"), format!("{:02}:{:02}", minutes / 60, minutes % 60));
    let moved = |event: &String| {
        let event = event.replace("2031-02-03T13:00", &format!("{day}T{starts}"));
        event.replace("2031-02-03T16:30", &format!("{day}T{ends}"))
    };
    events.iter().map(moved).collect()
}

/// Starts the server on a free port; gives its address once it says that it listens.
fn serve(folder: &Path) -> (Child, SocketAddr) {
    let mut server = Command::new(env!("CARGO_BIN_EXE_brug"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary has been built");
    let lines = BufReader::new(server.stdout.take().expect("it is piped")).lines();
    let port = lines
        .map_while(Result::ok)
        .find_map(|line| line.split("localhost:").nth(1).and_then(|rest| rest.split('/').next()?.parse::<u16>().ok()));
    (server, SocketAddr::from(([127, 0, 0, 1], port.expect("it says where it listens"))))
}

/// Milliseconds of every request, sorted: every visitor keeps one connection and opens other meetings.
fn visit(address: SocketAddr, known: &[Known], page: &str) -> Vec<f64> {
    let mut times: Vec<f64> = thread::scope(|scope| {
        let visitors: Vec<_> = (0..VISITORS)
            .map(|visitor| {
                scope.spawn(move || {
                    let mut stream = TcpStream::connect(address).expect("the server listens");
                    let mut times = Vec::with_capacity(EACH);
                    for number in 0..EACH {
                        // A walk over all meetings that meets each about as often.
                        let meeting = &known[(visitor * 7919 + number * 104_729) % known.len()];
                        let begun = Instant::now();
                        let (status, _) =
                            ask(&mut stream, address, &format!("/m/{}{page}", meeting.id), &meeting.cookie);
                        times.push(ms(begun.elapsed()));
                        assert_eq!(status, 200, "{page}");
                    }
                    times
                })
            })
            .collect();
        visitors.into_iter().flat_map(|visitor| visitor.join().expect("a visitor comes back")).collect()
    });
    times.sort_by(f64::total_cmp);
    times
}

fn get(address: SocketAddr, path: &str, cookie: &str) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    ask(&mut stream, address, path, cookie)
}

/// One request on an open connection.
fn ask(stream: &mut TcpStream, address: SocketAddr, path: &str, cookie: &str) -> (u16, Vec<u8>) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    loop {
        let before = head.len();
        reader.read_line(&mut head).expect("the server answers");
        if head.len() - before <= 2 {
            break;
        }
    }
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let length =
        head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.trim().parse().ok());
    let mut body = vec![0; length.expect("without compression the length is told")];
    reader.read_exact(&mut body).expect("a whole answer");
    (status, body)
}

/// A server that sends the same bytes to everyone: as fast as any that sends them can be. It stops when the guard is dropped.
fn same_bytes(bytes: Vec<u8>) -> (SocketAddr, tokio::runtime::Runtime) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("it can");
    let address = listener.local_addr().expect("an address");
    runtime.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
        let page = axum::routing::get(move || {
            let bytes = bytes.clone();
            async move { bytes }
        });
        let _ = axum::serve(listener, axum::Router::new().fallback_service(page)).await;
    });
    (address, runtime)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn at(sorted: &[f64], share: f64) -> f64 {
    let place = ((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1));
    sorted[place]
}

/// Memory that a process has in use, from the system; 0 where the system does not tell.
fn resident_mb(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kb: f64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0.0);
    kb / 1000.0
}

fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("unknown").to_owned()
}
