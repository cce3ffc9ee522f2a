//! Every command, with requests of the right shape, nearly of it, and of none.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use entente_app::{COMMANDS, ErrorCode};
use entente_tests::made_up_requests::{Answered, World, request};
use entente_tests::promise::{is_soak, tell};
use entente_tests::trial;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt, SeedableRng};
use serde_json::json;

/// Requests of each command every day, as long as they do not take too long: some derive a key, which costs on purpose.
const EVERYDAY: u64 = 24;
const PATIENCE: Duration = Duration::from_millis(800);
/// The vault is looked through, and begun anew, after so many commands.
const COMMANDS_OF_A_WORLD: usize = 9;

/// The bytes of which the request of that number is made.
fn input(command: usize, number: u64) -> Vec<u8> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(number.wrapping_mul(1_000_003).wrapping_add(command as u64));
    (0..random.random_range(8..1_500_usize)).map(|_| random.random_range(0..=255_u8)).collect()
}

struct Count {
    asked: u64,
    done: u64,
    not_json: u64,
    refused: BTreeMap<String, u64>,
    was_done: BTreeSet<&'static str>,
}

#[test]
fn every_command_answers_or_refuses_whatever_it_is_asked_and_the_vault_still_verifies() {
    let mut count = Count { asked: 0, done: 0, not_json: 0, refused: BTreeMap::new(), was_done: BTreeSet::new() };
    // In the long run everything is asked again and again, with other requests.
    let time = trial::time_for(2);
    let start = Instant::now();
    let mut round = 0;
    loop {
        for commands in (0..COMMANDS.len()).collect::<Vec<_>>().chunks(COMMANDS_OF_A_WORLD) {
            let mut world = World::new();
            for &command in commands {
                ask_often(&mut world, command, round, &mut count);
            }
            world.verify();
        }
        round += 1;
        if !is_soak() || start.elapsed() > time {
            break;
        }
    }
    let Count { asked, done, not_json, refused, was_done } = count;
    let never_done: Vec<&str> = COMMANDS.iter().map(|command| command.name).filter(|name| !was_done.contains(name)).collect();
    let commands = COMMANDS.len();
    let (codes, refusals) = (refused.len(), refused.values().sum::<u64>());
    tell(&format!(
        "I4 commands={commands} requests={asked} done={done} refused={refusals} codes={codes} not_json={not_json} never_done={}",
        never_done.len()
    ));
    println!("never done: {never_done:?}\nrefused: {refused:?}");
    // A command that is only ever refused is not tried: of those that need more than chance gives there are so many, and no more.
    assert!(never_done.len() <= commands / 3, "{never_done:?}");
    assert!(done > asked / 20 && codes > 10, "requests come near enough to be done, and to be refused for what they hold: {refused:?}");
}

fn ask_often(world: &mut World, command: usize, round: u64, count: &mut Count) {
    let name = COMMANDS[command].name;
    let start = Instant::now();
    for n in 0..EVERYDAY {
        let number = round * EVERYDAY + n;
        let bytes = input(command, number);
        let asked = request(world, Some(command), &bytes);
        let answered = std::cell::Cell::new(Answered::NotJson);
        trial::must_stand(name, number, &bytes, |bytes| answered.set(request(world, Some(command), bytes).ask(world)));
        count.asked += 1;
        match answered.get() {
            Answered::Done => {
                count.was_done.insert(name);
                count.done += 1;
            }
            Answered::NotJson => count.not_json += 1,
            Answered::Refused(code) => *count.refused.entry(format!("{code:?}")).or_default() += 1,
        }
        if !world.is_back(asked.leaves()) {
            *world = World::new();
        }
        if start.elapsed() > PATIENCE {
            break;
        }
    }
}

#[test]
fn what_is_no_command_and_what_comes_at_the_wrong_time_is_refused_by_its_code() {
    let world = World::new();
    let code = |name: &str, request| world.call(name, request).unwrap_err().code;
    assert_eq!(code("no_such_command", json!({})), ErrorCode::UnknownCommand);
    assert_eq!(code("vault_unlock", json!({"passphrase": "x"})), ErrorCode::VaultOpen);
    assert_eq!(code("partner_read", json!({"id": 3})), ErrorCode::InvalidRequest);
    world.lock();
    assert_eq!(code("partner_read", json!({"id": 3})), ErrorCode::VaultLocked);
}
