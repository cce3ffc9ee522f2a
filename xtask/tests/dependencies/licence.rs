//! Reading a licence expression (SPDX 2.3, annex D) against a list of what is allowed.

/// Whether the expression can be satisfied with the allowed licences alone. An expression that cannot be read is not satisfied.
/// `/` between two names is the older way of writing `OR`.
pub fn is_satisfied(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed };
    reader.either().is_some_and(|satisfied| satisfied && reader.words.is_empty())
}

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a [&'a str],
}

impl<'a> Reader<'a> {
    fn either(&mut self) -> Option<bool> {
        let mut satisfied = self.both()?;
        while self.take("OR") {
            satisfied |= self.both()?;
        }
        Some(satisfied)
    }

    fn both(&mut self) -> Option<bool> {
        let mut satisfied = self.one()?;
        while self.take("AND") {
            satisfied &= self.one()?;
        }
        Some(satisfied)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let inner = self.either()?;
            return self.take(")").then_some(inner);
        }
        let mut name = self.next().filter(|word| !["OR", "AND", "WITH", ")"].contains(word))?.to_owned();
        if self.take("WITH") {
            name = format!("{name} WITH {}", self.next()?);
        }
        Some(self.allowed.contains(&name.as_str()))
    }

    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.words = &self.words[1..];
        }
        found
    }
}

#[test]
fn one_of_several_is_enough_but_all_of_a_sum_are_needed() {
    let allowed = ["MIT", "Apache-2.0", "Unicode-3.0"];
    for good in ["MIT", "MIT OR GPL-3.0-only", "GPL-2.0/MIT", "(MIT OR GPL-3.0-only) AND Unicode-3.0", "GPL-3.0-only OR MIT AND Apache-2.0"]
    {
        assert!(is_satisfied(good, &allowed), "{good}");
    }
    for bad in ["GPL-3.0-only", "MIT AND GPL-3.0-only", "(GPL-2.0-only OR LGPL-2.1-only) AND MIT", "Apache-2.0 WITH LLVM-exception"] {
        assert!(!is_satisfied(bad, &allowed), "{bad}");
    }
    assert!(is_satisfied("Apache-2.0 WITH LLVM-exception", &["Apache-2.0 WITH LLVM-exception"]));
}

#[test]
fn an_expression_that_cannot_be_read_is_refused() {
    for broken in ["", "MIT OR", "OR MIT", "(MIT", "MIT)", "MIT MIT", "MIT WITH"] {
        assert!(!is_satisfied(broken, &["MIT"]), "{broken}");
    }
}
