//! The page's view of the commands, written from the registry: types and the list of commands.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use ts_rs::{Config, TS, TypeVisitor};

use crate::registry::{COMMANDS, visit_types};

/// Collects the declarations of all types that requests and responses reach.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
    /// Names that two types share: one of them would be lost.
    doubled: Vec<String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of our own have a file of their own; the others are written inline.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.by_name.insert(name.clone(), T::decl(&self.config)).is_some() {
                self.doubled.push(name);
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Declarations {
    fn new() -> Self {
        Self { config: Config::default(), seen: HashSet::new(), by_name: BTreeMap::new(), doubled: Vec::new() }
    }
}

fn declarations() -> Declarations {
    let mut declarations = Declarations::new();
    visit_types(&mut declarations);
    visit_records(&mut declarations);
    declarations.visit::<entente_domain::Error>();
    declarations.visit::<crate::Progress>();
    declarations
}

/// Names that two types of requests and responses share: there must be none.
#[must_use]
pub fn doubled_names() -> Vec<String> {
    declarations().doubled
}

/// The text of `ui/src/lib/commands.ts`.
#[must_use]
pub fn typescript() -> String {
    let declarations = declarations();
    let mut text = String::from("// Generated from the command list of crates/app by `cargo xtask generate`. Do not edit.\n\n");
    for declaration in declarations.by_name.values() {
        text.push_str("export ");
        text.push_str(declaration);
        text.push_str("\n\n");
    }
    text.push_str("/** Every kind of record. */\nexport interface Records {\n");
    text.push_str(&records(&declarations.config));
    text.push_str("}\n\n/** Every command: its request and its response. */\nexport interface Commands {\n");
    for command in COMMANDS {
        let (request, response) = ((command.request)(&declarations.config), (command.response)(&declarations.config));
        text.push_str(&format!("  {}: {{ request: {request}; response: {response} }};\n", command.name));
    }
    text.push_str("}\n\n/** What each command needs: a role, besides it the right to export where something leaves the vault, and a vault that can be written. */\n");
    text.push_str("export const NEEDS: Record<keyof Commands, { role: 'anyone' | UserRole; takesOut: boolean; writes: boolean }> = {\n");
    for command in COMMANDS {
        let role = format!("{:?}", command.role).to_lowercase();
        text.push_str(&format!("  {}: {{ role: '{role}', takesOut: {}, writes: {} }},\n", command.name, command.takes_out, command.writes));
    }
    text.push_str("};\n");
    text
}

/// Every kind of record with its type. The history hands their sections on as they are, and a test of the page holds it to a word for each
/// choice in them.
macro_rules! records {
    ($($module:ident::$record:ident),* $(,)?) => {
        fn visit_records(visitor: &mut impl TypeVisitor) {
            $(visitor.visit::<entente_domain::record::$module::$record>();)*
        }

        /// Each kind, by its name in the history, with the name of its type.
        fn records(config: &Config) -> String {
            let mut kinds = String::new();
            $({
                type Record = entente_domain::record::$module::$record;
                let kind = <Record as entente_domain::Record>::ENTITY.name();
                kinds.push_str(&format!("  {kind}: {};\n", Record::ident(config)));
            })*
            kinds
        }
    };
}
records!(
    action::Action,
    adjustment::Adjustment,
    agenda_item::AgendaItem,
    agreement::Agreement,
    attendance::Attendance,
    centre::Centre,
    communication::Communication,
    consent::Consent,
    consent_text::ConsentText,
    contribution::Contribution,
    decision::Decision,
    disclosure::Disclosure,
    dispatch::Dispatch,
    document::Document,
    enclosure::Enclosure,
    erasure_certificate::ErasureCertificate,
    glossary::GlossaryTerm,
    incident::Incident,
    meeting::Meeting,
    membership::Membership,
    objective::Indicator,
    objective::Measurement,
    objective::Objective,
    partner::Partner,
    partnership::Partnership,
    population::PopulationGroup,
    problem::Problem,
    question::Question,
    questionnaire::Questionnaire,
    recognition::Recognition,
    recommendation::Recommendation,
    round::Round,
    snooze::Snooze,
    user::User,
);

/// The names of the request and response types of each command, in the order of the list.
#[must_use]
pub fn type_names() -> Vec<(String, String)> {
    let config = Config::default();
    COMMANDS.iter().map(|command| ((command.request)(&config), (command.response)(&config))).collect()
}
