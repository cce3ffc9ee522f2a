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

/// Most pairs that are compared for a near name.
const COMPARISONS: usize = 3_000_000;

/// The likely doubles, the most alike first.
///
/// Partners with the same name, e-mail address or telephone always meet. For near names the words that fewest partners
/// share are looked at first, until 3 million pairs were compared, which is more than any real list of 100 000 needs.
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
    let mut blocks: Vec<(bool, Vec<usize>)> = blocks
        .into_iter()
        .filter(|(_, members)| members.len() > 1)
        .filter_map(|(key, members)| {
            let most = match key.as_bytes().first() {
                Some(b'n') => usize::MAX,
                Some(b'e' | b't') => SHARED_BY,
                _ => BLOCK,
            };
            (members.len() <= most).then_some((key.starts_with(['p', 'c']), members))
        })
        .collect();
    blocks.sort_unstable_by(|a, b| (a.0, a.1.len(), &a.1).cmp(&(b.0, b.1.len(), &b.1)));

    let mut left = COMPARISONS;
    let mut pairs: HashSet<(usize, usize)> = HashSet::new();
    for (by_word, members) in &blocks {
        if members.len() > SAME_NAME && !by_word {
            pairs.extend(members[1..].iter().map(|other| (members[0], *other)));
            continue;
        }
        if *by_word {
            let wanted = members.len() * (members.len() - 1) / 2;
            if wanted > left {
                break;
            }
            left -= wanted;
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
