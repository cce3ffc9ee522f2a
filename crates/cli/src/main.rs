//! The command line of Entente: the second thin face of the core, for administrators, scripts and measurements.

mod arguments;
mod backups;
mod bench;
mod calling;
mod documents;
mod exit;
mod instruments;
mod living;
mod log;
mod opening;
mod output;
mod pages;
mod partners;
mod rounds;
mod statistics;
mod vaults;

use std::process::ExitCode;

use arguments::{
    Arguments, BackupVerb, InstrumentVerb, LogVerb, MeetingVerb, PagesVerb, PartnersVerb, PassphraseVerb, ResponseVerb, RoundVerb, Verb,
};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use entente_app::{panics, text_of_pdf};
use output::Output;

fn main() -> ExitCode {
    panics::say_only_where();
    // Where it is refused, the limit is already lower. One byte: see the window's own.
    #[cfg(unix)]
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 1, 1);
    if let Some(ended) = text_of_pdf::serve_if_asked() {
        return ended;
    }
    let arguments = Arguments::parse();
    let without_a_vault =
        matches!(arguments.verb, Verb::Commands | Verb::Bench(_) | Verb::Instrument { .. } | Verb::Response { .. } | Verb::Stats(_))
            || matches!(arguments.verb, Verb::Backup { verb: Some(_), .. });
    if arguments.vault.is_none() && !without_a_vault {
        Arguments::command().error(ErrorKind::MissingRequiredArgument, "--vault DIR says which vault").exit();
    }
    if let Verb::Stats(stats) = &arguments.verb
        && stats.min.zip(stats.max).is_some_and(|(min, max)| min >= max)
    {
        Arguments::command().error(ErrorKind::ValueValidation, "--min must be below --max").exit();
    }
    let output = Output { json: arguments.json, language: opening::language() };
    match run(&arguments, &output) {
        Ok(code) => code,
        Err(error) => {
            output.refuse(&error);
            exit::code(&error)
        }
    }
}

/// Does what was asked. Only what judges a file ends with another code than 0 without being an error.
fn run(arguments: &Arguments, output: &Output) -> entente_app::Result<ExitCode> {
    match &arguments.verb {
        Verb::Instrument { verb: InstrumentVerb::Check { file } } => return instruments::check(file, output),
        Verb::Instrument { verb: InstrumentVerb::Convert(convert) } => return instruments::convert(convert, output),
        Verb::Instrument { verb: InstrumentVerb::List } => instruments::list(output),
        Verb::Response { verb: ResponseVerb::Check { questionnaire, response } } => {
            return instruments::check_response(questionnaire, response, output);
        }
        Verb::Init(init) => vaults::init(arguments, init, output),
        Verb::Status => vaults::status(arguments, output),
        Verb::Demo(demo) => vaults::demo(arguments, demo, output),
        Verb::Partners { verb: PartnersVerb::Import(import) } => partners::import(arguments, import, output),
        Verb::Search(search) => partners::search(arguments, search, output),
        Verb::Today(today) => living::today(arguments, today, output),
        Verb::Meeting { verb: MeetingVerb::Readiness { id } } => living::readiness(arguments, id, output),
        Verb::Round { verb: RoundVerb::Results { id } } => rounds::results(arguments, id, output),
        Verb::Round { verb: RoundVerb::Import(import) } => rounds::import(arguments, import, output),
        Verb::Round { verb: RoundVerb::Report(asked) } => documents::evaluation(arguments, asked, output),
        Verb::Report(report) => documents::partnership(arguments, report, output),
        Verb::ReturnSheet(report) => documents::write(arguments, report, "return_sheet_save", "partner_id", output),
        Verb::Register(report) => documents::write(arguments, report, "register_save", "partnership_id", output),
        Verb::Backup { verb: Some(BackupVerb::Verify { file }), .. } => backups::verify(arguments, file, output),
        Verb::Backup { out, verb: None } => backups::make(arguments, out.as_deref().unwrap_or(std::path::Path::new(".")), output),
        Verb::Everything(asked) => documents::everything(arguments, asked, output),
        Verb::Restore(asked) => backups::restore(arguments, asked, output),
        Verb::Log { verb: LogVerb::Verify } => log::verify(arguments, output),
        Verb::Log { verb: LogVerb::Show(show) } => log::show(arguments, show, output),
        Verb::Passphrase { verb: PassphraseVerb::Change(change) } => vaults::change_passphrase(arguments, change, output),
        Verb::Pages { verb: PagesVerb::Make(make) } => pages::make(arguments, make, output),
        Verb::Pages { verb: PagesVerb::Void } => pages::void(arguments, output),
        Verb::Pages { verb: PagesVerb::Show } => pages::show(arguments, output),
        Verb::Prove(on_paper) => pages::prove(arguments, on_paper, output),
        Verb::Recover(recover) => vaults::recover(arguments, recover, output),
        Verb::Commands => calling::list(output),
        Verb::Call(call) => calling::call(arguments, call, output),
        Verb::Stats(stats) => statistics::run(stats, output),
        Verb::Bench(sizes) => bench::run(sizes, output),
    }?;
    Ok(ExitCode::SUCCESS)
}
