//! Partners of one file that may be the same, without comparing every one with every other.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::likeness::{Compared, Likeness, Subject, block_keys};
use crate::partners::ProposedPartner;

/// Two partners of one file that may be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Double {
    /// Line of the one that comes first.
    pub first: u32,
    /// Line of the other.
    pub second: u32,
    /// How alike they are.
    pub likeness: Likeness,
}

/// An address or telephone that more partners share than this is a switchboard or a placeholder and tells nothing.
const SHARED_BY: usize = 5;
/// A word of a name in one place that more partners share than this joins nothing (same names still meet by name).
const BLOCK: usize = 60;
/// Of one name that stands this often each is compared with the first only.
const SAME_NAME: usize = 30;

/// The likely doubles, the most alike first.
#[must_use]
pub fn doubles_within(partners: &[ProposedPartner]) -> Vec<Double> {
    let mut compared: Vec<Compared> = partners.iter().map(|partner| Compared::new(&Subject::from(partner))).collect();
    forget_placeholders(&mut compared);

    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, partner) in partners.iter().enumerate() {
        for key in block_keys(&Subject::from(partner)) {
            blocks.entry(key).or_default().push(index);
        }
    }
    let mut pairs: HashSet<(usize, usize)> = HashSet::new();
    for (key, members) in &blocks {
        let by_name = key.starts_with("n:");
        if by_name && members.len() > SAME_NAME {
            pairs.extend(members[1..].iter().map(|other| (members[0], *other)));
            continue;
        }
        if members.len() > if key.starts_with("e:") || key.starts_with("t:") { SHARED_BY } else { BLOCK } {
            continue;
        }
        for (at, first) in members.iter().enumerate() {
            pairs.extend(members[at + 1..].iter().map(|second| (*first, *second)));
        }
    }
    let mut doubles: Vec<Double> = pairs
        .into_iter()
        .filter_map(|(first, second)| {
            let likeness = compared[first].with(&compared[second])?;
            Some(Double { first: partners[first].line, second: partners[second].line, likeness })
        })
        .collect();
    doubles.sort_by_key(|double| (std::cmp::Reverse(double.likeness.score), double.first, double.second));
    doubles
}

fn forget_placeholders(compared: &mut [Compared]) {
    let mut shared: HashMap<String, usize> = HashMap::new();
    for contact in compared.iter().flat_map(|c| [&c.email, &c.phone]).flatten() {
        *shared.entry(contact.clone()).or_default() += 1;
    }
    let too_often = |contact: &Option<String>| contact.as_ref().is_some_and(|c| shared.get(c).is_some_and(|n| *n > SHARED_BY));
    for partner in compared {
        if too_often(&partner.email) {
            partner.email = None;
        }
        if too_often(&partner.phone) {
            partner.phone = None;
        }
    }
}
