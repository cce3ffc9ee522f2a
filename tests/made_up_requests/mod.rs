//! Every command, with requests that nobody meant (promise I4).
//!
//! An input is bytes; a request is made of them, so that a fuzzer can work on it as on a file. The request comes in as the text of
//! JSON, as it does in the window and on the command line, and through [`entente_app::App::call`], as there.

mod filling;
mod shapes;
mod world;

use std::sync::OnceLock;

use arbitrary::Unstructured;
use entente_app::{Availability, COMMANDS, Command, ErrorCode, Language, texts};
use serde_json::Value;

use filling::{Filling, into_text};
use shapes::Shapes;
pub use world::World;

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// It was done.
    Done,
    /// It was refused with this code.
    Refused(ErrorCode),
    /// It is no JSON, or too deep, and came to no command.
    NotJson,
}

/// The command that an input is for, and what is asked of it.
pub struct Request {
    /// The command.
    pub command: &'static Command,
    /// The request, as text.
    pub text: String,
    files: (usize, usize, u64, usize),
}

fn shapes() -> &'static Shapes {
    static SHAPES: OnceLock<Shapes> = OnceLock::new();
    SHAPES.get_or_init(Shapes::read)
}

/// Makes a request of an input: the command of that number, or one that the input chooses.
pub fn request(world: &World, command: Option<usize>, input: &[u8]) -> Request {
    let mut choices = Unstructured::new(input);
    let mut filling = Filling { shapes: shapes(), world, choices: &mut choices, wrong: 0, kind: "", section: None };
    let chosen = filling.number(COMMANDS.len());
    let command = &COMMANDS[command.unwrap_or(chosen) % COMMANDS.len()];
    filling.kind = command.name.split_once('_').map_or("", |(kind, _)| kind);
    if command.name == "record_change" {
        filling.section = world.sections().get(filling.number(world.sections().len()));
    }
    // Half of all requests have the right shape: they come past the door and are refused, if at all, for what they hold.
    let way = filling.number(8);
    filling.wrong = [0, 0, 0, 0, 40, 12, 5, 0][way];
    let changed = filling.number(3) as u64 * filling.number(1 << 30) as u64;
    let files = (filling.number(128), filling.number(64), changed, filling.number(8));
    let value = match way {
        7 => filling.anything("", 0),
        _ => filling.fill(shapes().request(command.name), "", 0),
    };
    Request { command, text: into_text(&value), files }
}

/// The reader whose files a command asks for.
fn likely_file(command: &str) -> Option<&'static str> {
    Some(match command {
        "import_open" => "partner_list",
        "mail_open" => "mail",
        "questionnaire_take" => "questionnaire",
        "phone_results_open" => "answers_of_telephones",
        "vault_restore" => "backup",
        _ => return None,
    })
}

impl Request {
    /// Asks for it. What is refused must have a code that means something, and its sentence in every language.
    pub fn ask(&self, world: &World) -> Answered {
        let Ok(request) = serde_json::from_str::<Value>(&self.text) else { return Answered::NotJson };
        let (of, which, changed, out) = self.files;
        world.choose(of, likely_file(self.command.name), which, changed, out);
        if self.command.availability == Availability::Closed {
            world.lock();
        }
        let before = world.entries();
        match world.call(self.command.name, request) {
            Ok(_) => {
                if !self.command.writes
                    && let (Some(before), Some(after)) = (before, world.entries())
                {
                    assert_eq!(before, after, "{} only looks", self.command.name);
                }
                Answered::Done
            }
            Err(error) => {
                let asked = || self.text.chars().take(2_000).collect::<String>();
                assert_ne!(error.code, ErrorCode::Internal, "{} is at a loss: {error:?}, asked {}", self.command.name, asked());
                for language in Language::ALL {
                    let sentence = texts::sentence(language, &error);
                    assert!(!sentence.what.starts_with("error-") && !sentence.what.contains("{$"), "{error:?}: {}", sentence.what);
                }
                Answered::Refused(error.code)
            }
        }
    }

    /// Whether the session may be another one afterwards.
    pub fn leaves(&self) -> bool {
        self.command.availability == Availability::Closed
    }
}
