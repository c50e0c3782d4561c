//! Small meetings, for which every programme can be tried: none that is lawful gives up less than the composed one.
//!
//! Shares nothing with the search of the composer: programmes are written out whole, and judged by the rules alone.

use meeting::Meeting;
use meeting::programme::{Programme, compose, rules};
use method::{Exercise, Letter};
use proptest::prelude::*;

use crate::build::{method, written};
use crate::plan::{Piece, Plan};
use crate::random::{config, small_meeting};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_lawful_programme_gives_up_less(meeting in small_meeting()) {
        let best = Everything::tried(&meeting);
        let composed = compose(&meeting);
        match (&best, composed) {
            (Some((least, best)), Ok(programme)) => {
                let given_up = rules::given_up(&programme, &meeting, method());
                prop_assert_eq!(given_up, *least, "{}, but: {}", written(&programme), written(best));
            }
            (None, Err(_)) => {}
            (Some((_, best)), Err(conflict)) => {
                prop_assert!(false, "{conflict:?}, but: {}", written(best));
            }
            (None, Ok(programme)) => prop_assert!(false, "nothing is lawful, but: {}", written(&programme)),
        }
    }
}

/// The search through everything.
struct Everything<'m> {
    meeting: &'m Meeting,
    exercises: Vec<&'static Exercise>,
    plan: Plan,
    best: Option<([u64; 8], Programme)>,
}

impl Everything<'_> {
    /// The least that a lawful programme gives up, with one that does.
    fn tried(meeting: &Meeting) -> Option<([u64; 8], Programme)> {
        let kept = |exercise: &&Exercise| {
            exercise.letter != rules::LOOKING_BACK && !meeting.wishes.leave_out.contains(&exercise.letter)
        };
        let exercises = method().iter().filter(kept).collect();
        let plan = Plan { pieces: Vec::new(), looking_back: vec![0; meeting.sessions.len()] };
        let mut search = Everything { meeting, exercises, plan, best: None };
        search.exercise(0);
        search.best
    }

    /// Tries everything for the exercise at `at` and those after it.
    fn exercise(&mut self, at: usize) {
        let Some(&exercise) = self.exercises.get(at) else { return self.looking_back(1) };
        self.exercise(at + 1);
        let earlier = self.plan.pieces.last().map_or(0, |piece| piece.session);
        for session in earlier..self.meeting.sessions.len() {
            for minutes in self.minutes(exercise.letter) {
                for rest in [false, true] {
                    self.plan.pieces.push(Piece { letter: exercise.letter, minutes, session, rest });
                    if self.could_fit(session) {
                        self.exercise(at + 1);
                    }
                    self.plan.pieces.pop();
                }
            }
        }
    }

    /// Whether the exercises of a session are no longer than the session.
    fn could_fit(&self, session: usize) -> bool {
        let pieces = self.plan.pieces.iter().filter(|piece| piece.session == session);
        let rests = |piece: &Piece| if piece.rest { rules::BREAK } else { 0 };
        let alone =
            |piece: &Piece| if self.meeting.wishes.start.contains_key(&piece.letter) { 0 } else { rests(piece) };
        pieces.map(|piece| piece.minutes + alone(piece)).sum::<u16>() <= self.meeting.sessions[session].minutes()
    }

    /// Tries every length of R in the session at `session` and those after it, then judges.
    fn looking_back(&mut self, session: usize) {
        if session >= self.meeting.sessions.len() {
            return self.judge();
        }
        let wanted = self.plan.pieces.iter().any(|piece| piece.session == session);
        let lengths = if wanted { self.minutes(rules::LOOKING_BACK) } else { vec![0] };
        for minutes in lengths {
            self.plan.looking_back[session] = minutes;
            self.looking_back(session + 1);
        }
    }

    fn judge(&mut self) {
        let programme = self.plan.programme(self.meeting);
        let given_up = rules::given_up(&programme, self.meeting, method());
        let is_better = self.best.as_ref().is_none_or(|(least, _)| given_up < *least);
        if is_better && rules::broken(&programme, self.meeting, method()).is_empty() {
            self.best = Some((given_up, programme));
        }
    }

    fn minutes(&self, letter: Letter) -> Vec<u16> {
        let minutes = method().iter().find(|exercise| exercise.letter == letter).expect("it is in the method").minutes;
        match self.meeting.wishes.minutes.get(&letter) {
            Some(&fixed) => vec![fixed],
            None => (minutes.short..=minutes.long).step_by(5).collect(),
        }
    }
}
